import fc from 'fast-check';
import { fold } from '@kernel/fold.js';
import { given, recorded } from '@kernel/given-when-then.js';
import { type NoticeEvent } from '../../domain/events.js';
import { type Observed } from '../../domain/observed-delivery.js';
import { noticeDecider } from '../../domain/state.js';
import { handedOver, handOverStarted, noticeId, ordered, produced } from '../../testing/made-up-notice.js';
import { noteUnopened, recordSecondNotification } from '../note-unopened/decide.js';
import { presumeArrival } from '../presume-arrival/decide.js';
import { observeDelivery } from './decide.js';

const source = 'svarut d6b23522';
const started: NoticeEvent = { ...handOverStarted, data: { noticeId, service: 'svarut', posts: true } };
const atService: NoticeEvent[] = [ordered({ kind: 'warning' }), produced, started, handedOver];
const now = '2016-03-30T12:00:00Z';

const seen = (status: string, at: string): Observed => ({ status, at });
const decide = (past: readonly NoticeEvent[], ...observed: Observed[]) =>
  given(observeDelivery, past, { now }).when({ noticeId, observed, source });
const eventsOf = (past: readonly NoticeEvent[], ...observed: Observed[]): NoticeEvent[] => {
  const decision = decide(past, ...observed);
  return decision.kind === 'accept' ? (decision.events as NoticeEvent[]) : [];
};
const types = (events: readonly NoticeEvent[]): string[] => events.map(({ type }) => type);
const stateOf = (events: readonly NoticeEvent[]) => fold(noticeDecider, recorded(events, 'notice'));
const deadlinesOf = (events: readonly NoticeEvent[]) => events.flatMap(({ deadlines }) => deadlines ?? []);

const noticed = '2016-03-01T09:00:00+01:00';

