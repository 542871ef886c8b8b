import type { RuleSet } from '../rule-set.js';
import { type Holiday, holidaysOf } from './holidays.js';

export interface HolidaysGiven {
  readonly year: number;
}

/** Rule `holidays`: the public holidays of a year, sorted by date. LOV-1995-02-24-12 § 2, LOV-1947-04-26-1 § 1 (V). */
export const holidays = (given: HolidaysGiven, _rules: RuleSet): readonly Holiday[] => holidaysOf(given.year);
