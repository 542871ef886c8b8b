import { given } from '@kernel/given-when-then.js';
import { type SanctionEvent } from '../../domain/events.js';
import {
  breach,
  historyComplete,
  licenceId,
  offence,
  proposalIdOf,
  proposed,
  warned,
} from '../../testing/made-up-record.js';
import { noteRecomputedSeen } from './decide.js';

const open = [historyComplete, breach(1, offence('2013-11-09T00:45:00+01:00')), proposed(1)];
const proposalId = proposalIdOf(1);
const again = ((): SanctionEvent => {
  const { data } = proposed(1);
  return {
    type: 'reaction-recomputed',
    data: { ...data, letterSent: false, was: data.verdict, becauseOf: 'event-1' },
  };
})();
const seen = (outcome: 'nothing-decided' | 'decision-stands'): SanctionEvent => ({
  type: 'recomputed-proposal-seen',
  data: { licenceId, proposalId, outcome },
});
const asked = { licenceId, proposalId, outcome: 'nothing-decided', reason: 'Lest.' } as const;

describe('note-recomputed-seen', () => {
  it('records that a person looked, with the reason in the vault', () => {
    expect(given(noteRecomputedSeen, [...open, again]).when(asked)).toMatchObject({
      kind: 'accept',
      events: [{ ...seen('nothing-decided'), protected: { reason: 'Lest.' } }],
    });
  });

  it.each([
    ['nothing was recomputed', open],
    ['it was seen already', [...open, again, seen('nothing-decided')]],
  ])('refuses when %s', (_why, past) => {
    expect(given(noteRecomputedSeen, past).when(asked)).toMatchObject({ refusal: { code: 'nothing-recomputed' } });
  });

  it('is asked for again when it comes out otherwise once more', () => {
    expect(given(noteRecomputedSeen, [...open, again, seen('nothing-decided'), again]).when(asked).kind).toBe('accept');
  });

  it('wants an outcome that fits: a decision stands or is to be changed, no decision is nothing decided', () => {
    const decided = [...open, warned(1, '2013-12-02'), again];
    const code = { refusal: { code: 'outcome-does-not-fit' } };
    expect(given(noteRecomputedSeen, decided).when(asked)).toMatchObject(code);
    expect(given(noteRecomputedSeen, decided).when({ ...asked, outcome: 'decision-stands' }).kind).toBe('accept');
    expect(
      given(noteRecomputedSeen, [...open, again]).when({ ...asked, outcome: 'decision-to-be-changed' }),
    ).toMatchObject(code);
  });
});
