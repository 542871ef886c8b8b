import type { IsoDate } from '../calendar/iso.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { type Confidence, evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { Discretion, PointsError, PointsWithdrawal } from './points-case.js';
import type { Span } from './window.js';

const errorTexts: Readonly<Record<PointsError, { nb: string; nn: string }>> = {
  'ground-mismatch': {
    nb: 'Grunnen passer ikke: færre prikker krever formildende, flere prikker eller lengre tid krever skjerpende grunner.',
    nn: 'Grunnen passar ikkje: færre prikkar krev formildande, fleire prikkar eller lengre tid krev skjerpande grunnar.',
  },
  'reasons-required': {
    nb: 'Avviket fra normalen må begrunnes særskilt.',
    nn: 'Avviket frå normalen må grunngivast særskilt.',
  },
  'below-threshold': {
    nb: 'Det er ikke nok prikker til inndragning, så det er ingenting å forlenge.',
    nn: 'Det er ikkje nok prikkar til inndraging, så det er ingenting å forlengje.',
  },
};

/** The sum that is shown on a day. */
export const windowStep = (sum: number, asOf: IsoDate, rules: RuleSet): RuleEvaluation =>
  evaluation(
    {
      rule: 'points-window-sum',
      paragraph: 'alkoholforskriften § 10-2 tredje ledd',
      confidence: 'V',
      facts: { asOf },
      outcome: sum,
      nb: `${norwegianDate(asOf)} står det ${sum} tellende prikker fra de siste to årene.`,
      nn: `${norwegianDate(asOf)} står det ${sum} teljande prikkar frå dei siste to åra.`,
    },
    rules,
  );

/** The heaviest two years and what they lead to. */
export const spanStep = (span: Span | null, days: number | null, rules: RuleSet): RuleEvaluation => {
  const sum = span?.sum ?? 0;
  const { threshold, scale } = rules.points;
  const within = span ? `${norwegianDate(span.from)} – ${norwegianDate(span.to)}` : '';
  const confidence: Confidence = sum <= threshold ? 'V' : sum <= threshold + scale.roundPoints ? 'V2' : 'I';
  return evaluation(
    {
      rule: 'points-withdrawal',
      paragraph: 'alkoholforskriften § 10-2 andre og tredje ledd',
      confidence,
      facts: { from: span?.from ?? null, to: span?.to ?? null, sum, threshold },
      outcome: days === null ? null : { days },
      nb:
        days === null
          ? `Ingen to år har ${threshold} prikker eller mer. Det er ikke grunnlag for inndragning.`
          : `${sum} prikker i tiden ${within} gir inndragning i ${days} dager.`,
      nn:
        days === null
          ? `Ingen to år har ${threshold} prikkar eller meir. Det er ikkje grunnlag for inndraging.`
          : `${sum} prikkar i tida ${within} gir inndraging i ${days} dagar.`,
    },
    rules,
  );
};

/** A withdrawal made longer. */
export const discretionStep = (
  withdrawal: PointsWithdrawal,
  discretion: Discretion,
  rules: RuleSet,
): RuleEvaluation => {
  const rest = 'restOfPeriod' in withdrawal;
  return evaluation(
    {
      rule: 'points-discretion',
      paragraph: 'alkoholforskriften § 10-4 andre og tredje ledd',
      confidence: 'V',
      facts: { ground: discretion.ground, reasons: discretion.reasons ?? null },
      outcome: rest ? { restOfPeriod: true } : { days: withdrawal.days },
      nb: rest
        ? 'Grunnene er svært skjerpende: bevillingen inndras for resten av perioden.'
        : `Grunnene er svært skjerpende: inndragningen blir ${withdrawal.days} dager.`,
      nn: rest
        ? 'Grunnane er svært skjerpande: løyvet blir inndrege for resten av perioden.'
        : `Grunnane er svært skjerpande: inndraginga blir ${withdrawal.days} dagar.`,
    },
    rules,
  );
};

/** A refusal of an adjustment or of discretion. */
export const errorStep = (error: PointsError, rules: RuleSet): RuleEvaluation =>
  evaluation(
    {
      rule: 'points-refused',
      paragraph: 'alkoholforskriften § 10-4',
      confidence: 'V',
      facts: {},
      outcome: error,
      ...errorTexts[error],
    },
    rules,
  );
