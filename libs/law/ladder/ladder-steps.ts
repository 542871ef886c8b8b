import type { IsoDate } from '../calendar/iso.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { LadderRow } from '../rule-set/ladder.js';
import type { LadderCase, LocalLadderGiven, OffenceClass } from './ladder-case.js';
import { rowText } from './row-text.js';
import type { LadderState, RowMatch } from './rows.js';

/** What is left of the new case after the offences that are no ladder step. */
export const caseStep = (given: number, local: number, steps: number, rules: RuleSet): RuleEvaluation => {
  const outcome = local === 0 ? 'not-local-ladder' : steps === 0 ? 'unlicensed-activity' : 'one-step';
  const texts = {
    'not-local-ladder': {
      nb: 'Alle bruddene skjedde etter at reglene om prikker tok til å gjelde. Kommunens egne regler brukes ikke.',
      nn: 'Alle brota skjedde etter at reglane om prikkar tok til å gjelde. Dei eigne reglane til kommunen blir ikkje brukte.',
    },
    'unlicensed-activity': {
      nb: 'Bevillingen var inndratt da bruddene skjedde. Det er virksomhet uten bevilling, og saken hører til politiet.',
      nn: 'Løyvet var inndrege då brota skjedde. Det er verksemd utan løyve, og saka høyrer til politiet.',
    },
    'one-step': {
      nb: `${steps} av ${given} brudd regnes med. En sak er ett trinn.`,
      nn: `${steps} av ${given} brot blir rekna med. Ei sak er eitt trinn.`,
    },
  } as const;
  return evaluation(
    {
      rule: 'ladder-case',
      paragraph: 'retningslinjene 7; alkoholforskriften § 10-1; lovnotatet 8.2',
      confidence: outcome === 'not-local-ladder' ? 'V' : 'I',
      facts: { offences: given, beforeNationalPoints: local, whileLicensed: steps },
      outcome,
      ...texts[outcome],
    },
    rules,
  );
};

/** The class of the new case and the state it met. */
export const stateStep = (newCase: LadderCase, state: LadderState, rules: RuleSet): RuleEvaluation => {
  const gross = newCase.class === 'gross';
  const day = norwegianDate(newCase.day);
  const withdrawals = state.withdrawalRows.length;
  return evaluation(
    {
      rule: 'ladder-state',
      paragraph: 'retningslinjene 7.1–7.2; lovnotatet 8.2',
      confidence: 'I',
      facts: { class: newCase.class, day: newCase.day },
      outcome: { reactions: state.reactions, withdrawalRows: state.withdrawalRows },
      nb: `Bruddet ${day} er ${gross ? 'grovt' : 'ordinært'}. Reaksjoner som gjaldt da: ${state.reactions}. Av dem er inndragninger: ${withdrawals}.`,
      nn: `Brotet ${day} er ${gross ? 'grovt' : 'ordinært'}. Reaksjonar som gjaldt då: ${state.reactions}. Av dei er inndragingar: ${withdrawals}.`,
    },
    rules,
  );
};

/** Every row that was tried, in order, up to and with the one that fits. */
export const rowSteps = ({ row, passed }: RowMatch, offenceClass: OffenceClass, rules: RuleSet): RuleEvaluation[] => [
  ...passed.map((tried) => rowStep(tried, false, offenceClass, rules)),
  rowStep(row, true, offenceClass, rules),
];

const rowStep = (row: LadderRow, fits: boolean, offenceClass: OffenceClass, rules: RuleSet): RuleEvaluation => {
  const text = rowText[row];
  return evaluation(
    {
      rule: 'ladder-row',
      paragraph: text.paragraph,
      confidence: text.confidence,
      facts: { row, class: offenceClass },
      outcome: fits,
      nb: fits ? `Rad ${row} passer: ${text.nb}` : `Rad ${row} passer ikke.`,
      nn: fits ? `Rad ${row} passar: ${text.nn}` : `Rad ${row} passar ikkje.`,
    },
    rules,
  );
};

/** The last day that the withdrawal may reach. */
export const capStep = (end: IsoDate, given: LocalLadderGiven, rules: RuleSet): RuleEvaluation => {
  const day = norwegianDate(end);
  const atPeriodEnd = end === given.licencePeriod.end;
  return evaluation(
    {
      rule: 'ladder-cap',
      paragraph: 'alkoholloven § 1-8 første ledd',
      confidence: 'V',
      facts: { startOn: given.startOn, periodEnd: given.licencePeriod.end },
      outcome: end,
      nb: `Inndragningen kan lengst vare til ${day}${atPeriodEnd ? ', da bevillingsperioden er slutt' : ''}.`,
      nn: `Inndraginga kan lengst vare til ${day}${atPeriodEnd ? ', då løyveperioden er slutt' : ''}.`,
    },
    rules,
  );
};
