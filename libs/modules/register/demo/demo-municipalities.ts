import { type MunicipalityId } from '../import/municipality-numbers.js';

/** What the demo register needs to know of a municipality: real postcodes with their towns, and the language of its letters. */
export interface DemoMunicipality {
  /** Keeps the made-up organisation numbers of two municipalities apart. */
  readonly ordinal: number;
  /** Towns with street addresses; those with more places stand more than once. No post boxes, and no postcode that crosses a border. */
  readonly towns: readonly (readonly [postcode: string, town: string])[];
  /** Null where the municipality is neutral between the two, so that its setting decides. */
  readonly language: 'nb' | 'nn' | null;
}

export const demoMunicipalities: Readonly<Record<MunicipalityId, DemoMunicipality>> = {
  hol: {
    ordinal: 0,
    towns: [
      ['3580', 'Geilo'],
      ['3580', 'Geilo'],
      ['3576', 'Hol'],
      ['3580', 'Geilo'],
      ['3577', 'Hovet'],
      ['3580', 'Geilo'],
      ['3593', 'Ustaoset'],
      ['3580', 'Geilo'],
      ['3588', 'Dagali'],
    ],
    language: null,
  },
  aal: {
    ordinal: 1,
    towns: [
      ['3570', 'Ål'],
      ['3570', 'Ål'],
      ['3579', 'Torpo'],
    ],
    language: 'nn',
  },
  gol: { ordinal: 2, towns: [['3550', 'Gol']], language: 'nn' },
  hemsedal: { ordinal: 3, towns: [['3560', 'Hemsedal']], language: 'nn' },
  nesbyen: { ordinal: 4, towns: [['3540', 'Nesbyen']], language: 'nb' },
  flaa: { ordinal: 5, towns: [['3539', 'Flå']], language: 'nb' },
};
