import fc from 'fast-check';
import { isOrgNumber, nextOrgNumber, orgCheckDigit } from './org-number.js';

describe('organisation numbers', () => {
  it.each(['974760673', '995478617', '814346242'])('accepts %s', (orgnr) => expect(isOrgNumber(orgnr)).toBe(true));
  it.each(['974760674', '97476067', '9747606733', '97476067a', '', '974 760 673'])('rejects %s', (orgnr) =>
    expect(isOrgNumber(orgnr)).toBe(false),
  );

  it('has no check digit where the remainder is 1', () => {
    // 3*1 + 2*1 + 7*1 = 12, remainder 1
    expect(orgCheckDigit('11100000')).toBeNull();
    expect(isOrgNumber('111000000')).toBe(false);
  });

  it('finds every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(8), fc.integer({ min: 1, max: 9 }), (offset, at, shift) => {
        const right = nextOrgNumber('9', offset);
        const wrong = right.slice(0, at) + String((Number(right[at]) + shift) % 10) + right.slice(at + 1);
        expect(isOrgNumber(right)).toBe(true);
        expect(isOrgNumber(wrong)).toBe(false);
      }),
    );
  });

  it('stays inside its prefix, also at the end of the range', () => {
    expect(nextOrgNumber('10', 999_999).slice(0, 2)).toBe('10');
    expect(nextOrgNumber('10', 1_000_000)).toBe(nextOrgNumber('10', 0));
  });
});
