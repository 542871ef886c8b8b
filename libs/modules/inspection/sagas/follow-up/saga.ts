import { uuidFrom } from '@kernel/ids.js';
import { type JsonObject } from '@kernel/json.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand, type SagaReaction } from '@platform/sagas/saga.js';
import { type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { osloDate } from '@kernel/clock.js';
import { regimeOn } from '@law/regime/regime.js';
import { defaultRules } from '@law/rule-set.js';
import { type InspectionEvent } from '../../domain/events.js';
import { reportNoticeId } from '../../domain/report-notice.js';

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
        // Under the national rules the letter may have to give notice of points; first that is settled, then it is sent.
        return underPoints(event.data)
          ? does('name-possible-points', { inspectionId: event.data.inspectionId })
          : sendReports(event.data);
      case 'possible-points-named': {
        const { combined, licences } = event.data;
        const noticed = combined ? licences.filter(({ named }) => named.length > 0) : [];
        return sendReports(event.data, new Set(noticed.map(({ holderOrgnr }) => holderOrgnr)));
      }
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

const underPoints = ({ findings }: Extract<InspectionEvent, { type: 'inspection-carried-out' }>['data']): boolean =>
  findings.some(({ at }) => regimeOn(osloDate(at), defaultRules) === 'national-points');

interface ReportOf {
  readonly inspectionId: string;
  readonly placeId: string;
  readonly licences: readonly { readonly licenceId: string; readonly holderOrgnr: string }[];
}

const sendReports = (
  control: ReportOf,
  withNotice: ReadonlySet<string> = new Set(),
): { note: JsonObject; commands: SagaCommand[] } => {
  const { inspectionId, placeId, licences } = control;
  const holders = holdersOf(licences);
  const toHolders = holders.map(({ orgnr, licenceIds }) =>
    order({
      noticeId: reportNoticeId(inspectionId, orgnr),
      kind: 'inspection-report',
      recipient: { kind: 'holder', orgnr },
      about: { inspectionId, licenceIds, ...(withNotice.has(orgnr) ? { namesPoints: true as const } : {}) },
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
