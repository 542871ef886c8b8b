import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

interface OfCase {
  readonly caseKey: string;
  readonly about: CaseSubject;
}

/** What a person can have on the desk, by the kinds that the work list is kept of. */
export const caseKinds = ['licence', 'inspection', 'document', 'notice'] as const;
export type CaseKind = (typeof caseKinds)[number];
export type CaseSubject = `${CaseKind}:${string}`;

export type CaseEvent =
  | DomainEvent<'case-assigned', OfCase & { assignee: string }>
  | DomainEvent<'case-put-on-hold', OfCase & { until: string }, { reason: string }>
  | DomainEvent<'case-taken-up-again', OfCase & { how: 'asked' | 'time-came' }>;

export const caseEventTypes: EventType[] = v1('case-assigned', 'case-put-on-hold', 'case-taken-up-again');
