import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type NoticeEvent } from '../../domain/events.js';
import { isLastStatus } from '../../domain/observed-delivery.js';

/** What a delivery service is still to be asked about a letter. */
export type Question = 'outcome' | 'status' | 'retry' | 'nothing';

export interface Watched {
  readonly noticeId: string;
  readonly posts: boolean;
  readonly reference: string | null;
  readonly question: Question;
  /** since when; asking becomes rarer with time */
  readonly since: string;
}

/** The letters that a delivery service has, or may have, and that are not done. Nothing is decided from it. */
export const deliveryWatch = defineView<Watched>({
  name: 'delivery-watch',
  version: 1,
  subjects: ['notice'],
  categories: ['notice'],
  fold: (doc, recorded) => {
    const event = recorded as NoticeEvent & AnyRecorded;
    const at = event.meta.recordedAt;
    if (event.type === 'notice-hand-over-started') {
      const { noticeId, posts = false } = event.data;
      return { noticeId, posts, reference: null, question: 'nothing', since: at };
    }
    if (!doc) return null;
    const ask = (question: Question, since = at): Watched => ({ ...doc, question, since });
    switch (event.type) {
      case 'notice-hand-over-unknown':
        return ask('outcome');
      case 'notice-hand-over-refused':
        return ask(event.data.later ? 'retry' : 'nothing');
      case 'notice-handed-over':
        return { ...ask(doc.posts ? 'status' : 'nothing'), reference: event.data.reference };
      case 'delivery-status-observed':
        return isLastStatus(event.data.status) ? ask('nothing') : doc;
      case 'notice-hand-over-retried':
      case 'notice-readdressed':
        return ask('nothing');
      default:
        return doc;
    }
  },
  columns: { question: 'text', since: 'text' },
  index: ({ question, since }) => ({ question, since }),
});
