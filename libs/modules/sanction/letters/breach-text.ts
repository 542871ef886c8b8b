import { OSLO, osloDate } from '@kernel/clock.js';
import { regimeOn } from '@law/regime/regime.js';
import { defaultRules } from '@law/rule-set.js';
import { Temporal } from 'temporal-polyfill';
import { provisions } from '../../inspection/contract.js';
import { type LetterContents } from '../../notice/contract.js';
import { type Offence } from '../domain/events.js';

type WarnedBreach = LetterContents['warning']['breaches'][number];

/** What the ladder judges; offences from 2016 on are met with points, in letters of their own (law.md § 8.3 no. 30). */
export const localOffences = (offences: readonly Offence[]): readonly Offence[] =>
  offences.filter(({ at }) => regimeOn(osloDate(at), defaultRules) === 'local-ladder');

/** One offence as letters print it: which event, when, where, and the rule broken if its paragraph is verified. */
export const breachText = (
  { provision, at }: Offence,
  kind: 'sale' | 'serving',
  where: string,
  factsFound: string,
  language: 'nb' | 'nn',
): WarnedBreach => {
  const { cite, ...names } = provisions[provision];
  const key = cite[kind];
  return {
    date: osloDate(at),
    time: Temporal.Instant.from(at).toZonedDateTimeISO(OSLO).toPlainTime().toString({ smallestUnit: 'minute' }),
    where,
    what: factsFound,
    rule: key ? { provision: key } : { condition: names[language] },
  };
};
