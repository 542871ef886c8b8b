import { uuidFrom } from '@kernel/ids.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand } from '@platform/sagas/saga.js';
import { type LicenceEvent, type WithdrawalEnd } from '../../../licence/contract.js';
import { type LetterKind, type NoticeEvent, type OrderNotice, type Recipient } from '../../../notice/contract.js';
import { amendedDays } from '../../domain/extent.js';
import { type SanctionEvent } from '../../domain/events.js';

type Input = (SanctionEvent | NoticeEvent | LicenceEvent) & AnyRecorded;

interface Withdrawn {
  readonly annulledOn: string | null;
}

/**
 * domain.md § 3: decision letter, start once its arrival is proven, end by its last day or by cure, and notice of both to
 * the holder and the police. One instance for each withdrawal.
 */
export const withdrawalSaga: Saga<Withdrawn> = {
  name: 'withdrawal',
  category: 'sagaWithdrawal',
  categories: ['sanctionRecord', 'notice', 'licence'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    switch (event.type) {
      case 'withdrawal-decided':
      case 'withdrawal-cured':
      case 'withdrawal-started':
      case 'withdrawal-ended':
      case 'withdrawal-stayed':
        return event.data.withdrawalId;
      case 'decision-annulled':
      case 'decision-amended':
        return event.data.reactionId;
      case 'notice-arrived':
      case 'notice-undeliverable':
        return event.data.kind === 'withdrawal-decision' ? (event.data.about.withdrawalId ?? null) : null;
      default:
        return null;
    }
  },
  initial: { annulledOn: null },
  evolve: (state, note) => ({ ...state, ...(note as Partial<Withdrawn>) }),
  react: ({ annulledOn }, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    if (event.type === 'withdrawal-started' && annulledOn !== null) {
      // Its first day was on its way when the decision fell.
      const { licenceId, withdrawalId } = event.data;
      return { note: {}, commands: [end(licenceId, withdrawalId, annulledOn, 'annulled')] };
    }
    const commands = commandsFor(event);
    if (event.type === 'decision-annulled') return { note: { annulledOn: event.data.on }, commands };
    return commands.length === 0 ? null : { note: {}, commands };
  },
};

const commandsFor = (event: Input): SagaCommand[] => {
  switch (event.type) {
    case 'withdrawal-decided': {
      const { withdrawalId, licenceId, caseId, holderOrgnr } = event.data;
      return [
        letter(
          'withdrawal-decision',
          holder(holderOrgnr),
          { licenceIds: [licenceId], withdrawalId, caseId },
          holderOrgnr,
        ),
      ];
    }
    case 'notice-arrived': {
      const { noticeId, arrivedOn, certainty, about } = event.data;
      const licenceId = about.licenceIds[0];
      const { withdrawalId } = about;
      return [
        { name: 'note-notified', data: { licenceId, reactionId: withdrawalId, noticeId, arrivedOn, certainty } },
        { name: 'schedule-withdrawal', data: { licenceId, withdrawalId } },
      ];
    }
    case 'notice-undeliverable': {
      const { noticeId, on, about } = event.data;
      const data = { licenceId: about.licenceIds[0], reactionId: about.withdrawalId, noticeId, on };
      return [{ name: 'drop-notification', data }];
    }
    case 'withdrawal-cured': {
      const { licenceId, withdrawalId, on } = event.data;
      return [end(licenceId, withdrawalId, on, 'cured')];
    }
    case 'decision-annulled': {
      const { licenceId, reactionId, on } = event.data;
      return [end(licenceId, reactionId, on, 'annulled')];
    }
    case 'withdrawal-stayed': {
      const { licenceId, withdrawalId, appealId, from: on } = event.data;
      return [{ name: 'suspend-withdrawal', data: { licenceId, withdrawalId, appealId, on } }];
    }
    case 'decision-amended': {
      const { licenceId, reactionId: withdrawalId, appealId, on, startOn, endOn } = event.data;
      const days = amendedDays(startOn, endOn);
      return days === null
        ? []
        : [{ name: 'shorten-withdrawal', data: { licenceId, withdrawalId, appealId, days, on } }];
    }
    case 'withdrawal-started':
    case 'withdrawal-ended': {
      const { licenceId, withdrawalId, holderOrgnr } = event.data;
      const phase = event.type === 'withdrawal-started' ? 'started' : 'ended';
      const about = { licenceIds: [licenceId], withdrawalId, phase } as const;
      return [
        letter(event.type, holder(holderOrgnr), about, holderOrgnr),
        letter('authority-notice', { kind: 'authority', authority: 'police' }, about, holderOrgnr),
      ];
    }
    default:
      return [];
  }
};

const end = (licenceId: string, withdrawalId: string, endedOn: string, why: WithdrawalEnd): SagaCommand => ({
  name: 'end-withdrawal',
  data: { licenceId, withdrawalId, endedOn, why },
});

const holder = (orgnr: string): Recipient => ({ kind: 'holder', orgnr });

const letter = (
  kind: LetterKind,
  recipient: Recipient,
  about: OrderNotice['about'],
  holderOrgnr: string,
): SagaCommand => {
  const noticeId = uuidFrom('notice', kind, about.withdrawalId ?? '', about.phase ?? 'decided');
  const data: OrderNotice = { noticeId, kind, recipient, about, holderOrgnr };
  return { name: 'order-notice', data };
};
