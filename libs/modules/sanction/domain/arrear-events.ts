import { type DomainEvent } from '@kernel/event.js';
import { type Regime } from '@law/regime/regime.js';

interface Arrear {
  readonly licenceId: string;
  readonly arrearId: string;
  /** the year whose turnover or fee it is */
  readonly year: number;
  /** the day it was due */
  readonly due: string;
  /** by the day after the due date (law.md § 8.2; cases/README, regime) */
  readonly regime: Regime;
}

/** Guideline 7.3: a return that did not come, a fee that was not paid. Each is settled by its own fact. */
export type ArrearEvent =
  | DomainEvent<'missed-report-recorded', Arrear>
  | DomainEvent<'unpaid-fee-recorded', Arrear & { readonly amountOre: number }>
  | DomainEvent<'arrear-settled', { licenceId: string; arrearId: string; on: string; inTime: boolean }>;
