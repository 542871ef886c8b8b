import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Tally, runCaseFile } from './case-file.js';

/**
 * Runs every `*.json` of a directory against the law library. Each failure is printed; the last line is
 * `N passed, N failed`. Returns the exit code: 1 on any failure, and a directory that is missing or holds no case file
 * is one. Nothing is skipped: what cannot be read or matched to a rule is counted as failed.
 */
export const runConformance = async (dir: string, out: (line: string) => void): Promise<number> => {
  const tally: Tally = { passed: 0, failed: 0 };
  const fail = (line: string): void => {
    tally.failed += 1;
    out(line);
  };
  try {
    const files = (await readdir(dir)).filter((name) => name.endsWith('.json')).sort();
    if (files.length === 0) fail(`FAILED ${dir}: no case files`);
    for (const name of files) await runCaseFile(join(dir, name), tally, out);
  } catch (error) {
    fail(`FAILED ${dir}: ${error instanceof Error ? error.message : String(error)}`);
  }
  out(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
};
