import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type PartyEvent } from '../../../party/contract.js';
import { type NoticeEvent } from '../../domain/events.js';

type Input = (NoticeEvent | PartyEvent) & AnyRecorded;

interface Letters {
  /** to the party, and not known to have left */
  readonly waiting: readonly string[];
}

const partyOf = ({ meta }: AnyRecorded): string | null =>
  meta.subjects.find((subject) => subject.startsWith('party:'))?.slice('party:'.length) ?? null;

/** Somebody takes over a party's case, or leaves it: letters that have not left are looked at again. One instance a party. */
export const representationSaga: Saga<Letters> = {
  name: 'representation',
  category: 'sagaRepresentation',
  categories: ['notice', 'party'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    switch (event.type) {
      case 'notice-ordered':
        return event.data.recipient.kind === 'holder' && !event.data.beside ? event.data.recipient.orgnr : null;
      case 'notice-dispatched':
      case 'notice-undeliverable':
      case 'notice-superseded':
      case 'representative-appointed':
      case 'representative-ended':
        return partyOf(event);
      default:
        return null;
    }
  },
  initial: { waiting: [] },
  evolve: ({ waiting }, note) => {
    const { waits, left } = note as { waits?: string; left?: string };
    if (waits) return { waiting: [...waiting, waits] };
    return left ? { waiting: waiting.filter((id) => id !== left) } : { waiting };
  },
  react: ({ waiting }, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'notice-ordered':
        return { note: { waits: event.data.noticeId }, commands: [] };
      case 'notice-dispatched':
      case 'notice-undeliverable':
      case 'notice-superseded':
        return waiting.includes(event.data.noticeId) ? { note: { left: event.data.noticeId }, commands: [] } : null;
      case 'representative-appointed':
      case 'representative-ended':
        return { note: {}, commands: waiting.map((noticeId) => ({ name: 'readdress-notice', data: { noticeId } })) };
      default:
        return null;
    }
  },
};
