import { type Provision } from '@law/rule-set/points.js';

/** Offences counted as one, and their standard number (alkoholforskriften §§ 10-2 first paragraph, 10-3). */
export interface ProposedPoints {
  /** findings of the breach, or the arrear */
  readonly offenceIds: readonly string[];
  readonly provision: Provision;
  readonly day: string;
  readonly points: number;
}
