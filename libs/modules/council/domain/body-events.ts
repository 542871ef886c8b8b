import { type DomainEvent } from '@kernel/event.js';

export type BodyKind = 'council' | 'political' | 'administration' | 'mayor';
/** A body as decisions name it; the council's id is `kommunestyret`. */
export interface BodyRef {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
}

export type Office = 'chair' | 'deputy-chair' | 'member' | 'substitute';

/** Local rules of procedure, dated. Days are calendar days before the meeting. */
export interface RulesOfProcedure {
  readonly from: string;
  /** the case papers must be ready this many days before the meeting */
  readonly paperDeadlineDays: number;
  readonly summonsDays: number;
  /** who decides when votes are equal */
  readonly castingVote: 'chair' | 'none';
}

export type CouncilBodyEvent =
  | DomainEvent<
      'body-established',
      {
        bodyId: string;
        name: string;
        kind: 'council' | 'political';
        /** places in the body, filled or not; half of them is the quorum */
        seats: number;
        from: string;
        decidedBy: string;
      }
    >
  | DomainEvent<
      'member-appointed',
      { bodyId: string; memberId: string; office: Office; from: string; until: string | null },
      { name: string }
    >
  | DomainEvent<'member-left', { bodyId: string; memberId: string; on: string }, { reason: string }>
  | DomainEvent<'substitute-order-set', { bodyId: string; order: readonly string[]; from: string }>
  | DomainEvent<'rules-of-procedure-set', { bodyId: string; decidedBy: string } & RulesOfProcedure>;
