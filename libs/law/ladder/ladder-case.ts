import { Temporal } from 'temporal-polyfill';
import { instant, type IsoDate, type IsoInstant } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import type { LadderRow, LadderSpan } from '../rule-set/ladder.js';

export type OffenceClass = 'ordinary' | 'gross';

export interface LadderOffence {
  readonly at: IsoInstant;
  readonly class: OffenceClass;
  /** Information only; a case is one step however many controls it rests on. */
  readonly controlId?: string | null;
}

export interface LadderReaction {
  /** What was actually decided; it may depart from the row with reasons. */
  readonly kind: 'warning' | 'withdrawal';
  readonly notifiedAt: IsoInstant;
  readonly annulled?: boolean | null;
  readonly track?: 'ladder' | '7.3' | '7.4' | null;
  readonly from?: IsoDate | null;
  /** Without it a withdrawal that has a `from` is open-ended. */
  readonly to?: IsoDate | null;
}

export interface LadderHistoryEntry {
  readonly offences: readonly LadderOffence[];
  readonly reaction: LadderReaction;
}

export interface LocalLadderGiven {
  readonly licencePeriod: { readonly start: IsoDate; readonly end: IsoDate };
  readonly history: readonly LadderHistoryEntry[];
  readonly newOffences: readonly LadderOffence[];
  /** First day of the withdrawal, if one is decided. */
  readonly startOn: IsoDate;
  readonly transfers?: readonly IsoDate[] | null;
  readonly resetOnNewPeriod?: boolean | null;
}

export interface LadderVerdict {
  readonly row: LadderRow | null;
  readonly reaction: 'warning' | 'withdrawal' | 'unlicensed-activity';
  readonly min: LadderSpan | null;
  readonly max: LadderSpan | null;
  readonly mandatory: boolean;
  readonly capEnd: IsoDate | null;
}

export type LocalLadder = LadderVerdict | { readonly error: 'not-local-ladder' };

/** Several offences in one case are one step. */
export interface LadderCase {
  readonly class: OffenceClass;
  readonly time: Temporal.Instant;
  readonly day: IsoDate;
}

/**
 * A case is gross if any of its offences is (law digest 8.2), and its time is that of its latest offence (policy
 * `case-time-is-latest-offence`, I). Throws RangeError without offences.
 */
export const ladderCase = (offences: readonly LadderOffence[]): LadderCase => {
  const times = offences.map(({ at }) => instant(at)).sort((a, b) => Temporal.Instant.compare(a, b));
  const time = times.at(-1);
  if (!time) throw new RangeError('a case needs an offence');
  const gross = offences.some((offence) => offence.class === 'gross');
  return { class: gross ? 'gross' : 'ordinary', time, day: osloDay(time.toString()) };
};
