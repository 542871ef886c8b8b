import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultRules, withReadings } from './rule-set.js';

const folder = join(process.cwd(), 'libs/law');

describe('the rule set', () => {
  test('cannot be changed', () => {
    expect(Object.isFrozen(defaultRules)).toBe(true);
    expect(Object.isFrozen(defaultRules.fees[0]?.serving)).toBe(true);
    expect(Object.isFrozen(withReadings(defaultRules, { resetOnNewPeriod: false }).readings)).toBe(true);
  });

  test('other readings make another version and leave the original alone', () => {
    const other = withReadings(defaultRules, { furtherOffencesAfterRowH: 'any' });
    expect(other.version).not.toBe(defaultRules.version);
    expect(defaultRules.readings.furtherOffencesAfterRowH).toBe('gross-only');
  });

  test('policy names are unique', () => {
    const names = defaultRules.policies.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(defaultRules.policies.map(({ name, file }) => [name, file] as const))('%s is cited in %s', (name, file) => {
    expect(existsSync(join(folder, file))).toBe(true);
    expect(readFileSync(join(folder, file), 'utf8').replace(/\s*\n\s*\*\s*/g, ' ')).toContain(`\`${name}\``);
  });
});
