import { given } from '@kernel/given-when-then.js';
import { breach, historyComplete, notified, offence, proposed, warned } from '../../testing/made-up-record.js';
import { noteNotified } from './decide.js';

const decided = [
  historyComplete,
  breach(1, offence('2013-11-09T00:45:00+01:00')),
  proposed(1),
  warned(1, '2013-12-02'),
];

describe('note-notified', () => {
  it('records the day from which the reaction counts', () => {
    const event = notified(1, '2013-12-09');
    expect(given(noteNotified, decided).when(event.data)).toEqual({ kind: 'accept', events: [event] });
  });

  it('lets a proof of another day stand over a presumption', () => {
    const past = [...decided, notified(1, '2013-12-09')];
    const proof = notified(1, '2013-12-04', 'proven');
    expect(given(noteNotified, past).when(proof.data)).toEqual({ kind: 'accept', events: [proof] });
  });

  it('is already true for the day that is noted', () => {
    const past = [...decided, notified(1, '2013-12-09')];
    expect(given(noteNotified, past).when(notified(1, '2013-12-09').data).kind).toBe('already-true');
  });

  it('does nothing for a reaction that is not in the record', () => {
    expect(given(noteNotified, decided).when(notified(2, '2013-12-09').data).kind).toBe('already-true');
  });

  it('lets a proof of the same day stand over a presumption', () => {
    const past = [...decided, notified(1, '2013-12-09')];
    expect(given(noteNotified, past).when(notified(1, '2013-12-09', 'proven').data).kind).toBe('accept');
  });
});
