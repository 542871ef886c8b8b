import { uuidFrom } from '@kernel/ids.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaReaction } from '@platform/sagas/saga.js';
import { type LetterKind, type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { type AppealEvent } from '../../domain/events.js';

type Input = (AppealEvent | NoticeEvent) & AnyRecorded;

interface Known {
  /** null when another than the holder appeals: a person writes to that one */
  readonly orgnr: string | null;
  readonly replyDays: Readonly<Record<string, number>>;
  readonly won: boolean;
}

const WON = ['annulled-and-remitted', 'annulled', 'amended'];

/** Every step of an appeal that the appellant must hear of, and what an arrival starts. One instance for each appeal. */
export const appealLettersSaga: Saga<Known> = {
  name: 'appeal-letters',
  category: 'sagaAppealLetters',
  categories: ['appeal', 'notice'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    if (event.type === 'notice-arrived') return event.data.about.appealId ?? null;
    return event.meta.stream.startsWith('appeal-') ? (event.data as { appealId: string }).appealId : null;
  },
  initial: { orgnr: null, replyDays: {}, won: false },
  evolve: (state, note) => ({ ...state, ...(note as Partial<Known>) }),
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'appeal-lodged': {
        const { by } = event.data;
        const orgnr = by.kind === 'holder' ? by.orgnr : null;
        return orgnr === null ? null : { ...letter('appeal-received', event, orgnr), note: { orgnr } };
      }
      case 'defect-notified': {
        const { noticeId, replyDays } = event.data;
        if (state.orgnr === null) return null;
        const note = { replyDays: { ...state.replyDays, [noticeId]: replyDays } };
        return { ...letter('appeal-defect', event, state.orgnr, noticeId), note };
      }
      case 'stay-granted':
      case 'stay-refused':
        return state.orgnr === null ? null : letter('stay-decision', event, state.orgnr);
      case 'appeal-dismissed':
      case 'appeal-dismissed-as-late':
        return state.orgnr === null ? null : letter('appeal-dismissed', event, state.orgnr);
      case 'appeal-forwarded':
        return state.orgnr === null ? null : letter('appeal-forwarded', event, state.orgnr);
      case 'outcome-received': {
        const won = WON.includes(event.data.outcome);
        return state.orgnr === null ? null : { ...letter('appeal-outcome', event, state.orgnr), note: { won } };
      }
      case 'notice-arrived': {
        const { kind, noticeId, arrivedOn, about } = event.data;
        const { appealId } = about;
        const replyDays = state.replyDays[noticeId];
        if (kind === 'appeal-defect' && replyDays !== undefined) {
          return does('start-defect-limit', { appealId, noticeId, arrivedOn, replyDays });
        }
        return kind === 'appeal-outcome' && state.won
          ? does('record-new-decision-arrived', { appealId, arrivedOn })
          : null;
      }
      default:
        return null;
    }
  },
};

const does = (name: string, data: object): SagaReaction => ({ note: {}, commands: [{ name, data }] });

const letter = (kind: LetterKind, event: AppealEvent & AnyRecorded, orgnr: string, id?: string): SagaReaction => {
  const { appealId, licenceId } = event.data;
  const data: OrderNotice = {
    noticeId: id ?? uuidFrom('notice', kind, event.meta.id),
    kind,
    recipient: { kind: 'holder', orgnr },
    about: { licenceIds: [licenceId], appealId },
    holderOrgnr: orgnr,
  };
  return does('order-notice', data);
};