describe('observe-delivery', () => {
  it.each(['VARSLET', 'LEVERT_SDP', 'LEST'])('takes %s for sent and arrived that very day, proven', (status) => {
    const events = eventsOf(atService, seen(status, noticed));
    expect(types(events)).toEqual(['delivery-status-observed', 'notice-dispatched', 'notice-arrived']);
    expect(events[1]).toMatchObject({
      data: { dispatchedOn: '2016-03-01', channel: 'digital', evidence: `${status} ${noticed}` },
      occurredAt: '2016-03-01',
    });
    expect(events[2]).toMatchObject({ data: { arrivedOn: '2016-03-01', certainty: 'proven', kind: 'warning' } });
  });

  it.each(['MOTTATT', 'AKSEPTERT', 'KLAR_FOR_MOTTAK', 'NOE_NYTT'])('records %s, and nothing follows', (status) => {
    expect(types(eventsOf(atService, seen(status, noticed)))).toEqual(['delivery-status-observed']);
  });

  it.each(['SENDT_SDP', 'SENDT_DIGITALT'])('takes %s for sent, and not for arrived', (status) => {
    const events = eventsOf(atService, seen(status, noticed));
    expect(types(events)).toEqual(['delivery-status-observed', 'notice-dispatched']);
  });

  it('presumes a print to arrive on the fifth working day, and records that only when the day is over', () => {
    const events = eventsOf(atService, seen('SENDT_PRINT', noticed));
    expect(types(events)).toEqual(['delivery-status-observed', 'notice-dispatched']);
    expect(events[1]).toMatchObject({ data: { channel: 'paper', dispatchedOn: '2016-03-01' } });
    expect(deadlinesOf(events)).toContainEqual(
      expect.objectContaining({ op: 'arm', name: 'presumed-arrival', due: '2016-03-08' }),
    );
    expect(given(presumeArrival, [...atService, ...events], { now }).when({ noticeId })).toMatchObject({
      events: [{ type: 'notice-arrived', data: { arrivedOn: '2016-03-08', certainty: 'presumed' } }],
    });
  });

  it('presumes later when the print is seen later, never earlier', () => {
    const first = eventsOf(atService, seen('SENDT_PRINT', noticed));
    const second = eventsOf([...atService, ...first], seen('PRINTET', '2016-03-02T09:00:00+01:00'));
    expect(deadlinesOf(second)).toContainEqual(expect.objectContaining({ op: 'arm', due: '2016-03-09' }));
  });

  it('keeps the day of the notification when the letter is printed unread or opened later', () => {
    const first = eventsOf(atService, seen('VARSLET', noticed));
    for (const status of ['SENDT_PRINT', 'LEST', 'SENDT_DIGITALT']) {
      const later = eventsOf([...atService, ...first], seen(status, '2016-03-03T09:00:00+01:00'));
      expect(types(later)).toEqual(['delivery-status-observed']);
    }
  });

  it.each(['AVVIST', 'IKKE_LEVERT', 'MANUELT_HANDTERT', 'Failed'])(
    'lets no clock start on %s, and the presumption falls',
    (status) => {
      const print = eventsOf(atService, seen('SENDT_PRINT', noticed));
      const events = eventsOf([...atService, ...print], seen(status, '2016-03-03T09:00:00+01:00'));
      expect(types(events)).toEqual(['delivery-status-observed', 'notice-undeliverable']);
      expect(deadlinesOf(events)).toContainEqual(expect.objectContaining({ op: 'cancel', name: 'presumed-arrival' }));
      const after = [...atService, ...print, ...events];
      expect(given(presumeArrival, after, { now }).when({ noticeId }).kind).toBe('already-true');
    },
  );

  it('lets no clock start where the party wants no digital letters, and takes no status for a proof then', () => {
    const events = eventsOf(atService, seen('VARSLET', noticed), seen('Reserved', '2016-03-01T10:00:00+01:00'));
    expect(types(events).at(-1)).toBe('notice-undeliverable');
    expect(stateOf([...atService, ...events]).arrival).toBeNull();
  });

  it('does not undo a digital proof by a failure', () => {
    const first = eventsOf(atService, seen('VARSLET', noticed));
    const later = eventsOf([...atService, ...first], seen('IKKE_LEVERT', '2016-03-05T09:00:00+01:00'));
    expect(types(later)).toEqual(['delivery-status-observed']);
  });

  it('records the same status once, also when it is written in another zone', () => {
    const first = eventsOf(atService, seen('VARSLET', noticed));
    expect(decide([...atService, ...first], seen('VARSLET', '2016-03-01T08:00:00Z')).kind).toBe('already-true');
  });

  it('refuses a moment that has not come, and a letter that the service does not have', () => {
    expect(decide(atService, seen('VARSLET', '2016-04-01T08:00:00Z'))).toMatchObject({
      refusal: { code: 'date-in-future' },
    });
    expect(decide(atService.slice(0, 2), seen('VARSLET', noticed))).toMatchObject({
      refusal: { code: 'letter-not-handed-over' },
    });
  });

  it('lets what is not opened within a week be notified of once more, and moves no arrival', () => {
    const first = eventsOf(atService, seen('VARSLET', noticed));
    expect(deadlinesOf(first)).toContainEqual(
      expect.objectContaining({ op: 'arm', name: 'notice-repeat', due: '2016-03-08' }),
    );
    const read = eventsOf([...atService, ...first], seen('LEST', '2016-03-05T09:00:00+01:00'));
    expect(deadlinesOf(read)).toEqual([{ op: 'cancel', name: 'notice-repeat', why: 'opened or sent by post' }]);

    const past = [...atService, ...first];
    const due = given(noteUnopened, past, { now }).when({ noticeId });
    expect(due).toMatchObject({ events: [{ type: 'notice-unopened', data: { notifiedOn: '2016-03-01' } }] });
    const waiting: NoticeEvent[] = [...past, { type: 'notice-unopened', data: { noticeId, notifiedOn: '2016-03-01' } }];
    const again = { noticeId, notifiedOn: '2016-03-09', evidence: 'varsel nr. 2' };
    expect(given(recordSecondNotification, past, { now }).when(again)).toMatchObject({
      refusal: { code: 'no-second-notification-due' },
    });
    const told = given(recordSecondNotification, waiting, { now }).when(again);
    expect(told).toMatchObject({ events: [{ type: 'notice-notified-again', data: { on: '2016-03-09' } }] });
    const done: NoticeEvent[] = [
      ...waiting,
      { type: 'notice-notified-again', data: { noticeId, on: '2016-03-09', evidence: 'varsel nr. 2' } },
    ];
    expect(stateOf(done).arrival).toEqual({ on: '2016-03-01', certainty: 'proven' });
    expect(given(noteUnopened, done, { now }).when({ noticeId }).kind).toBe('already-true');
    expect(given(recordSecondNotification, done, { now }).when(again).kind).toBe('already-true');
  });
});

describe('statuses in whatever order', () => {
  const status = fc.constantFrom(
    'MOTTATT',
    'VARSLET',
    'LEST',
    'SENDT_PRINT',
    'PRINTET',
    'IKKE_LEVERT',
    'AVVIST',
    'NOE_NYTT',
  );
  const moment = fc.integer({ min: 1, max: 20 }).map((day) => `2016-03-${String(day).padStart(2, '0')}T10:00:00Z`);
  const observed = fc.array(fc.record({ status, at: moment }), { maxLength: 8 });

  it('mean the same when they are seen at once', () => {
    fc.assert(
      fc.property(
        observed.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const meaning = (some: readonly Observed[]) =>
            eventsOf(atService, ...some).filter(({ type }) => type !== 'delivery-status-observed');
          expect(meaning(shuffled)).toEqual(meaning(all));
        },
      ),
    );
  });

  it('never give an arrival that nothing proves, nor one before its proof, nor undo a proven one', () => {
    fc.assert(
      fc.property(observed, (all) => {
        let past = [...atService];
        let proven: string | null = null;
        for (const one of all) {
          past = [...past, ...eventsOf(past, one)];
          const { arrival } = stateOf(past);
          if (proven !== null) expect(arrival).toEqual({ on: proven, certainty: 'proven' });
          if (arrival?.certainty === 'proven') proven = arrival.on;
        }
        const proofs = all
          .filter(({ status }) => status === 'VARSLET' || status === 'LEST')
          .map(({ at }) => at.slice(0, 10));
        if (proofs.length === 0) expect(stateOf(past).arrival).toBeNull();
        else expect(proofs).toContain(proven);
      }),
    );
  });
});
