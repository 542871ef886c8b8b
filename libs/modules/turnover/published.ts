import { day, id, ore, publish, type Published, text, whole } from '@platform/relay/published.js';
import { type TurnoverEvent } from './domain/events.js';

/** What a finance system needs of the yearly fee. */
export const turnoverPublished: readonly Published[] = [
  publish<Extract<TurnoverEvent, { type: 'fee-invoiced' }>>('fee-invoiced', 'The fee of a year was invoiced', {
    licenceId: id,
    year: whole,
    due: day,
    amountOre: ore,
    invoiceNumber: text,
  }),
  publish<Extract<TurnoverEvent, { type: 'fee-paid' }>>('fee-paid', 'The fee of a year was paid', {
    licenceId: id,
    year: whole,
    paidOn: day,
  }),
  publish<Extract<TurnoverEvent, { type: 'fee-overdue' }>>('fee-overdue', 'The fee of a year was not paid in time', {
    licenceId: id,
    year: whole,
    due: day,
    amountOre: ore,
  }),
];
