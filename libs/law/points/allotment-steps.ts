import { norwegianDate } from '../calendar/norwegian-date.js';
import { evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import { type LeftOut, leftOutBecause } from './allotments.js';
import { type Dead, deadBecause } from './live-points.js';
import type { Allotment, PointsGiven } from './points-case.js';

type Text = { readonly nb: string; readonly nn: string };

const leftOutTexts: Readonly<Record<LeftOut, Text>> = {
  annulled: { nb: 'Bruddet er opphevet og gir ingen prikker.', nn: 'Brotet er oppheva og gir ingen prikkar.' },
  'before-national-points': {
    nb: 'Bruddet skjedde før reglene om prikker tok til å gjelde.',
    nn: 'Brotet skjedde før reglane om prikkar tok til å gjelde.',
  },
  'after-as-of': {
    nb: 'Bruddet skjedde etter dagen det spørres om.',
    nn: 'Brotet skjedde etter dagen det blir spurt om.',
  },
};

const deadTexts: Readonly<Record<Dead, Text>> = {
  spent: {
    nb: 'Prikkene er brukt i en tidligere inndragning og teller ikke igjen.',
    nn: 'Prikkane er brukte i ei tidlegare inndraging og tel ikkje igjen.',
  },
  'before-transfer': {
    nb: 'Prikkene er fra tiden før overdragelsen og følger ikke den nye innehaveren.',
    nn: 'Prikkane er frå tida før overdraginga og følgjer ikkje den nye innehavaren.',
  },
};

/** One step for each offence that gives no allotment. */
export const leftOutSteps = (given: PointsGiven, rules: RuleSet): RuleEvaluation[] =>
  given.offences.flatMap((offence) => {
    const reason = leftOutBecause(offence, given.asOf, rules);
    return reason
      ? [
          evaluation(
            {
              rule: 'points-left-out',
              paragraph: 'alkoholforskriften § 10-1',
              confidence: 'V',
              facts: { offenceId: offence.id, at: offence.at, asOf: given.asOf },
              outcome: reason,
              ...leftOutTexts[reason],
            },
            rules,
          ),
        ]
      : [];
  });

/** One step for each allotment; several offences in one control show as merged. */
export const allotmentSteps = (allotments: readonly Allotment[], rules: RuleSet): RuleEvaluation[] =>
  allotments.map((one) => {
    const merged = one.offenceIds.length > 1;
    const when = norwegianDate(one.day);
    return evaluation(
      {
        rule: 'points-allotment',
        paragraph: 'alkoholforskriften §§ 10-2 første ledd, 10-3',
        confidence: 'V',
        facts: { offenceIds: one.offenceIds, provision: one.provision, day: one.day },
        outcome: { standard: one.standard, merged },
        nb: merged
          ? `${one.offenceIds.length} like brudd i samme kontroll ${when} regnes som ett: ${one.standard} prikker.`
          : `Bruddet ${when} gir ${one.standard} ${one.standard === 1 ? 'prikk' : 'prikker'}.`,
        nn: merged
          ? `${one.offenceIds.length} like brot i same kontroll ${when} blir rekna som eitt: ${one.standard} prikkar.`
          : `Brotet ${when} gir ${one.standard} ${one.standard === 1 ? 'prikk' : 'prikkar'}.`,
      },
      rules,
    );
  });

/** One step for each allotment whose number departs from the standard. */
export const adjustmentSteps = (allotments: readonly Allotment[], rules: RuleSet): RuleEvaluation[] =>
  allotments
    .filter(({ points, standard }) => points !== standard)
    .map((one) => {
      const fewer = one.points < one.standard;
      return evaluation(
        {
          rule: 'points-adjustment',
          paragraph: 'alkoholforskriften § 10-4',
          confidence: 'V',
          facts: {
            offenceIds: one.offenceIds,
            standard: one.standard,
            ground: one.adjustment?.ground ?? null,
            reasons: one.adjustment?.reasons ?? null,
          },
          outcome: one.points,
          nb: `${one.points} i stedet for ${one.standard} prikker, av ${fewer ? 'formildende' : 'skjerpende'} grunner.`,
          nn: `${one.points} i staden for ${one.standard} prikkar, av ${fewer ? 'formildande' : 'skjerpande'} grunnar.`,
        },
        rules,
      );
    });

/** One step for each allotment that no longer counts. */
export const liveSteps = (allotments: readonly Allotment[], given: PointsGiven, rules: RuleSet): RuleEvaluation[] =>
  allotments.flatMap((one) => {
    const reason = deadBecause(one, given);
    return reason
      ? [
          evaluation(
            {
              rule: 'points-live',
              paragraph: 'alkoholforskriften § 10-2',
              confidence: reason === 'spent' ? 'R' : 'V',
              facts: { offenceIds: one.offenceIds, day: one.day, points: one.points },
              outcome: reason,
              ...deadTexts[reason],
            },
            rules,
          ),
        ]
      : [];
  });
