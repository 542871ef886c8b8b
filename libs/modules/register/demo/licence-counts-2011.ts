import { type MunicipalityId } from '../import/municipality-numbers.js';

/**
 * Licences of each kind in 2011, from «Rusmiddelpolitisk handlingsplan for Hallingdal 2012–2016», point 2.3.1,
 * table «Antall salgs- og skjenkebevillinger i Hallingdal 2011». In all 34, 4 and 117.
 */
export interface LicenceCounts {
  readonly sale: number;
  readonly vinmonopol: number;
  readonly serving: number;
}

export const licenceCounts2011: Readonly<Record<MunicipalityId, LicenceCounts>> = {
  hol: { sale: 9, vinmonopol: 1, serving: 46 },
  aal: { sale: 5, vinmonopol: 1, serving: 12 },
  gol: { sale: 9, vinmonopol: 1, serving: 19 },
  hemsedal: { sale: 5, vinmonopol: 0, serving: 20 },
  nesbyen: { sale: 5, vinmonopol: 1, serving: 16 },
  flaa: { sale: 1, vinmonopol: 0, serving: 4 },
};
