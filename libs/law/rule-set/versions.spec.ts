import fc from 'fast-check';
import { defaultRules, withReadings } from '../rule-set.js';
import { type Readings } from './readings.js';
import { readingValues } from './readings-file.js';
import { rulesFromFile, rulesNamed, ruleVersions } from './versions.js';

const faultsOf = (text: string): readonly string[] => {
  const loaded = rulesFromFile(text);
  return 'faults' in loaded ? loaded.faults : [];
};

describe('versions of the rules', () => {
  it('can be loaded by name, each under its own', () => {
    for (const { version, rules } of ruleVersions) {
      expect(rulesNamed(version)).toEqual({ rules, chosen: {} });
      expect(rules.version).toBe(version);
    }
    expect(new Set(ruleVersions.map(({ version }) => version)).size).toBe(ruleVersions.length);
    expect(ruleVersions[0]?.rules).toBe(defaultRules);
  });

  it('load every version that an evaluation can carry', () => {
    const readings = fc.record(
      Object.fromEntries(Object.entries(readingValues).map(([name, values]) => [name, fc.constantFrom(...values)])),
    );
    fc.assert(
      fc.property(readings, (chosen) => {
        const rules = withReadings(defaultRules, chosen);
        const loaded = rulesNamed(rules.version);
        expect('rules' in loaded ? loaded.rules : loaded).toEqual(rules);
      }),
    );
  });

  it('have the defaults of the law library as their first values', () => {
    for (const [name, values] of Object.entries(readingValues)) {
      expect([name, values[0]]).toEqual([name, defaultRules.readings[name as keyof Readings]]);
    }
  });

  it('are not guessed', () => {
    expect(rulesNamed('2013-01-01')).toEqual({
      faults: ['there is no rule set 2013-01-01; there are 2026-07-20, without-points'],
    });
    expect(rulesNamed('2026-07-20+resetOnNewPeriod=maybe+x=1')).toEqual({
      faults: [
        'resetOnNewPeriod cannot be "maybe"; it is one of true, false',
        expect.stringMatching(/^there is no reading x; there are ordinaryAfterGrossWithdrawal, /),
      ],
    });
  });

  it('come from a file with every fault named', () => {
    const loaded = rulesFromFile('{"base": "2026-07-20", "readings": {"grossAfterOrdinaryWithdrawal": "row-e"}}');
    expect(loaded).toMatchObject({
      rules: { version: '2026-07-20+grossAfterOrdinaryWithdrawal=row-e' },
      chosen: { grossAfterOrdinaryWithdrawal: 'row-e' },
    });
    expect(faultsOf('{')).toEqual(['the file is no JSON']);
    expect(faultsOf('[]')).toEqual(['the file must hold one JSON object']);
    expect(faultsOf('{"readings": []}')).toEqual(['/base: must be the version of a rule set']);
    expect(faultsOf('{"base": "2026-07-20", "readings": []}')).toEqual(['/readings: must be an object']);
    expect(faultsOf('{"base": "1927", "readings": {"resetOnNewPeriod": "no"}, "ladder": {}}')).toEqual([
      'there is no rule set 1927; there are 2026-07-20, without-points',
      '/readings/resetOnNewPeriod: resetOnNewPeriod cannot be "no"; it is one of true, false',
      '/ladder: not known here; only base and readings are',
    ]);
    expect(faultsOf('{"base": "2026-07-20", "readings": {"__proto__": 1, "toString": 1}}').length).toBeGreaterThan(0);
  });
});
