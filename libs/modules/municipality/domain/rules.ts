import { defaultRules, type RuleSet, withReadings } from '@law/rule-set.js';
import { type Readings } from '@law/rule-set/readings.js';
import { type MunicipalityState, readingOn } from './state.js';

/** The law with this municipality's readings in force on a day. */
export const rulesOn = (state: MunicipalityState, date: string): RuleSet => {
  const chosen: Partial<Readings> = {};
  const set = <K extends keyof Readings>(name: K, value: string | null, read: (value: string) => Readings[K]): void => {
    if (value !== null) chosen[name] = read(value);
  };
  const as = <T extends string>(value: string): T => value as T;
  set('ordinaryAfterGrossWithdrawal', readingOn(state, 'ordinaryAfterGrossWithdrawal', date), as);
  set('grossAfterOrdinaryWithdrawal', readingOn(state, 'grossAfterOrdinaryWithdrawal', date), as);
  set('furtherOffencesAfterRowH', readingOn(state, 'furtherOffencesAfterRowH', date), as);
  set('resetOnNewPeriod', readingOn(state, 'resetOnNewPeriod', date), (value) => value === 'yes');
  return withReadings(defaultRules, chosen);
};
