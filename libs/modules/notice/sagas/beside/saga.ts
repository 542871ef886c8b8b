import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type NoticeEvent, type Via } from '../../domain/events.js';

type Input = NoticeEvent & AnyRecorded;

interface Beside {
  /** whose letter the party gets something beside; null: nobody's */
  readonly representativeId: string | null;
}

const idOf = (via: Via | null | undefined): string | null => (via?.beside ? via.representativeId : null);

/**
 * What follows from one letter for another: the party gets its copy once the representative's letter is on its way, so
 * that nothing goes out beside a letter that is still held back or changed; and a letter's successor settles it.
 */
export const besideSaga: Saga<Beside> = {
  name: 'beside',
  category: 'sagaBeside',
  categories: ['notice'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    switch (event.type) {
      case 'notice-ordered':
        return event.data.via || event.data.replaces !== null ? event.data.noticeId : null;
      case 'notice-readdressed':
      case 'notice-handed-over':
        return event.data.noticeId;
      default:
        return null;
    }
  },
  initial: { representativeId: null },
  evolve: (_state, note) => note as unknown as Beside,
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'notice-ordered': {
        const { noticeId, replaces, via } = event.data;
        const commands = replaces ? [{ name: 'supersede-notice', data: { noticeId: replaces, by: noticeId } }] : [];
        return { note: { representativeId: idOf(via) }, commands };
      }
      case 'notice-readdressed':
        return { note: { representativeId: idOf(event.data.via) }, commands: [] };
      case 'notice-handed-over': {
        const { representativeId } = state;
        if (representativeId === null) return null;
        const data = { beside: event.data.noticeId, representativeId };
        return { note: { representativeId }, commands: [{ name: 'order-beside', data }] };
      }
      default:
        return null;
    }
  },
};
