import { day, id, publish, type Published, text } from '@platform/relay/published.js';
import { type NoticeEvent } from './domain/events.js';

/** That a letter is out, and its bytes by hash, for whoever files it. */
export const noticePublished: readonly Published[] = [
  publish<Extract<NoticeEvent, { type: 'notice-produced' }>>('notice-produced', 'A letter was made', {
    noticeId: id,
    sha256: text,
    mediaType: text,
  }),
  publish<Extract<NoticeEvent, { type: 'notice-dispatched' }>>('notice-dispatched', 'A letter was sent', {
    noticeId: id,
    dispatchedOn: day,
  }),
];
