/** The six municipalities of Hallingdal; the same keys as tenants use. */
export type MunicipalityId = 'hol' | 'aal' | 'gol' | 'hemsedal' | 'nesbyen' | 'flaa';

interface Dated {
  readonly value: string;
  /** First day it was valid, ISO; null = since before the system's time. */
  readonly from: string | null;
}

interface Naming {
  readonly numbers: readonly Dated[];
  readonly names: readonly Dated[];
}

const naming = (name: string, before2020: string, before2024: string, now: string): Naming => ({
  names: [{ value: name, from: null }],
  numbers: [
    { value: before2020, from: null },
    { value: before2024, from: '2020-01-01' },
    { value: now, from: '2024-01-01' },
  ],
});

const nes = naming('Nes', '0616', '3040', '3322');

const all: Readonly<Record<MunicipalityId, Naming>> = {
  hol: naming('Hol', '0620', '3044', '3330'),
  aal: naming('Ål', '0619', '3043', '3328'),
  gol: naming('Gol', '0617', '3041', '3324'),
  hemsedal: naming('Hemsedal', '0618', '3042', '3326'),
  nesbyen: { ...nes, names: [...nes.names, { value: 'Nesbyen', from: '2020-01-01' }] },
  flaa: naming('Flå', '0615', '3039', '3320'),
};

export const municipalityIds: readonly MunicipalityId[] = ['hol', 'aal', 'gol', 'hemsedal', 'nesbyen', 'flaa'];

const on = (history: readonly Dated[], date: string): string =>
  history.reduce((current, step) => (step.from === null || step.from <= date ? step.value : current), '');

const last = (history: readonly Dated[]): string => history.at(-1)?.value ?? '';

/** The municipality number in force on an ISO date. */
export const numberOn = (id: MunicipalityId, date: string): string => on(all[id].numbers, date);

/** The municipality's name on an ISO date (Nes was renamed Nesbyen from 2020). */
export const nameOn = (id: MunicipalityId, date: string): string => on(all[id].names, date);

/** The number and name in use today: the last step of the history. */
export const currentNumber = (id: MunicipalityId): string => last(all[id].numbers);
export const currentName = (id: MunicipalityId): string => last(all[id].names);

/** Every number the municipality has had. */
export const everyNumber = (id: MunicipalityId): readonly string[] => all[id].numbers.map((step) => step.value);

/** Every name the municipality has had. */
export const everyName = (id: MunicipalityId): readonly string[] => all[id].names.map((step) => step.value);
