import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultRules } from '@law/rule-set.js';
import { regimeOfMissed } from '@law/turnover/turnover-report.js';
import { feeDeadline } from '../../domain/due-dates.js';
import { type TurnoverEvent } from '../../domain/events.js';
import { turnoverDecider, turnoverIdOf, type TurnoverState } from '../../domain/state.js';

interface OfYear {
  readonly licenceId: string;
  readonly year: number;
}

type TurnoverUseCase<C extends OfYear> = UseCase<C, TurnoverState, TurnoverEvent>;
const streamId = ({ licenceId, year }: OfYear): string => turnoverIdOf(licenceId, year);

export interface InvoiceFee extends OfYear {
  readonly due: string;
  /** øre */
  readonly amountOre: number;
  readonly invoiceNumber: string;
}

/** The year's fee was invoiced; its day is the municipality's (alkoholforskriften § 6-3). */
export const invoiceFee: TurnoverUseCase<InvoiceFee> = {
  name: 'invoice-fee',
  decider: turnoverDecider,
  roles: ['caseworker'],
  streamId,
  decide: (command, state) => {
    if (state.licenceId === null) {
      return refuse('turnover-not-expected', null, {
        nb: 'Bevillingen har ikke gebyr for dette året.',
        nn: 'Løyvet har ikkje gebyr for dette året.',
      });
    }
    if (state.fee) return alreadyTrue();
    const deadline = feeDeadline(command, command.due);
    return accept({
      type: 'fee-invoiced',
      data: { ...command, due: deadline.due },
      subjects: state.subjects,
      deadlines: [deadline],
    });
  },
};

export interface RecordFeePayment extends OfYear {
  readonly paidOn: string;
}

export const recordFeePayment: TurnoverUseCase<RecordFeePayment> = {
  name: 'record-fee-payment',
  decider: turnoverDecider,
  roles: ['caseworker', 'system'],
  streamId,
  decide: ({ licenceId, year, paidOn }, state, { now }) => {
    if (!state.fee) {
      return refuse('fee-not-invoiced', null, { nb: 'Det er ikke sendt faktura.', nn: 'Det er ikkje sendt faktura.' });
    }
    const early = notInFuture(paidOn, osloDate(now), 'paidOn');
    if (early) return early;
    if (state.fee.paidOn !== null) return alreadyTrue();
    return accept({
      type: 'fee-paid',
      data: { licenceId, year, paidOn, late: paidOn > state.fee.due },
      occurredAt: paidOn,
      subjects: state.subjects,
      deadlines: [
        { op: 'cancel', name: 'fee', why: 'paid' },
        { op: 'cancel', name: 'reminder:fee', why: 'paid' },
      ],
    });
  },
};

/** The due day has passed unpaid. */
export const missFee: TurnoverUseCase<OfYear> = {
  name: 'miss-fee',
  decider: turnoverDecider,
  roles: ['system'],
  streamId,
  decide: ({ licenceId, year }, state) => {
    if (!state.fee || state.fee.paidOn !== null || state.fee.overdue) return alreadyTrue();
    const { due, amountOre } = state.fee;
    return accept({
      type: 'fee-overdue',
      data: { licenceId, year, due, amountOre, regime: regimeOfMissed(due, defaultRules) },
      subjects: state.subjects,
    });
  },
};
