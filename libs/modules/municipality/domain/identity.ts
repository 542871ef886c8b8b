import { type Municipality } from '@kernel/municipality.js';

interface Dated {
  readonly value: string;
  /** last day; null while it is in force */
  readonly to: string | null;
}

interface Identity {
  readonly names: readonly Dated[];
  readonly numbers: readonly Dated[];
  /** the language decision toward the state; a default for letters, never a rule (see docs/law.md) */
  readonly language: 'nb' | 'nn';
}

const numbers = (first: string, second: string, third: string): Dated[] => [
  { value: first, to: '2019-12-31' },
  { value: second, to: '2023-12-31' },
  { value: third, to: null },
];
const always = (value: string): Dated[] => [{ value, to: null }];

/** Names and numbers have a history: an old decision shows what was valid then. Compiled from public
 * reference works and lists of municipalities. */
const identities: Record<Municipality, Identity> = {
  hol: { names: always('Hol'), numbers: numbers('0620', '3044', '3330'), language: 'nb' },
  aal: { names: always('Ål'), numbers: numbers('0619', '3043', '3328'), language: 'nn' },
  gol: { names: always('Gol'), numbers: numbers('0617', '3041', '3324'), language: 'nn' },
  hemsedal: { names: always('Hemsedal'), numbers: numbers('0618', '3042', '3326'), language: 'nn' },
  nesbyen: {
    names: [
      { value: 'Nes', to: '2019-12-31' },
      { value: 'Nesbyen', to: null },
    ],
    numbers: numbers('0616', '3040', '3322'),
    language: 'nb',
  },
  flaa: { names: always('Flå'), numbers: numbers('0615', '3039', '3320'), language: 'nb' },
};

const on = (steps: readonly Dated[], date: string): string =>
  steps.find((step) => step.to === null || date <= step.to)?.value ?? '';

/** The municipality's name on a day. */
export const nameOn = (municipality: Municipality, date: string): string => on(identities[municipality].names, date);

/** The municipality's number on a day. */
export const numberOn = (municipality: Municipality, date: string): string =>
  on(identities[municipality].numbers, date);

export const defaultLanguage = (municipality: Municipality): 'nb' | 'nn' => identities[municipality].language;
