import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type ArrearKind, type TurnoverEvent } from './events.js';

export interface Reminder {
  readonly kind: ArrearKind;
  readonly noticeId: string;
  readonly replyDays: number;
  readonly sentOn: string | null;
  readonly due: string | null;
  readonly expired: boolean;
}

export interface TurnoverState {
  readonly licenceId: string | null;
  readonly year: number;
  readonly due: string | null;
  readonly holderOrgnr: string;
  readonly reportedOn: string | null;
  readonly missed: boolean;
  readonly fee: {
    readonly due: string;
    readonly amountOre: number;
    readonly paidOn: string | null;
    readonly overdue: boolean;
  } | null;
  readonly reminders: readonly Reminder[];
  readonly subjects: readonly Subject[];
}

/** One licence, one year. */
export const turnoverIdOf = (licenceId: string, year: number): string => uuidFrom('turnover', licenceId, year);

export const turnoverDecider: Decider<TurnoverState, TurnoverEvent> = {
  category: 'turnover',
  initial: {
    licenceId: null,
    year: 0,
    due: null,
    holderOrgnr: '',
    reportedOn: null,
    missed: false,
    fee: null,
    reminders: [],
    subjects: [],
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'turnover-expected': {
        const { licenceId, year, due, holderOrgnr } = event.data;
        return { ...state, licenceId, year, due, holderOrgnr, subjects: event.meta.subjects };
      }
      case 'turnover-reported':
        return { ...state, reportedOn: event.data.receivedOn };
      case 'turnover-report-missed':
        return { ...state, missed: true };
      case 'fee-invoiced': {
        const { due, amountOre } = event.data;
        return { ...state, fee: { due, amountOre, paidOn: null, overdue: false } };
      }
      case 'fee-paid':
        return { ...state, fee: state.fee && { ...state.fee, paidOn: event.data.paidOn } };
      case 'fee-overdue':
        return { ...state, fee: state.fee && { ...state.fee, overdue: true } };
      case 'reminder-ordered': {
        const { kind, noticeId, replyDays } = event.data;
        const reminder = { kind, noticeId, replyDays, sentOn: null, due: null, expired: false };
        return { ...state, reminders: [...state.reminders, reminder] };
      }
      case 'reminder-period-started': {
        const { noticeId, sentOn, due } = event.data;
        return withReminder(state, (one) => (one.noticeId === noticeId ? { ...one, sentOn, due } : one));
      }
      case 'reminder-period-expired': {
        const { kind, due } = event.data;
        return withReminder(state, (one) => (one.kind === kind && one.due === due ? { ...one, expired: true } : one));
      }
    }
  },
};

const withReminder = (state: TurnoverState, change: (reminder: Reminder) => Reminder): TurnoverState => ({
  ...state,
  reminders: state.reminders.map(change),
});

/** What is still missing. */
export const isMissing = ({ reportedOn, fee }: TurnoverState, kind: ArrearKind): boolean =>
  kind === 'report' ? reportedOn === null : fee !== null && fee.paidOn === null;
