import { addLength } from '../../calendar/length.js';
import { type IsoDate, plainDate } from '../../calendar/iso.js';
import { appealRows } from './appeals.js';
import { controlRows } from './control.js';
import { licenceRows } from './licences.js';
import { meetingRows } from './meetings.js';
import { type CatalogueRow, type ReminderDay } from './row.js';
import { sanctionRows } from './sanctions.js';

/** Section 7 of the law note as data: every deadline of the modules, who is told of it, and when. */
export const catalogue: readonly CatalogueRow[] = [
  ...controlRows,
  ...sanctionRows,
  ...meetingRows,
  ...appealRows,
  ...licenceRows,
];

const byKey = new Map(catalogue.map((one) => [one.key, one]));

/** The row of an armed deadline, by its name up to the first colon; undefined for a name that no row has. */
export const rowOf = (name: string): CatalogueRow | undefined => byKey.get(name.split(':')[0] ?? '');

/** What an armed deadline says of itself, from its row. Errors: TypeError for a key that no row has. */
export const termsOf = (
  key: string,
): Pick<CatalogueRow, 'length' | 'paragraph' | 'onExpiry'> & { readonly counting: 'roll-forward' | 'none' } => {
  const found = byKey.get(key);
  if (!found) throw new TypeError(`no deadline is named ${key}`);
  const { length, paragraph, onExpiry, counting } = found;
  return { length, paragraph, onExpiry, counting: counting === 'C' ? 'roll-forward' : 'none' };
};

/** A day to remind on, and its short name, which stays the same when the deadline moves. */
export interface Reminder {
  readonly mark: string;
  readonly on: IsoDate;
}

/** The days on which somebody is reminded of a deadline, in order; counted from its last day, before or after a roll. */
export const remindersOf = (row: CatalogueRow, due: IsoDate): Reminder[] =>
  row.reminders.map((day) => ({ mark: markOf(day), on: dayOf(day, due) })).sort((a, b) => (a.on < b.on ? -1 : 1));

const markOf = (day: ReminderDay): string => {
  if (day === 'on-the-day') return day;
  const [side, length] = 'before' in day ? (['before', day.before] as const) : (['after', day.after] as const);
  const [[unit = '', count] = []] = Object.entries<number>(length);
  return `${side}-${count}-${unit}`;
};

const dayOf = (day: ReminderDay, due: IsoDate): IsoDate => {
  if (day === 'on-the-day') return due;
  if ('after' in day) return addLength(due, day.after);
  return plainDate(due).subtract(day.before, { overflow: 'constrain' }).toString();
};
