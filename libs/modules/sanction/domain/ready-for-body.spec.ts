import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { breach, offence, proposalIdOf, proposed, warned, licenceId } from '../testing/made-up-record.js';
import { type SanctionEvent } from './events.js';
import { readyForBody } from './ready-for-body.js';
import { sanctionDecider } from './state.js';

const caseId = proposalIdOf(1);
const base = (reaction: 'warning' | 'withdrawal'): SanctionEvent[] => [
  breach(1, offence('2013-11-09T00:45:00+01:00')),
  proposed(1, { reaction, max: { weeks: 4 } }),
];
const ordered: Extract<SanctionEvent, { type: 'advance-notice-ordered' }> = {
  type: 'advance-notice-ordered',
  data: {
    licenceId,
    caseId,
    noticeId: 'n',
    track: 'ladder',
    grounds: [{ breachId: 'breach-1' }],
    largest: { length: { weeks: 4 } },
    replyDays: 14,
    putsForward: [],
    supplement: false,
  },
};
const sent: SanctionEvent = {
  type: 'reply-period-started',
  data: { licenceId, caseId, noticeId: 'n', dispatchedOn: '2013-12-05', due: '2013-12-19' },
};
const on = (day: string, ...events: SanctionEvent[]) =>
  readyForBody(fold(sanctionDecider, recorded(events, sanctionDecider.category)), caseId, day);

describe('ready for the body', () => {
  it('is a warning’s case at once, and a withdrawal’s only after its notice has run out', () => {
    expect(on('2013-12-06', ...base('warning'))).toEqual({ ready: true, replyDue: null });
    const heard = { ready: false, why: 'party-not-heard' };
    expect(on('2013-12-06', ...base('withdrawal'))).toEqual({ ...heard, replyDue: null });
    expect(on('2013-12-06', ...base('withdrawal'), ordered)).toEqual({ ...heard, replyDue: null });
    expect(on('2013-12-19', ...base('withdrawal'), ordered, sent)).toEqual({ ...heard, replyDue: '2013-12-19' });
    expect(on('2013-12-20', ...base('withdrawal'), ordered, sent)).toEqual({ ready: true, replyDue: '2013-12-19' });
  });

  it('is no case whose notice came back, nor one that waits for a second notice', () => {
    const returned: SanctionEvent = {
      type: 'advance-notice-returned',
      data: { licenceId, caseId, noticeId: 'n', on: '2013-12-12' },
    };
    expect(on('2013-12-20', ...base('withdrawal'), ordered, sent, returned).ready).toBe(false);
    const second: typeof ordered = { ...ordered, data: { ...ordered.data, noticeId: 'n-2' } };
    expect(on('2013-12-20', ...base('withdrawal'), ordered, sent, second).ready).toBe(false);
  });

  it('is no case that is decided, dropped, or not there', () => {
    expect(on('2013-12-20', ...base('warning'), warned(1, '2013-12-10'))).toMatchObject({ why: 'case-settled' });
    expect(on('2013-12-20')).toMatchObject({ why: 'case-unknown' });
  });
});
