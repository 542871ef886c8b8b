import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ConformanceCase, ruleRegistry, runCase } from '@law/conformance.js';

/** Counted while the files are run. */
export interface Tally {
  passed: number;
  failed: number;
}

type Json = Record<string, unknown>;

/**
 * Runs the cases of one file, adding to the tally and printing each failure. A file that cannot be read, is no case file,
 * holds no case or bears another name than its rule fails as a whole: once for every case in it, at least once.
 */
export const runCaseFile = async (path: string, tally: Tally, out: (line: string) => void): Promise<void> => {
  const failWhole = (problem: string, cases: number): void => {
    tally.failed += Math.max(1, cases);
    out(`FAILED ${basename(path)}: ${problem}`);
  };
  let file: unknown;
  try {
    file = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return failWhole(error instanceof Error ? error.message : String(error), 0);
  }
  if (!isJson(file) || typeof file.rule !== 'string' || !Array.isArray(file.cases))
    return failWhole('not a case file: it needs "rule" and "cases"', 0);
  const cases: readonly unknown[] = file.cases;
  if (file.rule !== basename(path, '.json')) return failWhole(`the rule is named ${file.rule}`, cases.length);
  if (!ruleRegistry.has(file.rule)) return failWhole(`unknown rule: ${file.rule}`, cases.length);
  if (cases.length === 0) return failWhole('no cases', 0);
  const seen = new Set<string>();
  for (const one of cases) {
    const failure = failureOf(file.rule, one, seen);
    if (failure) {
      tally.failed += 1;
      out(failure);
    } else tally.passed += 1;
  }
};

const failureOf = (rule: string, one: unknown, seen: Set<string>): string | null => {
  if (!isCase(one)) return `FAILED ${rule}: a case needs id, given and expect: ${JSON.stringify(one)}`;
  const report = (line: string): string =>
    [
      `FAILED ${rule} ${one.id}: ${typeof one.why === 'string' ? one.why : ''}`,
      `  given    ${JSON.stringify(one.given)}`,
      `  expected ${JSON.stringify(one.expect)}`,
      `  ${line}`,
    ].join('\n');
  if (seen.has(one.id)) return report('problem  the id is used twice in this file');
  seen.add(one.id);
  const result = runCase(rule, one);
  if (result.passed) return null;
  return report('problem' in result ? `problem  ${result.problem}` : `got      ${JSON.stringify(result.got)}`);
};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const isCase = (value: unknown): value is Json & ConformanceCase =>
  isJson(value) && typeof value.id === 'string' && 'given' in value && 'expect' in value;
