import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { osloDate } from '@kernel/clock.js';
import { type Finding, type InspectionEvent } from './events.js';

type Data<T extends InspectionEvent['type']> = Extract<InspectionEvent, { type: T }>['data'];

/** What a breach can rest on: the inspectors' report, or one of the police (guideline 7; gate G1). */
export interface Control {
  readonly source: 'inspectors' | 'police';
  readonly inspectionId: string;
  readonly reportNumber: string;
  readonly reportedOn: string;
  readonly placeId: string;
  readonly licences: readonly { readonly licenceId: string; readonly holderOrgnr: string }[];
  readonly findings: readonly Finding[];
  /** null for a report of the police */
  readonly visit: Data<'inspection-carried-out'> | null;
}

export interface CommentPeriod {
  readonly noticeId: string;
  readonly due: string;
  readonly over: boolean;
}

export interface InspectionState {
  readonly control: Control | null;
  readonly complaint: { readonly investigatedBy: string | null; readonly placeId: string } | null;
  readonly controlEventId: string | null;
  readonly subjects: readonly Subject[];
  readonly sent: readonly { readonly noticeId: string; readonly to: 'holder' | 'place'; readonly on: string }[];
  /** one per holder who got the report */
  readonly commentPeriods: readonly CommentPeriod[];
  readonly comments: readonly { readonly documentId: string; readonly receivedOn: string; readonly eventId: string }[];
  readonly breaches: readonly { readonly licenceId: string; readonly breachId: string }[];
  /** what the report's letter said of points; null before 2016 */
  readonly pointsNotice: Extract<InspectionEvent, { type: 'possible-points-named' }>['data'] | null;
  readonly closed: boolean;
  readonly closingEventId: string | null;
}

export const inspectionDecider: Decider<InspectionState, InspectionEvent> = {
  category: 'inspection',
  initial: {
    control: null,
    complaint: null,
    controlEventId: null,
    subjects: [],
    sent: [],
    commentPeriods: [],
    comments: [],
    breaches: [],
    pointsNotice: null,
    closed: false,
    closingEventId: null,
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'inspection-carried-out':
        return { ...state, control: visited(event.data), controlEventId: event.meta.id, subjects: event.meta.subjects };
      case 'police-report-received':
        return {
          ...state,
          control: { ...event.data, source: 'police', visit: null },
          controlEventId: event.meta.id,
          subjects: event.meta.subjects,
        };
      case 'complaint-received':
        return {
          ...state,
          complaint: { investigatedBy: null, placeId: event.data.placeId },
          subjects: event.meta.subjects,
        };
      case 'complaint-investigated':
        return {
          ...state,
          complaint: state.complaint && { ...state.complaint, investigatedBy: event.data.inspectionId },
        };
      case 'inspection-report-sent': {
        const { noticeId, to, sentOn } = event.data;
        return { ...state, sent: [...state.sent, { noticeId, to, on: sentOn }] };
      }
      case 'comment-period-started': {
        const { noticeId, due } = event.data;
        return { ...state, commentPeriods: [...without(state, noticeId), { noticeId, due, over: false }] };
      }
      case 'comment-period-cancelled':
        return { ...state, commentPeriods: without(state, event.data.noticeId) };
      case 'holder-commented': {
        const { documentId, receivedOn } = event.data;
        return { ...state, comments: [...state.comments, { documentId, receivedOn, eventId: event.meta.id }] };
      }
      case 'comment-period-expired':
        return {
          ...state,
          commentPeriods: state.commentPeriods.map((period) =>
            period.due <= event.data.due ? { ...period, over: true } : period,
          ),
        };
      case 'breach-found': {
        const { licenceId, breachId } = event.data;
        return { ...state, breaches: [...state.breaches, { licenceId, breachId }] };
      }
      case 'possible-points-named':
        return { ...state, pointsNotice: event.data };
      case 'inspection-closed':
        return { ...state, closed: true, closingEventId: event.meta.id };
    }
  },
};

const visited = (data: Data<'inspection-carried-out'>): Control => ({
  source: 'inspectors',
  inspectionId: data.inspectionId,
  reportNumber: data.reportNumber,
  reportedOn: osloDate(data.endedAt),
  placeId: data.placeId,
  licences: data.licences,
  findings: data.findings,
  visit: data,
});

const without = (state: InspectionState, noticeId: string): CommentPeriod[] =>
  state.commentPeriods.filter((period) => period.noticeId !== noticeId);

/**
 * Gate G2: the report has been out and the two weeks are over, or a comment is in. Answers the day from which a breach
 * may be recorded when it may not yet.
 */
export const readyToAssess = (
  state: InspectionState,
): { readonly ready: boolean; readonly notBefore: string | null } => {
  if (state.comments.length > 0) return { ready: true, notBefore: null };
  const running = state.commentPeriods.filter((period) => !period.over).map((period) => period.due);
  const ready = state.commentPeriods.length > 0 && running.length === 0;
  return { ready, notBefore: running.sort().at(-1) ?? null };
};
