import type { IsoInstant, WallTime } from '../calendar/iso.js';
import type { MunicipalServingRules } from '../rule-set/hours.js';

export const servingOccasions = [
  'ordinary',
  'closed-party',
  'ambulatory',
  'single-occasion',
  'overnight-guest',
] as const;
export type ServingOccasion = (typeof servingOccasions)[number];

export interface ServingHoursGiven {
  readonly at: IsoInstant;
  readonly activity: 'serve' | 'consume';
  readonly group: 1 | 2 | 3;
  readonly occasion: ServingOccasion;
  /** `other-room` is indoors, but not an ordinary serving room. */
  readonly area: 'indoor' | 'outdoor' | 'other-room';
  readonly municipalRules?: MunicipalServingRules | null;
  readonly permission?: { readonly until: WallTime } | null;
}
