import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaCommand, type SagaReaction } from '@platform/sagas/saga.js';
import { type NoticeEvent, type OrderNotice } from '../../../notice/contract.js';
import { type ArrearKind, type TurnoverEvent } from '../../domain/events.js';
import { turnoverIdOf } from '../../domain/state.js';

type Input = (TurnoverEvent | NoticeEvent) & AnyRecorded;

interface Arrears {
  readonly reminders: Readonly<Record<string, ArrearKind>>;
  /** what was recorded on the sanction record, so that it can be settled there */
  readonly recorded: readonly ArrearKind[];
  readonly licenceId: string;
  readonly year: number;
}

const cure = (kind: ArrearKind): string => (kind === 'report' ? 'report-received' : 'fee-paid');

/**
 * Guideline 7.3 whole: missed ▸ reminder ▸ still missing ▸ advance notice; what comes in settles it, whenever. For a day
 * missed under the national scheme it is recorded and nothing more. One instance for each licence and year; the return
 * and the fee run side by side.
 */
export const arrearsSaga: Saga<Arrears> = {
  name: 'arrears',
  category: 'sagaArrears',
  categories: ['turnover', 'notice'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    if ('year' in event.data && 'licenceId' in event.data) return turnoverIdOf(event.data.licenceId, event.data.year);
    if (event.type !== 'notice-dispatched') return null;
    return event.meta.subjects.find((subject) => subject.startsWith('turnover:'))?.slice('turnover:'.length) ?? null;
  },
  initial: { reminders: {}, recorded: [], licenceId: '', year: 0 },
  evolve: (state, note) => ({ ...state, ...(note as Partial<Arrears>) }),
  react: (state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    switch (event.type) {
      case 'turnover-report-missed':
        return missed(state, event.data, 'report', null);
      case 'fee-overdue':
        return missed(state, event.data, 'fee', event.data.amountOre);
      case 'reminder-ordered':
        return orderReminder(state, event);
      case 'notice-dispatched': {
        const { noticeId, dispatchedOn: sentOn } = event.data;
        const kind = state.reminders[noticeId];
        const { licenceId, year } = state;
        return kind ? does({ name: 'start-reminder-period', data: { licenceId, year, kind, noticeId, sentOn } }) : null;
      }
      case 'reminder-period-expired':
        return does({ name: 'order-advance-notice', data: { licenceId: event.data.licenceId, caseId: 'arrears' } });
      case 'turnover-reported':
        return settled(state, event.data.licenceId, event.data.year, 'report', event.data.receivedOn);
      case 'fee-paid':
        return settled(state, event.data.licenceId, event.data.year, 'fee', event.data.paidOn);
      default:
        return null;
    }
  },
};

const does = (...commands: SagaCommand[]): SagaReaction => ({ note: {}, commands });

const missed = (
  state: Arrears,
  { licenceId, year, due, regime }: { licenceId: string; year: number; due: string; regime: string },
  kind: ArrearKind,
  amountOre: number | null,
): SagaReaction => {
  const record = { name: 'record-arrear', data: { licenceId, kind: cure(kind), year, due, amountOre } };
  const remind = { name: 'order-reminder', data: { licenceId, year, kind } };
  return {
    note: { recorded: [...state.recorded, kind], licenceId, year },
    commands: regime === 'local-ladder' ? [record, remind] : [record],
  };
};

const orderReminder = (state: Arrears, event: Extract<Input, { type: 'reminder-ordered' }>): SagaReaction => {
  const { noticeId, licenceId, year, kind } = event.data;
  const holderOrgnr = event.meta.subjects.find((subject) => subject.startsWith('party:'))?.slice('party:'.length) ?? '';
  const data: OrderNotice = {
    noticeId,
    kind: 'reminder',
    recipient: { kind: 'holder', orgnr: holderOrgnr },
    about: { licenceIds: [licenceId], turnover: { year, kind } },
    holderOrgnr,
  };
  return {
    note: { reminders: { ...state.reminders, [noticeId]: kind } },
    commands: [{ name: 'order-notice', data }],
  };
};

const settled = (state: Arrears, licenceId: string, year: number, kind: ArrearKind, on: string): SagaReaction | null =>
  state.recorded.includes(kind)
    ? does(
        { name: 'settle-arrear', data: { licenceId, kind: cure(kind), year, on } },
        { name: 'cure-withdrawal', data: { licenceId, on } },
      )
    : null;
