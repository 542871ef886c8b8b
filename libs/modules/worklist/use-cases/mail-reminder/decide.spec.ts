import { given } from '@kernel/given-when-then.js';
import { type MailOutcome } from '@platform/mail/mail-service.js';
import { type WatchEvent } from '../../domain/watch-events.js';
import { settleReminderMail, startReminderMail } from './decide.js';

const of = { watchId: 'w', reminderId: 'r' };
const given1: WatchEvent = {
  type: 'reminder-due',
  data: { ...of, mark: 'on-the-day', on: '2014-01-24', due: '2014-01-24', name: 'fee', about: [] },
};
const started: WatchEvent = { type: 'reminder-mail-started', data: { ...of, service: 'smtp', to: 'office' } };
const unknown: WatchEvent = { type: 'reminder-mail-unknown', data: { ...of, service: 'smtp' } };
const start = { ...of, service: 'smtp', to: 'office' } as const;
const settle = (past: WatchEvent[], result: MailOutcome) =>
  given(settleReminderMail, past).when({ ...of, service: 'smtp', result });

describe('the mail of a reminder', () => {
  it('is begun once', () => {
    expect(given(startReminderMail, [given1]).when(start)).toMatchObject({ events: [started] });
    expect(given(startReminderMail, [given1, started]).when(start).kind).toBe('already-true');
    expect(given(startReminderMail, []).when(start)).toMatchObject({ refusal: { code: 'reminder-unknown' } });
  });

  it.each([
    [
      { outcome: 'sent', reference: '<r>' },
      { type: 'reminder-mail-sent', data: { ...of, reference: '<r>' } },
    ],
    [
      { outcome: 'failed', code: 'smtp-550' },
      { type: 'reminder-mail-failed', data: { ...of, code: 'smtp-550' } },
    ],
    [{ outcome: 'unknown' }, { type: 'reminder-mail-unknown', data: of }],
  ] as const)('ends as %j', (result, event) => {
    expect(settle([given1, started], result)).toMatchObject({ events: [event] });
  });

  it('stays unknown, and is never begun or settled again', () => {
    const past = [given1, started, unknown];
    expect(given(startReminderMail, past).when(start).kind).toBe('already-true');
    expect(settle(past, { outcome: 'sent', reference: '<r>' }).kind).toBe('already-true');
  });

  it('is not settled before it was begun', () => {
    expect(settle([given1], { outcome: 'unknown' }).kind).toBe('already-true');
    expect(settle([], { outcome: 'unknown' })).toMatchObject({ refusal: { code: 'reminder-unknown' } });
  });
});
