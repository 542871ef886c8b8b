import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runConformance } from './conformance.command.js';

const publicCases = join(process.cwd(), 'libs/law/cases');

describe('runConformance', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'conformance-'));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  const run = async (at = dir): Promise<{ code: number; lines: string[] }> => {
    const lines: string[] = [];
    return { code: await runConformance(at, (line) => lines.push(line)), lines };
  };
  const put = (name: string, content: unknown): void =>
    writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  const regimeCase = (expected: string, id = 'one') => ({
    id,
    why: 'planted',
    given: { offenceAt: '2016-01-01' },
    expect: { regime: expected },
  });

  test('the public cases all pass and the tally stands alone on the last line', async () => {
    const { code, lines } = await run(publicCases);
    expect(lines).toEqual(['320 passed, 0 failed']);
    expect(code).toBe(0);
  });

  test('a planted wrong expectation is printed with rule, id, why, given, expected and got', async () => {
    put('regime.json', { rule: 'regime', cases: [regimeCase('local-ladder'), regimeCase('national-points', 'two')] });
    const { code, lines } = await run();
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(lines[0]).toBe(
      [
        'FAILED regime one: planted',
        '  given    {"offenceAt":"2016-01-01"}',
        '  expected {"regime":"local-ladder"}',
        '  got      {"regime":"national-points"}',
      ].join('\n'),
    );
  });

  test('one wrong value planted among the public cases is found', async () => {
    cpSync(publicCases, dir, { recursive: true });
    const path = join(dir, 'fee.json');
    put('fee.json', readFileSync(path, 'utf8').replace('"feeOre": 1221500', '"feeOre": 1221600'));
    const { code, lines } = await run();
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('319 passed, 1 failed');
  });

  test('a malformed given fails its case and the run goes on', async () => {
    put('regime.json', {
      rule: 'regime',
      cases: [{ id: 'bad', given: { offenceAt: 'yesterday' }, expect: {} }, regimeCase('national-points')],
    });
    const { lines } = await run();
    expect(lines[0]).toContain('problem  given.offenceAt must be a date or an instant');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
  });

  test.each([
    ['an unreadable file', 'regime.json', '{ not json', 1],
    ['a list instead of a case file', 'regime.json', [], 1],
    ['a file without cases', 'regime.json', { rule: 'regime', cases: [] }, 1],
    ['a rule that differs from the file name', 'regime.json', { rule: 'fee', cases: [{}, {}] }, 2],
    ['an unknown rule name', 'no-such-rule.json', { rule: 'no-such-rule', cases: [{}, {}, {}] }, 3],
    ['a case without an expectation', 'regime.json', { rule: 'regime', cases: [{ id: 'a', given: {} }] }, 1],
  ])('%s counts as failed, never as skipped', async (_what, name, content, failed) => {
    put(name, content);
    const { code, lines } = await run();
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe(`0 passed, ${failed} failed`);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('an id used twice fails the second time', async () => {
    put('regime.json', { rule: 'regime', cases: [regimeCase('national-points'), regimeCase('national-points')] });
    expect((await run()).lines.at(-1)).toBe('1 passed, 1 failed');
  });

  test('a missing directory and an empty one are failures', async () => {
    expect((await run(join(dir, 'nowhere'))).code).toBe(1);
    const empty = await run();
    expect(empty.code).toBe(1);
    expect(empty.lines.at(-1)).toBe('0 passed, 1 failed');
  });

  test('a directory that bears the name of a case file is a failure', async () => {
    mkdirSync(join(dir, 'regime.json'));
    expect((await run()).lines.at(-1)).toBe('0 passed, 1 failed');
  });
});
