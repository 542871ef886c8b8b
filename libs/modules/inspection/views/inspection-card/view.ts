import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type Certainty } from '../../../notice/contract.js';
import { type ClosingOutcome, type Finding, type InspectionEvent } from '../../domain/events.js';

export type InspectionStatus =
  'report-pending' | 'awaiting-comment' | 'to-be-assessed' | 'assessed' | 'closed' | 'no-findings';

export interface InspectionCard {
  readonly inspectionId: string;
  readonly source: 'inspectors' | 'police';
  readonly reportNumber: string;
  readonly placeId: string;
  readonly licences: readonly { readonly licenceId: string; readonly holderOrgnr: string }[];
  readonly of: 'sale' | 'serving';
  readonly startedAt: string;
  readonly endedAt: string;
  readonly inspectors: number;
  readonly findings: readonly Finding[];
  readonly status: InspectionStatus;
  readonly sent: readonly { readonly noticeId: string; readonly to: 'holder' | 'place'; readonly on: string }[];
  readonly commentPeriods: readonly {
    readonly noticeId: string;
    readonly receivedOn: string;
    readonly certainty: Certainty;
    readonly due: string;
    readonly over: boolean;
  }[];
  readonly comments: readonly { readonly documentId: string; readonly receivedOn: string; readonly late: boolean }[];
  readonly breaches: readonly { readonly licenceId: string; readonly breachId: string }[];
  readonly closed: ClosingOutcome | null;
}

/** Where a control stands, from the report to a breach or none. */
export const inspectionCard = defineView<InspectionCard>({
  name: 'inspection-card',
  version: 1,
  subjects: ['inspection'],
  categories: ['inspection'],
  fold: (card, recorded) => {
    const event = recorded as InspectionEvent & AnyRecorded;
    const next = opening(event) ?? (card && { ...card, ...changeOf(card, event) });
    return next && { ...next, status: statusOf(next) };
  },
  columns: { status: 'text', place: 'text', ended: 'text' },
  index: ({ status, placeId, endedAt }) => ({ status, place: placeId, ended: endedAt }),
});

const opening = (event: InspectionEvent): InspectionCard | null => {
  if (event.type === 'inspection-carried-out') {
    return { ...blank, ...event.data, source: 'inspectors', inspectors: event.data.inspectors.length };
  }
  if (event.type !== 'police-report-received') return null;
  const { reportedOn } = event.data;
  return { ...blank, ...event.data, source: 'police', inspectors: 0, startedAt: reportedOn, endedAt: reportedOn };
};

const blank = {
  status: 'report-pending',
  sent: [],
  commentPeriods: [],
  comments: [],
  breaches: [],
  closed: null,
} as const;

const changeOf = (card: InspectionCard, event: InspectionEvent): Partial<InspectionCard> => {
  switch (event.type) {
    case 'inspection-carried-out':
      return {};
    case 'inspection-report-sent': {
      const { noticeId, to, sentOn: on } = event.data;
      return { sent: [...card.sent, { noticeId, to, on }] };
    }
    case 'comment-period-started': {
      const { inspectionId: _id, ...period } = event.data;
      return { commentPeriods: [...others(card, period.noticeId), { ...period, over: false }] };
    }
    case 'comment-period-cancelled':
      return { commentPeriods: others(card, event.data.noticeId) };
    case 'holder-commented': {
      const { documentId, receivedOn, late } = event.data;
      return { comments: [...card.comments, { documentId, receivedOn, late }] };
    }
    case 'comment-period-expired':
      return {
        commentPeriods: card.commentPeriods.map((period) =>
          period.due <= event.data.due ? { ...period, over: true } : period,
        ),
      };
    case 'breach-found': {
      const { licenceId, breachId } = event.data;
      return { breaches: [...card.breaches, { licenceId, breachId }] };
    }
    case 'inspection-closed':
      return { closed: event.data.outcome };
    case 'police-report-received':
    case 'complaint-received':
    case 'possible-points-named':
    case 'complaint-investigated':
      return {};
  }
};

const others = (card: InspectionCard, noticeId: string): InspectionCard['commentPeriods'] =>
  card.commentPeriods.filter((period) => period.noticeId !== noticeId);

const statusOf = (card: InspectionCard): InspectionStatus => {
  if (card.closed) return 'closed';
  if (card.breaches.length > 0) return 'assessed';
  const heard =
    card.comments.length > 0 || (card.commentPeriods.length > 0 && card.commentPeriods.every(({ over }) => over));
  if (heard && (card.findings.length > 0 || card.comments.length > 0)) return 'to-be-assessed';
  if (card.sent.length === 0) return 'report-pending';
  return card.findings.length === 0 ? 'no-findings' : 'awaiting-comment';
};
