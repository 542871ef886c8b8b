import { type IsoDate, type Moment, yearOf } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import type { RuleSet } from '../rule-set.js';

export interface QuotaLicence {
  readonly kind: 'sale' | 'serving' | 'ambulatory' | 'single-occasion';
  readonly from: IsoDate;
  readonly to?: IsoDate | null;
}

export interface QuotaControl {
  readonly at: Moment;
  readonly of: 'sale' | 'serving';
  readonly inspectors: number;
}

export interface QuotaPlace {
  readonly id: string;
  readonly licences: readonly QuotaLicence[];
  readonly controls: readonly QuotaControl[];
}

export interface InspectionQuotaGiven {
  readonly year: number;
  /** Without Vinmonopolet's outlets, which the municipality does not control. */
  readonly places: readonly QuotaPlace[];
}

export interface InspectionQuota {
  readonly statutoryRequired: number;
  readonly seedRequired: number;
  readonly done: number;
  readonly missingPlaces: readonly string[];
  readonly shortfall: number;
}

/**
 * Rule `inspection-quota`: controls required and done in a year. Alkoholforskriften § 9-7 counts places (V), the local
 * guidelines 6.1 count licences (SEED); the stricter one decides the shortfall. Base date 31 December (policy
 * `quota-base-date`, I). Controls at every listed place count as done (policy `controls-everywhere-count`, I).
 */
export const inspectionQuota = (given: InspectionQuotaGiven, rules: RuleSet): InspectionQuota => {
  const baseDate = `${String(given.year).padStart(4, '0')}-12-31`;
  const counted = given.places.map((place) => ({
    id: place.id,
    licences: place.licences.filter((licence) => isCounted(licence, baseDate)).length,
    done: place.controls.filter((control) => isValid(control, given.year, rules)).length,
  }));
  const places = counted.filter(({ licences }) => licences > 0);
  const statutoryRequired = rules.inspections.controlsPerPlace * places.length;
  const seedRequired = rules.inspections.controlsPerLicence * sum(places.map(({ licences }) => licences));
  const done = sum(counted.map((place) => place.done));
  return {
    statutoryRequired,
    seedRequired,
    done,
    missingPlaces: places
      .filter((place) => place.done === 0)
      .map(({ id }) => id)
      .sort(),
    shortfall: Math.max(0, Math.max(statutoryRequired, seedRequired) - done),
  };
};

const isCounted = ({ kind, from, to }: QuotaLicence, day: IsoDate): boolean =>
  (kind === 'sale' || kind === 'serving') && from <= day && (!to || day <= to);

/** From 2016 a serving control needs two inspectors, § 9-5 (V; policy `single-inspector-is-no-control`, I). */
const isValid = ({ at, of, inspectors }: QuotaControl, year: number, rules: RuleSet): boolean => {
  const day = osloDay(at);
  const needed = of === 'serving' && day >= rules.inspections.twoInspectorsFrom ? 2 : 1;
  return yearOf(day) === year && inspectors >= needed;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
