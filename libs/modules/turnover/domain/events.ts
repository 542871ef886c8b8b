import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type Regime } from '@law/regime/regime.js';

export type ArrearKind = 'report' | 'fee';

/** Litres sold, by group; at most three decimals. */
export interface Litres {
  readonly group1: number;
  readonly group2: number;
  readonly group3: number;
}

interface Of {
  readonly licenceId: string;
  readonly year: number;
}

export type TurnoverEvent =
  | DomainEvent<'turnover-expected', Of & { due: string; holderOrgnr: string; licenceEnd: string }>
  | DomainEvent<'turnover-reported', Of & { receivedOn: string; litres: Litres; late: boolean }>
  | DomainEvent<'turnover-report-missed', Of & { due: string; regime: Regime }>
  | DomainEvent<'fee-invoiced', Of & { due: string; amountOre: number; invoiceNumber: string }>
  | DomainEvent<'fee-paid', Of & { paidOn: string; late: boolean }>
  | DomainEvent<'fee-overdue', Of & { due: string; amountOre: number; regime: Regime }>
  | DomainEvent<'reminder-ordered', Of & { kind: ArrearKind; noticeId: string; replyDays: number }>
  | DomainEvent<'reminder-period-started', Of & { kind: ArrearKind; noticeId: string; sentOn: string; due: string }>
  | DomainEvent<'reminder-period-expired', Of & { kind: ArrearKind; due: string }>;

export const turnoverEventTypes: EventType[] = v1(
  'turnover-expected',
  'turnover-reported',
  'turnover-report-missed',
  'fee-invoiced',
  'fee-paid',
  'fee-overdue',
  'reminder-ordered',
  'reminder-period-started',
  'reminder-period-expired',
);
