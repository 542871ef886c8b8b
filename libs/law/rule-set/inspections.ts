import type { IsoDate } from '../calendar/iso.js';

export interface InspectionRules {
  /** Controls a year for each place, alkoholforskriften § 9-7 (V). */
  readonly controlsPerPlace: number;
  /** Controls a year for each licence, local guidelines 6.1 (SEED). */
  readonly controlsPerLicence: number;
  /** Serving controls from this day on need two inspectors, alkoholforskriften § 9-5 (V). */
  readonly twoInspectorsFrom: IsoDate;
}

export const inspectionRules: InspectionRules = {
  controlsPerPlace: 3,
  controlsPerLicence: 3,
  twoInspectorsFrom: '2016-01-01',
};
