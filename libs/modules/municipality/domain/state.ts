import { type Decider } from '@kernel/decider.js';
import { type Delegation, type MunicipalityEvent } from './events.js';
import { type LetterTemplate } from './letter-template.js';
import { type ReadingName, type SettingName } from './settings.js';

interface DatedValue {
  readonly value: string;
  readonly from: string;
}

export interface MunicipalityState {
  readonly settings: Readonly<Partial<Record<SettingName, readonly DatedValue[]>>>;
  readonly templates: readonly LetterTemplate[];
  readonly readings: Readonly<Partial<Record<ReadingName, readonly DatedValue[]>>>;
  /** the delegation register, in the order recorded */
  readonly delegations: readonly Delegation[];
}

export const municipalityDecider: Decider<MunicipalityState, MunicipalityEvent> = {
  category: 'municipality',
  initial: { settings: {}, templates: [], readings: {}, delegations: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'setting-changed':
        return { ...state, settings: withValue(state.settings, event.data) };
      case 'reading-chosen':
        return { ...state, readings: withValue(state.readings, event.data) };
      case 'delegation-given':
        return { ...state, delegations: [...state.delegations, { ...event.data, withdrawnFrom: null }] };
      case 'delegation-withdrawn':
        return {
          ...state,
          delegations: state.delegations.map((row) =>
            row.delegationId === event.data.delegationId ? { ...row, withdrawnFrom: event.data.from } : row,
          ),
        };
      case 'letter-template-set': {
        const { decidedBy: _decidedBy, ...template } = event.data;
        return { ...state, templates: [...state.templates, template] };
      }
    }
  },
};

const withValue = <N extends string>(
  values: Readonly<Partial<Record<N, readonly DatedValue[]>>>,
  { name, value, from }: { readonly name: N } & DatedValue,
): Readonly<Partial<Record<N, readonly DatedValue[]>>> => ({
  ...values,
  [name]: [...(values[name] ?? []), { value, from }],
});

/** The stream's one id: a municipality has one stream of settings. */
export const SETTINGS = 'settings';

const valueOn = (values: readonly DatedValue[] | undefined, date: string): string | null =>
  (values ?? [])
    .filter((one) => one.from <= date)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.value ?? null;

/** The value in force on a day; null when the municipality has set none. */
export const settingOn = (state: MunicipalityState, name: SettingName, date: string): string | null =>
  valueOn(state.settings[name], date);

export const readingOn = (state: MunicipalityState, name: ReadingName, date: string): string | null =>
  valueOn(state.readings[name], date);
