import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

/** One import that a rule forbids. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface CruiseOutput {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = resolve('.dependency-cruiser.cjs');

/**
 * Checks apps and libs under `tree` with our rules. In a process of its own: the cruiser loads a compiler and its rules
 * by `require`, which the sandbox of the specs does not allow.
 */
export const cruise = (tree: string): Promise<{ violations: Violation[]; files: number }> =>
  new Promise((done, fail) => {
    const argv = [CRUISER, '--config', RULES, '--output-type', 'json', 'apps', 'libs'];
    const options = { cwd: tree, maxBuffer: 256 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } };
    execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      if (!stdout.startsWith('{')) {
        fail(new Error(`the cruiser did not answer: ${stderr || (error?.message ?? 'no output')}`));
        return;
      }
      const { summary } = JSON.parse(stdout) as CruiseOutput;
      const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
      done({ violations, files: summary.totalCruised });
    });
  });
