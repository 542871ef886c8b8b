import { given } from '@kernel/given-when-then.js';
import { type LicenceState } from '../../../licence/contract.js';
import { licence, licenceFacts, licenceId, subjects } from '../../testing/made-up-record.js';
import { type RecordSuitabilityLost, recordSuitabilityLost } from './decide.js';

const asked: RecordSuitabilityLost = {
  licenceId,
  assessedOn: '2014-01-15',
  persons: [{ ref: 'p1', role: 'person-with-influence', name: 'Per Oppdiktet' }],
  matters: [
    { person: 'p1', kind: 'tax', factOn: '2012-05-31', source: 'Skatteetaten', description: 'Omsetning ikke oppgitt.' },
  ],
};
const [matter] = asked.matters;
if (!matter) throw new TypeError('one matter');
const decide = (change: Partial<RecordSuitabilityLost> = {}, facts: LicenceState = licence) =>
  given(recordSuitabilityLost, [], { facts }).when({ ...asked, ...change });
const codeOf = (decision: ReturnType<typeof decide>) =>
  decision.kind === 'refuse' ? decision.refusal.code : decision.kind;

describe('record-suitability-lost', () => {
  it('records who by reference and part only; names, source and what was done go to the vault', () => {
    const decision = decide();
    expect(decision).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'suitability-lost',
          data: {
            persons: [{ ref: 'p1', role: 'person-with-influence' }],
            matters: [{ person: 'p1', kind: 'tax', factOn: '2012-05-31' }],
          },
          protected: { persons: [{ name: 'Per Oppdiktet' }], matters: [{ source: 'Skatteetaten' }] },
          subjects: [...subjects, 'provision:suitability-tax'],
        },
      ],
    });
    const open = JSON.stringify(decision.kind === 'accept' ? decision.events.map(({ data }) => data) : null);
    expect(open).not.toMatch(/Oppdiktet|Skatteetaten|Omsetning/);
  });

  it.each([
    ['2004-01-15', 'accept'],
    ['2004-01-14', 'suitability-fact-too-old'],
  ])('looks ten years back from 15 January 2014 and no further: %s gives %s', (factOn, code) => {
    expect(codeOf(decide({ matters: [{ ...matter, factOn }] }))).toBe(code);
  });

  it.each(['manager', 'deputy-manager'] as const)('is never about the %s', (role) => {
    expect(decide({ persons: [{ ref: 'p1', role, name: 'Per Oppdiktet' }] })).toMatchObject({
      refusal: { code: 'suitability-not-the-manager', paragraph: 'alkoholloven § 1-7c', facts: { kinds: ['tax'] } },
    });
  });

  it('is not for Vinmonopolet', () => {
    const facts = { ...licence, facts: { ...licenceFacts, kind: 'vinmonopol' as const } };
    expect(codeOf(decide({}, facts))).toBe('suitability-not-vinmonopol');
    expect(codeOf(decide({}, { ...licence, facts: null }))).toBe('licence-unknown');
  });

  it('names a person for each matter, each by one reference', () => {
    expect(codeOf(decide({ matters: [] }))).toBe('suitability-matter-without-person');
    expect(codeOf(decide({ matters: [{ ...matter, person: 'p2' }] }))).toBe('suitability-matter-without-person');
    expect(codeOf(decide({ persons: [...asked.persons, ...asked.persons] }))).toBe('suitability-matter-without-person');
  });

  it('is of no day that has not come', () => {
    expect(codeOf(decide({ assessedOn: '2014-01-16' }))).toBe('date-in-future');
    expect(codeOf(decide({ matters: [{ ...matter, factOn: '2014-01-16' }] }))).toBe('date-in-future');
  });
});
