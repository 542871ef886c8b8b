import { uuidFrom } from '@kernel/ids.js';
import { type JsonObject } from '@kernel/json.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand, type SagaReaction } from '@platform/sagas/saga.js';
import { type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { type InspectionEvent } from '../../domain/events.js';

type Input = (InspectionEvent | NoticeEvent) & AnyRecorded;

interface FollowUp {
  readonly holders: readonly { readonly orgnr: string; readonly licenceIds: readonly string[] }[];
  /** report letters, also ones sent anew, and to whom */
  readonly reports: Readonly<Record<string, 'holder' | 'place'>>;
}

/** domain.md § 3: report to place and holder, two weeks to comment from receipt, then a caseworker; never a verdict. */
export const inspectionFollowUp: Saga<FollowUp> = {
  name: 'inspection-follow-up',
  category: 'sagaInspection',
  categories: ['inspection', 'notice'],
  instanceOf: (event) =>
    event.meta.subjects.find((subject) => subject.startsWith('inspection:'))?.slice('inspection:'.length) ?? null,
  initial: { holders: [], reports: {} },
  evolve: (state, note) => {
    const { holders, report } = note as {
      holders?: FollowUp['holders'];
      report?: { id: string; to: 'holder' | 'place' };
    };
    return {
      holders: holders ?? state.holders,
      reports: report ? { ...state.reports, [report.id]: report.to } : state.reports,
    };
  },
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'inspection-carried-out':
        return sendReports(event.data);
      case 'police-report-received':
        return putToHolders(event.data);
      case 'notice-ordered':
        return event.data.kind === 'inspection-report' || event.data.kind === 'police-report'
          ? {
              note: {
                report: { id: event.data.noticeId, to: event.data.recipient.kind === 'place' ? 'place' : 'holder' },
              },
              commands: [],
            }
          : null;
      case 'notice-dispatched': {
        const to = state.reports[event.data.noticeId];
        const inspectionId = inspectionIdOf(event);
        const { noticeId, dispatchedOn: sentOn } = event.data;
        return to ? does('record-report-sent', { inspectionId, noticeId, to, sentOn }) : null;
      }
      case 'notice-arrived': {
        const { noticeId, arrivedOn: receivedOn, certainty } = event.data;
        const inspectionId = inspectionIdOf(event);
        // The right to comment is the holder's: the time runs from when the holder has the report (I).
        return state.reports[noticeId] === 'holder'
          ? does('start-comment-period', { inspectionId, noticeId, receivedOn, certainty })
          : null;
      }
      case 'notice-undeliverable':
        return state.reports[event.data.noticeId] === 'holder'
          ? does('cancel-comment-period', { inspectionId: inspectionIdOf(event), noticeId: event.data.noticeId })
          : null;
      case 'inspection-closed':
        return { note: {}, commands: state.holders.map((holder) => tellClosed(event.data.inspectionId, holder)) };
      default:
        return null;
    }
  },
};

const inspectionIdOf = (event: AnyRecorded): string => inspectionFollowUp.instanceOf(event) ?? '';

const does = (name: string, data: object): SagaReaction => ({ note: {}, commands: [{ name, data }] });

const order = (data: OrderNotice): SagaCommand => ({ name: 'order-notice', data });

const sendReports = (
  control: Extract<InspectionEvent, { type: 'inspection-carried-out' }>['data'],
): { note: JsonObject; commands: SagaCommand[] } => {
  const { inspectionId, placeId, licences } = control;
  const holders = holdersOf(licences);
  const toHolders = holders.map(({ orgnr, licenceIds }) =>
    order({
      noticeId: uuidFrom('notice', 'inspection-report', inspectionId, 'holder', orgnr),
      kind: 'inspection-report',
      recipient: { kind: 'holder', orgnr },
      about: { inspectionId, licenceIds },
      holderOrgnr: orgnr,
    }),
  );
  const toPlace = order({
    noticeId: uuidFrom('notice', 'inspection-report', inspectionId, 'place', placeId),
    kind: 'inspection-report',
    recipient: { kind: 'place', placeId },
    about: { inspectionId, licenceIds: licences.map(({ licenceId }) => licenceId) },
    holderOrgnr: holders[0]?.orgnr ?? '',
  });
  return { note: { holders }, commands: [toPlace, ...toHolders] };
};

const putToHolders = ({
  inspectionId,
  licences,
}: Extract<InspectionEvent, { type: 'police-report-received' }>['data']): SagaReaction => {
  const holders = holdersOf(licences);
  const commands = holders.map(({ orgnr, licenceIds }) =>
    order({
      noticeId: uuidFrom('notice', 'police-report', inspectionId, orgnr),
      kind: 'police-report',
      recipient: { kind: 'holder', orgnr },
      about: { inspectionId, licenceIds },
      holderOrgnr: orgnr,
    }),
  );
  return { note: { holders }, commands };
};

const holdersOf = (licences: readonly { licenceId: string; holderOrgnr: string }[]) =>
  [...new Set(licences.map(({ holderOrgnr }) => holderOrgnr))].map((orgnr) => ({
    orgnr,
    licenceIds: licences.filter(({ holderOrgnr }) => holderOrgnr === orgnr).map(({ licenceId }) => licenceId),
  }));

const tellClosed = (inspectionId: string, { orgnr, licenceIds }: FollowUp['holders'][number]): SagaCommand =>
  order({
    noticeId: uuidFrom('notice', 'closed-without-reaction', inspectionId, orgnr),
    kind: 'closed-without-reaction',
    recipient: { kind: 'holder', orgnr },
    about: { inspectionId, licenceIds },
    holderOrgnr: orgnr,
  });
