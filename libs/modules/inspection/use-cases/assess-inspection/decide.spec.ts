import { given } from '@kernel/given-when-then.js';
import {
  breachFound,
  carriedOut,
  closed,
  commented,
  inspectionId,
  periodCancelled,
  periodExpired,
  periodStarted,
  subjects,
} from '../../testing/made-up-control.js';
import { closeInspection, noteBreach } from './decide.js';

const close = { inspectionId, outcome: 'not-pursued' as const, ground: 'Bevisene holder ikke.' };
const accepted = {
  kind: 'accept',
  events: [
    {
      type: 'inspection-closed',
      data: { inspectionId, outcome: 'not-pursued' },
      protected: { ground: close.ground },
      subjects,
    },
  ],
};

describe('close-inspection', () => {
  it.each([
    ['the comment time is over', [periodStarted(), periodExpired()]],
    ['a comment is in, though time runs', [periodStarted(), commented()]],
    ['a comment came before the report had arrived', [commented()]],
  ])('closes a control with findings when %s', (_why, past) => {
    expect(given(closeInspection, [carriedOut(), ...past]).when(close)).toEqual(accepted);
  });

  it('closes a control without findings at once', () => {
    expect(given(closeInspection, [carriedOut({ findings: [] })]).when(close)).toEqual(accepted);
  });

  it.each([
    ['the report has not arrived', [], null],
    ['the report came back', [periodStarted(), periodCancelled], null],
    ['time runs', [periodStarted()], '2013-11-27'],
    [
      'time runs for one of two holders',
      [periodStarted(), periodStarted({ noticeId: 'second', due: '2013-12-02' }), periodExpired('2013-11-27')],
      '2013-12-02',
    ],
    [
      'time was lengthened after it was over',
      [periodStarted(), periodExpired(), periodStarted({ due: '2013-11-29' })],
      '2013-11-29',
    ],
  ])('refuses while %s', (_why, past, notBefore) => {
    expect(given(closeInspection, [carriedOut(), ...past]).when(close)).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'comment-period-running', paragraph: 'alkoholforskriften § 9-6', facts: { notBefore } },
    });
  });

  it('refuses when a breach is recorded, since then there is a proposal to drop', () => {
    const past = [carriedOut(), periodStarted(), periodExpired(), breachFound];
    expect(given(closeInspection, past).when(close)).toMatchObject({ refusal: { code: 'breach-already-recorded' } });
  });

  it('refuses a control that is not there', () => {
    expect(given(closeInspection, []).when(close)).toMatchObject({ refusal: { code: 'inspection-unknown' } });
  });

  it('is already true when it is closed', () => {
    expect(given(closeInspection, [carriedOut({ findings: [] }), closed]).when(close).kind).toBe('already-true');
  });
});

describe('note-breach', () => {
  it('notes each breach once', () => {
    const { data } = breachFound;
    expect(given(noteBreach, [carriedOut()]).when(data)).toEqual({ kind: 'accept', events: [breachFound] });
    expect(given(noteBreach, [carriedOut(), breachFound]).when(data).kind).toBe('already-true');
    expect(given(noteBreach, [carriedOut(), breachFound]).when({ ...data, breachId: 'breach-2' }).kind).toBe('accept');
  });
});
