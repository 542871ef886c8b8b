import { type PointsLine } from './points.js';
import { type WarnedBreach } from '../warning/content.js';

/** A return or a fee that did not come in time. `due` is the last day; `amountOre` is null when the invoice alone says it. */
export type MissingItem =
  | { readonly kind: 'report'; readonly year: number; readonly due: string }
  | { readonly kind: 'fee'; readonly year: number; readonly due: string; readonly amountOre: number | null };

/** Breaches from one report of a control, of the police or of a complaint looked into. */
export interface BreachGround {
  readonly kind: 'breach';
  readonly report: { readonly number: string; readonly date: string };
  readonly breaches: readonly WarnedBreach[];
}

/** What is missing, and when the holder was reminded of it (point 7.3 asks for a reminder first). */
export interface ArrearGround {
  readonly kind: 'arrear';
  readonly missing: readonly MissingItem[];
  readonly remindedOn: string | null;
}

/** What was done against which law, and by whom, without a name: the letter is read by more than one. */
export interface SuitabilityMatter {
  readonly field: 'tax' | 'excise' | 'accounting' | 'alcohol' | 'related';
  readonly who: 'holder' | 'person-with-influence';
  readonly factOn: string;
  readonly what: string;
}

/** A record that is not spotless (alkoholloven § 1-7b, point 7.4). */
export interface SuitabilityGround {
  readonly kind: 'suitability';
  readonly matters: readonly SuitabilityMatter[];
}

/** Decisions on points that together reach twelve in two years (alkoholforskriften § 10-2). */
export interface PointsCarried {
  readonly kind: 'points';
  readonly decisions: readonly {
    readonly decidedOn: string;
    readonly caseNumber: string;
    readonly lines: readonly PointsLine[];
  }[];
  readonly sum: number;
  /** The two years, by the days of the breaches. */
  readonly from: string;
  readonly to: string;
  /** Days by the scale. */
  readonly days: number;
}

/** What a notice of withdrawal or the withdrawal itself rests on. */
export type Ground = BreachGround | ArrearGround | SuitabilityGround | PointsCarried;

/** Points of the guidelines that these letters can rest on; `af-10`: the national points of alkoholforskriften. */
export type GuidelinePoint = '7.1' | '7.2' | '7.3' | '7.4' | 'af-10';

/** An earlier reaction that weighs in the case. */
export interface EarlierReaction {
  readonly kind: 'warning' | 'withdrawal' | 'points';
  readonly decidedOn: string;
  readonly notifiedOn: string;
}
