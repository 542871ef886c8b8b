import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { breach, historyComplete, inspectionId, offence, warned } from '../../testing/made-up-record.js';
import { proposalSaga } from './saga.js';

const first = breach(1, offence('2013-11-09T00:45:00+01:00'));
const second = breach(2, offence('2014-01-04T23:30:00Z'));
const correction: DomainEvent = {
  type: 'fact-corrected',
  data: { eventId: 'event-0', path: '/offences/0/at', new: 'x' },
};
const inError: DomainEvent = { type: 'entered-in-error', data: { eventId: 'event-0' } };

/** The commands that each event of one licence's record leads to. The stream's id is `test`. */
const play = (...events: DomainEvent[]) => {
  let state = proposalSaga.initial;
  return recorded(events, 'sanctionRecord').map((event) => {
    const reaction =
      proposalSaga.instanceOf(event) === null ? null : proposalSaga.react(state, { kind: 'event', event });
    if (reaction) state = proposalSaga.evolve(state, reaction.note);
    return reaction?.commands ?? [];
  });
};
const propose = (n: number) => ({ name: 'propose-reaction', data: { licenceId: 'test', breachId: `breach-${n}` } });
const recompute = (n: number, becauseOf: string) => ({
  name: 'recompute-reaction',
  data: { licenceId: 'test', breachId: `breach-${n}`, becauseOf },
});

describe('the proposal saga', () => {
  it('notes the breach on its control and asks for a proposal', () => {
    expect(play(first)).toEqual([
      [{ name: 'note-breach', data: { inspectionId, licenceId: 'test', breachId: 'breach-1' } }, propose(1)],
    ]);
  });

  it('asks again for every breach when the history is declared complete', () => {
    expect(play(first, second, historyComplete).at(-1)).toEqual([propose(1), propose(2)]);
    expect(play(historyComplete)).toEqual([[]]);
  });

  it.each([
    ['corrected', correction],
    ['entered in error', inError],
  ])('evaluates every breach again when a fact is %s', (_what, event) => {
    expect(play(first, second, event).at(-1)).toEqual([
      propose(1),
      recompute(1, 'event-2'),
      propose(2),
      recompute(2, 'event-2'),
    ]);
  });

  it('leaves a refused proposal until an event allows it', () => {
    const refused = {
      kind: 'refused' as const,
      command: propose(1),
      code: 'history-incomplete',
      at: '2014-01-01T00:00:00Z',
    };
    expect(proposalSaga.react({ ids: ['breach-1'] }, refused)).toBeNull();
  });

  it('does nothing about a correction that waits for a second person, nor about a warning', () => {
    const waiting: DomainEvent = { type: 'correction-proposed', data: { eventId: 'event-0' } };
    expect(play(first, waiting, warned(1, '2013-12-02')).slice(1)).toEqual([[], []]);
  });
});
