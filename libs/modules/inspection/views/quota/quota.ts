import { inspectionQuota, type QuotaPlace } from '@law/inspections/inspection-quota.js';
import { type RuleSet } from '@law/rule-set.js';
import { type LicenceCard } from '../../../licence/contract.js';
import { type InspectionCard } from '../inspection-card/view.js';

export interface QuotaAnswer {
  readonly year: number;
  /** places with a running licence on 31 December; a forecast while the year lasts */
  readonly places: number;
  readonly requiredByLaw: number;
  readonly requiredByGuidelines: number;
  readonly done: number;
  readonly shortfall: number;
  readonly enough: boolean;
  /** places that no control of the year counts for */
  readonly missing: readonly string[];
}

type Licence = Pick<LicenceCard, 'kind' | 'placeId' | 'period'>;
type Control = Pick<InspectionCard, 'placeId' | 'source' | 'of' | 'endedAt' | 'inspectors'>;

/** The year's controls against what it asks for (alkoholforskriften §§ 9-1, 9-7; guideline 6.1; base date I). */
export const quotaOf = (
  year: number,
  licences: readonly Licence[],
  controls: readonly Control[],
  rules: RuleSet,
): QuotaAnswer => {
  // Vinmonopolet's outlets are not the municipality's to control.
  const own = licences.flatMap(({ kind, ...rest }) => (kind === 'vinmonopol' ? [] : [{ kind, ...rest }]));
  const ids = new Set([...own.map(({ placeId }) => placeId), ...controls.map(({ placeId }) => placeId)]);
  const places = [...ids].map((id): QuotaPlace => ({
    id,
    licences: own
      .filter(({ placeId }) => placeId === id)
      .map(({ kind, period }) => ({ kind, from: period.start, to: period.end })),
    // A report of the police is evidence, not a control of the municipality.
    controls: controls
      .filter(({ placeId, source }) => placeId === id && source === 'inspectors')
      .map(({ endedAt, of, inspectors }) => ({ at: endedAt, of, inspectors })),
  }));
  const answer = inspectionQuota({ year, places }, rules);
  const { statutoryRequired, seedRequired, done, shortfall, missingPlaces } = answer;
  return {
    year,
    places: statutoryRequired / rules.inspections.controlsPerPlace,
    requiredByLaw: statutoryRequired,
    requiredByGuidelines: seedRequired,
    done,
    shortfall,
    enough: shortfall === 0 && missingPlaces.length === 0,
    missing: missingPlaces,
  };
};
