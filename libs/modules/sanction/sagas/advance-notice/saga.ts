import { osloDate } from '@kernel/clock.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaReaction } from '@platform/sagas/saga.js';
import { type DocumentEvent } from '../../../document/contract.js';
import { type LetterKind, type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { type SanctionEvent } from '../../domain/events.js';

type Input = (SanctionEvent | NoticeEvent | DocumentEvent) & AnyRecorded;

interface Hearing {
  readonly licenceId: string;
  readonly notices: readonly string[];
}

const isNotice = (kind: LetterKind): boolean => kind === 'advance-notice' || kind === 'points-notice';

const does = (name: string, data: object): SagaReaction => ({ note: {}, commands: [{ name, data }] });

/**
 * domain.md § 3: the notice of forvaltningsloven § 16 goes out, its time runs from dispatch, replies find their case. One
 * instance for each case; the licence's holder is read from the notice's own subjects.
 */
export const advanceNoticeSaga: Saga<Hearing> = {
  name: 'advance-notice',
  category: 'sagaAdvanceNotice',
  categories: ['sanctionRecord', 'notice', 'document'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    switch (event.type) {
      case 'advance-notice-ordered':
        return event.data.caseId;
      case 'notice-ordered':
        return isNotice(event.data.kind) ? (event.data.about.caseId ?? null) : null;
      case 'notice-dispatched':
        return event.meta.subjects.find((subject) => subject.startsWith('case:'))?.slice('case:'.length) ?? null;
      case 'notice-undeliverable':
        return isNotice(event.data.kind) ? (event.data.about.caseId ?? null) : null;
      case 'document-received':
        return event.data.kind === 'reply-to-notice' ? event.data.caseId : null;
      default:
        return null;
    }
  },
  initial: { licenceId: '', notices: [] },
  evolve: (state, note) => {
    const { licenceId, noticeId } = note as { licenceId?: string; noticeId?: string };
    return {
      licenceId: licenceId ?? state.licenceId,
      notices: noticeId ? [...state.notices, noticeId] : state.notices,
    };
  },
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'advance-notice-ordered': {
        const { noticeId, licenceId, caseId, track, combinedWith } = event.data;
        // It lies in the letter that brings the control's report; `points-hearing` runs its time.
        if (combinedWith) return null;
        const holderOrgnr =
          event.meta.subjects.find((subject) => subject.startsWith('party:'))?.slice('party:'.length) ?? '';
        const data: OrderNotice = {
          noticeId,
          kind: track === 'points' ? 'points-notice' : 'advance-notice',
          recipient: { kind: 'holder', orgnr: holderOrgnr },
          about: { licenceIds: [licenceId], caseId },
          holderOrgnr,
        };
        return { note: { licenceId, noticeId }, commands: [{ name: 'order-notice', data }] };
      }
      case 'notice-dispatched': {
        const { noticeId, dispatchedOn } = event.data;
        const caseId = advanceNoticeSaga.instanceOf(event) ?? '';
        return state.notices.includes(noticeId)
          ? does('start-reply-period', { licenceId: state.licenceId, caseId, noticeId, dispatchedOn })
          : null;
      }
      case 'notice-undeliverable': {
        const { noticeId, about, on } = event.data;
        return does('return-advance-notice', { licenceId: state.licenceId, caseId: about.caseId, noticeId, on });
      }
      case 'document-received': {
        const { documentId, caseId, receivedAt } = event.data;
        const receivedOn = osloDate(receivedAt);
        return does('receive-reply', { licenceId: event.data.licenceIds[0], caseId, documentId, receivedOn });
      }
      default:
        return null;
    }
  },
};
