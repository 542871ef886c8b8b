import type { IsoDate, Moment } from '../calendar/iso.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { osloDay } from '../calendar/oslo-time.js';
import { evaluation, type Explained } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';

export type Regime = 'local-ladder' | 'national-points';

export interface RegimeGiven {
  readonly offenceAt: Moment;
  /** Of no consequence: neither discovery nor decision chooses the rules. */
  readonly discoveredAt?: Moment | null;
  readonly decidedOn?: IsoDate | null;
}

export interface RegimeAnswer {
  readonly regime: Regime;
}

/** The regime of an offence committed on a day. Alkoholforskriften § 10-1, change note (V). */
export const regimeOn = (day: IsoDate, rules: RuleSet): Regime =>
  day >= rules.regime.nationalPointsFrom ? 'national-points' : 'local-ladder';

/**
 * Which sanction rules an offence falls under, by the day it was committed in Oslo. Alkoholforskriften § 10-1, change
 * note (V); law digest 8.3 #30. A missed deadline is an offence of the day after the due date.
 */
export const explainRegime = (given: RegimeGiven, rules: RuleSet): Explained<RegimeAnswer> => {
  const day = osloDay(given.offenceAt);
  const regime = regimeOn(day, rules);
  const [when, from] = [norwegianDate(day), norwegianDate(rules.regime.nationalPointsFrom)];
  const national = regime === 'national-points';
  const step = evaluation(
    {
      rule: 'regime',
      paragraph: 'alkoholforskriften § 10-1',
      confidence: 'V',
      facts: { offenceDay: day, nationalPointsFrom: rules.regime.nationalPointsFrom },
      outcome: regime,
      nb: national
        ? `Bruddet skjedde ${when}. Fra ${from} gjelder reglene om prikker.`
        : `Bruddet skjedde ${when}, før reglene om prikker tok til å gjelde ${from}. Kommunens egne regler brukes.`,
      nn: national
        ? `Brotet skjedde ${when}. Frå ${from} gjeld reglane om prikkar.`
        : `Brotet skjedde ${when}, før reglane om prikkar tok til å gjelde ${from}. Dei eigne reglane til kommunen blir brukte.`,
    },
    rules,
  );
  return { result: { regime }, reasoning: [step] };
};

/** Rule `regime`. */
export const regime = (given: RegimeGiven, rules: RuleSet): RegimeAnswer => explainRegime(given, rules).result;
