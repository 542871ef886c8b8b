import { osloDate } from '@kernel/clock.js';
import { uuidFrom } from '@kernel/ids.js';
import { partsOf } from '@kernel/stream-name.js';
import { type CorrectionEvent } from '@kernel/use-case.js';
import { regimeOn } from '@law/regime/regime.js';
import { defaultRules } from '@law/rule-set.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand } from '@platform/sagas/saga.js';
import { type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { type SanctionEvent } from '../../domain/events.js';

type Input = (SanctionEvent | CorrectionEvent | NoticeEvent) & AnyRecorded;

interface Points {
  /** decisions on points of this licence */
  readonly ids: readonly string[];
}

const LISTENS: readonly Input['type'][] = [
  'breach-recorded',
  'missed-report-recorded',
  'unpaid-fee-recorded',
  'arrear-settled',
  'history-declared-complete',
  'points-proposed',
  'points-recomputed',
  'points-allotted',
  'decision-notified',
  'points-withdrawal-proposed',
  'points-withdrawal-recomputed',
  'fact-corrected',
  'entered-in-error',
];

/**
 * National points of one licence: proposal ▸ notice ▸ people decide ▸ letter ▸ appeal limit; and, when the letter has
 * arrived, the threshold ▸ a second proposal with a notice of its own (alkoholforskriften §§ 10-5, 10-6).
 */
export const pointsSaga: Saga<Points> = {
  name: 'points',
  category: 'sagaPoints',
  categories: ['sanctionRecord', 'notice'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    if (event.type === 'notice-arrived' || event.type === 'notice-undeliverable') {
      return event.data.kind === 'points-decision' ? (event.data.about.licenceIds[0] ?? null) : null;
    }
    return LISTENS.includes(event.type) ? partsOf(event.meta.stream).id : null;
  },
  initial: { ids: [] },
  evolve: (state, note) => {
    const { pointsId } = note as { pointsId?: string };
    return pointsId ? { ids: [...state.ids, pointsId] } : state;
  },
  react: (state, input) => {
    // What was refused (history incomplete, no points on this kind) is asked again when a later event allows it.
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    const commands = commandsFor(event, state);
    if (commands.length === 0) return null;
    return { note: event.type === 'points-allotted' ? { pointsId: event.data.pointsId } : {}, commands };
  },
};

const commandsFor = (event: Input, { ids }: Points): SagaCommand[] => {
  const licenceId = partsOf(event.meta.stream).id;
  const propose: SagaCommand = { name: 'propose-points', data: { licenceId } };
  const again: SagaCommand[] = [
    propose,
    { name: 'recompute-points', data: { licenceId, becauseOf: event.meta.id } },
    { name: 'propose-points-withdrawal', data: { licenceId, becauseOf: event.meta.id } },
  ];
  switch (event.type) {
    case 'breach-recorded':
      return event.data.offences.some(({ at }) => regimeOn(osloDate(at), defaultRules) === 'national-points')
        ? [propose]
        : [];
    case 'missed-report-recorded':
    case 'unpaid-fee-recorded':
      return event.data.regime === 'national-points' ? [propose] : [];
    // It had come in time after all: there was no offence.
    case 'arrear-settled':
      return event.data.inTime ? again : [];
    case 'history-declared-complete':
      return [propose];
    case 'fact-corrected':
    case 'entered-in-error':
      return again;
    case 'points-proposed':
    case 'points-recomputed':
      return event.data.allotments.length > 0 ? [notice(licenceId, event.data.proposalId)] : [];
    case 'points-allotted':
      return [decisionLetter(event)];
    case 'decision-notified':
      return ids.includes(event.data.reactionId)
        ? [{ name: 'propose-points-withdrawal', data: { licenceId, becauseOf: event.meta.id } }]
        : [];
    case 'points-withdrawal-proposed':
      return [notice(licenceId, event.data.proposalId)];
    case 'points-withdrawal-recomputed':
      return event.data.decided || event.data.sum.days === null ? [] : [notice(licenceId, event.data.proposalId)];
    case 'notice-arrived': {
      const { noticeId, arrivedOn, certainty, about } = event.data;
      const of = { licenceId: about.licenceIds[0] };
      return [
        { name: 'note-notified', data: { ...of, reactionId: about.pointsId, noticeId, arrivedOn, certainty } },
        { name: 'start-points-appeal', data: { ...of, pointsId: about.pointsId } },
      ];
    }
    case 'notice-undeliverable': {
      const { noticeId, on, about } = event.data;
      const data = { licenceId: about.licenceIds[0], reactionId: about.pointsId, noticeId, on };
      return [{ name: 'drop-notification', data }];
    }
    default:
      return [];
  }
};

const notice = (licenceId: string, caseId: string): SagaCommand => ({
  name: 'order-advance-notice',
  data: { licenceId, caseId },
});

const decisionLetter = ({ data }: Extract<Input, { type: 'points-allotted' }>): SagaCommand => {
  const { pointsId, licenceId, caseId, holderOrgnr } = data;
  const order: OrderNotice = {
    noticeId: uuidFrom('notice', 'points-decision', pointsId),
    kind: 'points-decision',
    recipient: { kind: 'holder', orgnr: holderOrgnr },
    about: { licenceIds: [licenceId], caseId, pointsId },
    holderOrgnr,
  };
  return { name: 'order-notice', data: order };
};
