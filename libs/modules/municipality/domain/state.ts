import { type Decider } from '@kernel/decider.js';
import { type MunicipalityEvent } from './events.js';
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
}

export const municipalityDecider: Decider<MunicipalityState, MunicipalityEvent> = {
  category: 'municipality',
  initial: { settings: {}, templates: [], readings: {} },
  evolve: (state, event) => {
    if (event.type === 'letter-template-set') {
      const { decidedBy: _decidedBy, ...template } = event.data;
      return { ...state, templates: [...state.templates, template] };
    }
    const { name, value, from } = event.data;
    if (event.type === 'setting-changed') {
      const key = name as SettingName;
      return { ...state, settings: { ...state.settings, [key]: [...(state.settings[key] ?? []), { value, from }] } };
    }
    const key = name as ReadingName;
    return { ...state, readings: { ...state.readings, [key]: [...(state.readings[key] ?? []), { value, from }] } };
  },
};

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
