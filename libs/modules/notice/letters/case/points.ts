import { type ProvisionKey } from '../citations/citation-key.js';
import { type SendTo } from '../letter-frame.js';
import { type DecidingBody } from './decision.js';

/** Points for one kind of breach in one control, or for one missed day (alkoholforskriften §§ 10-2, 10-3). */
export interface PointsLine {
  /** What kind of breach, in the letter's language. */
  readonly kind: string;
  readonly rule: ProvisionKey | null;
  /** Day of the offence, the earliest where several count as one. */
  readonly date: string;
  /** How many observations are counted as one. */
  readonly counted: number;
  readonly points: number;
}

/** Where the licence stands: points that count together, until which day, and what they lead to. */
export interface PointsStanding {
  readonly sum: number;
  /** Last day of the two years in which the sum was reached; null without points. */
  readonly until: string | null;
  /** Days of withdrawal by the scale; null below twelve points. */
  readonly days: number | null;
}

/** Notice that points may be allotted (alkoholforskriften § 10-5, forvaltningsloven § 16). */
export interface NoticeOfPoints {
  readonly named: readonly PointsLine[];
  readonly body: DecidingBody;
  /** Days from the dispatch of the letter. */
  readonly replyDays: number;
  readonly sendTo: SendTo;
}
