import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type NoticeEvent } from '../../domain/events.js';
import {
  handedOver,
  handOverStarted,
  handOverUnknown,
  noticeId,
  ordered,
  produced,
} from '../../testing/made-up-notice.js';
import { deliveryWatch, type Watched } from './view.js';

const started: NoticeEvent = { ...handOverStarted, data: { noticeId, service: 'svarut', posts: true } };
const refused = (later?: true): NoticeEvent => ({
  type: 'notice-hand-over-refused',
  data: { noticeId, service: 'svarut', reason: 'http-429', ...(later ? { later } : {}) },
});
const observed = (status: string): NoticeEvent => ({
  type: 'delivery-status-observed',
  data: { noticeId, status, at: '2016-03-01T08:00:00Z', source: 'svarut' },
});
const question = (...events: NoticeEvent[]): string | null =>
  (foldSubject(deliveryWatch, `notice:${noticeId}`, recorded(events, 'notice')) as Watched | null)?.question ?? null;

describe('what a delivery service is still asked about a letter', () => {
  it.each<[string | null, NoticeEvent[]]>([
    [null, [ordered(), produced]],
    ['nothing', [started]],
    ['outcome', [started, handOverUnknown]],
    ['status', [started, handOverUnknown, handedOver]],
    ['status', [started, handedOver, observed('VARSLET')]],
    ['status', [started, handedOver, observed('SENDT_DIGITALT')]],
    ['nothing', [started, handedOver, observed('LEST')]],
    ['nothing', [started, handedOver, observed('IKKE_LEVERT')]],
    ['nothing', [started, handedOver, observed('PRINTET')]],
    ['retry', [started, refused(true)]],
    ['nothing', [started, refused()]],
    ['nothing', [handOverStarted, handedOver]],
  ])('is %s', (expected, events) => {
    expect(question(...events)).toBe(expected);
  });
});
