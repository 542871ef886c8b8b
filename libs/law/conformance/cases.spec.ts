import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ConformanceCase, ruleRegistry, runCase } from '../conformance.js';

interface CaseFile {
  rule: string;
  cases: ConformanceCase[];
}

const directory = join(process.cwd(), 'libs/law/cases');
const files = readdirSync(directory).filter((name) => name.endsWith('.json'));

test('every rule has a case file and every case file a rule', () => {
  expect(files.map((name) => basename(name, '.json')).sort()).toEqual([...ruleRegistry.keys()].sort());
});

describe.each(files)('%s', (name) => {
  const file = JSON.parse(readFileSync(join(directory, name), 'utf8')) as CaseFile;

  test('names its rule', () => {
    expect(file.rule).toBe(basename(name, '.json'));
  });

  test.each(file.cases.map((one) => [one.id, one] as const))('%s', (_id, one) => {
    expect(runCase(file.rule, one)).toEqual({ passed: true });
  });
});
