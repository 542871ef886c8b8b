import { uuidFrom } from '@kernel/ids.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { type SanctionEvent } from '../../domain/events.js';

type Input = (SanctionEvent | NoticeEvent) & AnyRecorded;

/** domain.md § 3: the warning's letter to the holder; once it has arrived the warning counts in the ladder. */
export const warningSaga: Saga<null> = {
  name: 'warning',
  category: 'sagaWarning',
  categories: ['sanctionRecord', 'notice'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    if (event.type === 'warning-issued') return event.data.warningId;
    return event.type === 'notice-arrived' || event.type === 'notice-undeliverable'
      ? (event.data.about.warningId ?? null)
      : null;
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    if (event.type === 'warning-issued') {
      const { warningId, licenceId, inspectionId, holderOrgnr } = event.data;
      const data: OrderNotice = {
        noticeId: uuidFrom('notice', 'warning', warningId),
        kind: 'warning',
        recipient: { kind: 'holder', orgnr: holderOrgnr },
        about: { licenceIds: [licenceId], inspectionId, warningId },
        holderOrgnr,
      };
      return { note: {}, commands: [{ name: 'order-notice', data }] };
    }
    if (event.type === 'notice-undeliverable') {
      const { noticeId, on, about } = event.data;
      const data = { licenceId: about.licenceIds[0], reactionId: about.warningId, noticeId, on };
      return { note: {}, commands: [{ name: 'drop-notification', data }] };
    }
    if (event.type !== 'notice-arrived') return null;
    const { noticeId, arrivedOn, certainty, about } = event.data;
    const data = { licenceId: about.licenceIds[0], reactionId: about.warningId, noticeId, arrivedOn, certainty };
    return { note: {}, commands: [{ name: 'note-notified', data }] };
  },
};
