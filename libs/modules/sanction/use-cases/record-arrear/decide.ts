import { accept, alreadyTrue } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { nextDay } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { regimeOfMissed } from '@law/turnover/turnover-report.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { type Cure } from '../../domain/withdrawal-events.js';

export interface RecordArrear {
  readonly licenceId: string;
  readonly kind: Cure;
  readonly year: number;
  readonly due: string;
  /** øre; only for a fee */
  readonly amountOre: number | null;
}

export const arrearIdOf = (licenceId: string, kind: Cure, year: number): string =>
  uuidFrom('arrear', licenceId, kind, year);

/**
 * A return or fee did not come by its day (guideline 7.3). Under the national scheme, a missed day from 2016 on, it is
 * recorded and leads to nothing yet. A missed deadline is an offence of the day after the due date.
 */
export const recordArrear: UseCase<RecordArrear, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'record-arrear',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: ({ licenceId, kind, year, due, amountOre }, record, { facts: licence }) => {
    const arrearId = arrearIdOf(licenceId, kind, year);
    if (record.arrears.some((arrear) => arrear.arrearId === arrearId)) return alreadyTrue();
    const missed = { licenceId, arrearId, year, due, regime: regimeOfMissed(due, defaultRules) };
    const rest = { occurredAt: nextDay(due), subjects: subjectsOf(licenceId, licence) };
    return kind === 'report-received'
      ? accept({ type: 'missed-report-recorded', data: missed, ...rest })
      : accept({ type: 'unpaid-fee-recorded', data: { ...missed, amountOre: amountOre ?? 0 }, ...rest });
  },
};

const subjectsOf = (licenceId: string, { facts }: LicenceState): Subject[] => [
  `licence:${licenceId}`,
  ...(facts ? [`place:${facts.placeId}` as const, `party:${facts.holderOrgnr}` as const] : []),
];

export interface SettleArrear {
  readonly licenceId: string;
  readonly kind: Cure;
  readonly year: number;
  readonly on: string;
}

/** The return came, or the fee was paid. */
export const settleArrear: UseCase<SettleArrear, SanctionRecord, SanctionEvent> = {
  name: 'settle-arrear',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, kind, year, on }, record) => {
    const arrear = record.arrears.find(({ arrearId }) => arrearId === arrearIdOf(licenceId, kind, year));
    if (!arrear || arrear.settledOn !== null) return alreadyTrue();
    return accept({
      type: 'arrear-settled',
      data: { licenceId, arrearId: arrear.arrearId, on, inTime: on <= arrear.due },
      occurredAt: on,
      subjects: record.subjects,
    });
  },
};
