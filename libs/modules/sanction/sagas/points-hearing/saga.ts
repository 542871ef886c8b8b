import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand } from '@platform/sagas/saga.js';
import { type InspectionEvent, type NamedPoints, reportNoticeId } from '../../../inspection/contract.js';
import { type NoticeEvent } from '../../../notice/contract.js';
import { pointsCaseOf } from '../../domain/points-proposal.js';

type Input = (InspectionEvent | NoticeEvent) & AnyRecorded;

interface Noticed {
  readonly licenceId: string;
  readonly noticeId: string;
  readonly named: readonly NamedPoints[];
  readonly replyDays: number;
}

/**
 * The notice of points that goes with a control's report (law.md § 2.4): one letter, two clocks. The inspection's own saga
 * runs the report's; this one runs the notice's, from dispatch. One instance for each control.
 */
export const pointsHearingSaga: Saga<readonly Noticed[]> = {
  name: 'points-hearing',
  category: 'sagaPointsHearing',
  categories: ['inspection', 'notice'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    const listens =
      event.type === 'possible-points-named' ||
      event.type === 'notice-ordered' ||
      event.type === 'notice-dispatched' ||
      event.type === 'notice-undeliverable';
    return listens ? inspectionOf(event) : null;
  },
  initial: [],
  evolve: (state, note) => [...state, ...((note as { noticed?: readonly Noticed[] }).noticed ?? [])],
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    const inspectionId = inspectionOf(event) ?? '';
    switch (event.type) {
      case 'possible-points-named': {
        const { combined, licences, replyDays } = event.data;
        const noticed = licences
          .filter(({ named }) => combined && named.length > 0)
          .map(({ licenceId, holderOrgnr, named }): Noticed => ({
            licenceId,
            noticeId: reportNoticeId(inspectionId, holderOrgnr),
            named,
            replyDays,
          }));
        return opened(inspectionId, noticed);
      }
      // The report came back and is sent anew: its notice is a new one, with its own clock.
      case 'notice-ordered': {
        const { noticeId, replaces } = event.data;
        const before = state.filter((one) => replaces !== null && one.noticeId === replaces);
        return opened(
          inspectionId,
          before.map((one) => ({ ...one, noticeId })),
        );
      }
      case 'notice-dispatched': {
        const { noticeId, dispatchedOn } = event.data;
        return forEach(state, noticeId, inspectionId, 'start-reply-period', { dispatchedOn });
      }
      case 'notice-undeliverable': {
        const { noticeId, on } = event.data;
        return forEach(state, noticeId, inspectionId, 'return-advance-notice', { on });
      }
      default:
        return null;
    }
  },
};

const inspectionOf = ({ meta }: AnyRecorded): string | null =>
  meta.subjects.find((subject) => subject.startsWith('inspection:'))?.slice('inspection:'.length) ?? null;

const opened = (
  inspectionId: string,
  noticed: readonly Noticed[],
): { note: { noticed: never }; commands: SagaCommand[] } | null =>
  noticed.length === 0
    ? null
    : {
        note: { noticed: noticed as never },
        commands: noticed.map((one) => ({ name: 'open-points-case', data: { inspectionId, ...one } })),
      };

const forEach = (
  state: readonly Noticed[],
  noticeId: string,
  inspectionId: string,
  name: string,
  data: object,
): { note: object & Record<string, never>; commands: SagaCommand[] } | null => {
  const mine = state.filter((one) => one.noticeId === noticeId);
  return mine.length === 0
    ? null
    : {
        note: {},
        commands: mine.map(({ licenceId }) => ({
          name,
          data: { licenceId, caseId: pointsCaseOf(licenceId, { inspectionId }), noticeId, ...data },
        })),
      };
};
