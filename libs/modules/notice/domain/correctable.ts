import { type Correctable } from '@platform/corrections/correctable.js';
import { type NoticeEvent } from './events.js';
import { presumedArrival } from './presumed-arrival.js';

type Data<T extends NoticeEvent['type']> = Extract<NoticeEvent, { type: T }>['data'];

export const correctable: readonly Correctable[] = [
  {
    type: 'notice-dispatched',
    paths: ['/dispatchedOn', '/evidence'],
    occurredAt: ({ dispatchedOn }: Data<'notice-dispatched'>) => dispatchedOn,
    // A digital letter's way is what the service saw; only post presumes an arrival.
    deadlines: ({ noticeId, dispatchedOn, channel }: Data<'notice-dispatched'>) =>
      channel === 'paper' ? [presumedArrival(noticeId, dispatchedOn)] : [],
  },
  {
    type: 'notice-arrived',
    paths: ['/arrivedOn', '/basis'],
    occurredAt: ({ arrivedOn }: Data<'notice-arrived'>) => arrivedOn,
    deadlines: () => [],
  },
  { type: 'notice-undeliverable', paths: ['/on'], occurredAt: () => null, deadlines: () => [] },
];
