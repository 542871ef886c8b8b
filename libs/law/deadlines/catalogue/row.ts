import { type Length } from '../../calendar/iso.js';

/** Who is told of a deadline: who has the case, a role, or the party (by letter or in its own calendar). */
export type Audience = 'assignee' | 'caseworker' | 'council-secretary' | 'inspector' | 'party';

/** A day to remind on, counted from the deadline's last day. */
export type ReminderDay = { readonly before: Length } | 'on-the-day' | { readonly after: Length };

/** One row of section 7 of the law note. */
export interface CatalogueRow {
  /** number in section 7; null for one that only this system has */
  readonly row: number | null;
  /** the armed deadline's name, up to its first colon */
  readonly key: string;
  readonly name: { readonly nb: string; readonly nn: string };
  /** what it runs from */
  readonly trigger: { readonly nb: string; readonly nn: string };
  readonly length: string;
  /** C: rolled forward (domstolloven §§ 148-149); N: a hard day; S: a target of ours where the law gives no number */
  readonly counting: 'C' | 'N' | 'S';
  readonly onExpiry: { readonly nb: string; readonly nn: string };
  readonly paragraph: string;
  readonly mark: 'V' | 'V2' | 'I' | 'SEED';
  readonly reminders: readonly ReminderDay[];
  readonly audience: readonly Audience[];
  /** module that arms it; null: not yet, or a rule without a clock of its own (docs/law.md says which) */
  readonly armedBy: string | null;
}

export const before = (length: Length): ReminderDay => ({ before: length });
export const after = (length: Length): ReminderDay => ({ after: length });

type Text = readonly [nb: string, nn: string];

interface Written {
  readonly name: Text;
  readonly trigger: Text;
  readonly length: string;
  readonly counting: CatalogueRow['counting'];
  readonly onExpiry: Text;
  readonly paragraph: string;
  readonly mark: CatalogueRow['mark'];
  readonly reminders?: readonly ReminderDay[];
  readonly audience?: readonly Audience[];
  readonly armedBy?: string;
}

const text = ([nb, nn]: Text): { nb: string; nn: string } => ({ nb, nn });

/** Writes a row short; nobody is reminded and nobody arms it unless it says so. */
export const row = (number: number | null, key: string, written: Written): CatalogueRow => ({
  ...written,
  row: number,
  key,
  name: text(written.name),
  trigger: text(written.trigger),
  onExpiry: text(written.onExpiry),
  reminders: written.reminders ?? [],
  audience: written.audience ?? ['assignee'],
  armedBy: written.armedBy ?? null,
});
