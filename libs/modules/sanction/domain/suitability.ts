import { Temporal } from 'temporal-polyfill';
import { type SuitabilityMatter, type SuitabilityRole } from './suitability-events.js';
import { type Extent } from './withdrawal-events.js';

const LOOK_BACK_YEARS = 10;

/** The least withdrawal that guideline 7.4 names; the largest is the rest of the period. */
export const LEAST_FOR_SUITABILITY: Extent = { length: { weeks: 1 } };
export const LARGEST_FOR_SUITABILITY: Extent = { restOfPeriod: true };

/** Earliest day that still counts on a day of assessment: ten years back, that day included (alkoholloven § 1-7b). */
export const lookBackFrom = (assessedOn: string): string =>
  Temporal.PlainDate.from(assessedOn).subtract({ years: LOOK_BACK_YEARS }).toString();

/** The matters too old to count when assessed on a day. */
export const tooOld = <M extends Pick<SuitabilityMatter, 'factOn'>>(matters: readonly M[], on: string): readonly M[] =>
  matters.filter(({ factOn }) => factOn < lookBackFrom(on));

/** Holder and persons with influence; the manager and the deputy are approved by other rules (alkoholloven § 1-7c). */
export const isJudgedBy7b = (role: SuitabilityRole): boolean => role === 'holder' || role === 'person-with-influence';
