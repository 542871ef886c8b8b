import { type LadderSpan } from '@law/rule-set/ladder.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { withReadings } from '@law/rule-set.js';
import { type Proposal } from '../domain/events.js';
import { sanctionDecider } from '../domain/state.js';
import { proposalFacts, proposalFor } from '../use-cases/propose-reaction/decide.js';
import { type Led, type ProposalEvaluator } from './evaluator.js';

/** Proposals of the local ladder, on the record, licence and settings as they were. */
export const ladderEvaluator: ProposalEvaluator = {
  types: ['reaction-proposed', 'reaction-recomputed'],
  evaluate: async (event, past, { rules, chosen }) => {
    // The type decides the form.
    const made = event.data as { licenceId: string } & Proposal;
    const { licenceId, breachId, proposalId, startOn } = made;
    const record = await past.own(sanctionDecider);
    const facts = await proposalFacts({ licenceId, breachId }, past, record);
    const breach = record.breaches.find((one) => one.breachId === breachId);
    if (!breach) throw new TypeError(`${event.id}: the breach ${breachId} was not there`);
    const other = withReadings(rules, { ...facts.rules.readings, ...chosen });
    const again = proposalFor(breach, record, { ...facts, rules: other }, startOn);
    return { licenceId, proposalId, was: led(made), would: 'kind' in again ? { refusal: again.refusal } : led(again) };
  },
};

const led = ({ verdict, reasoning, rulesVersion }: Proposal): Led => ({
  outcome: verdict,
  text: { nb: words(verdict, 'nb'), nn: words(verdict, 'nn') },
  reasoning,
  rulesVersion,
});

const words = ({ row, reaction, min, max, capEnd }: LadderVerdict, language: 'nb' | 'nn'): string => {
  const [nb, nn] = {
    warning: ['skriftlig advarsel', 'skriftleg åtvaring'],
    withdrawal: ['inndragning', 'inndraging'],
    'unlicensed-activity': ['virksomhet uten bevilling', 'verksemd utan løyve'],
  }[reaction];
  const spans = [...new Set([min, max].filter((span) => span !== null).map((span) => length(span, language)))];
  const parts = [
    row === null ? null : `rad ${row}`,
    language === 'nb' ? nb : nn,
    spans.length === 0 ? null : spans.join('–'),
    capEnd === null ? null : `lengst til ${capEnd}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
};

const units = {
  nb: { days: ['dag', 'dager'], weeks: ['uke', 'uker'], months: ['måned', 'måneder'], years: ['år', 'år'] },
  nn: { days: ['dag', 'dagar'], weeks: ['veke', 'veker'], months: ['månad', 'månader'], years: ['år', 'år'] },
} as const;

const length = (span: LadderSpan, language: 'nb' | 'nn'): string => {
  if ('restOfPeriod' in span) return 'resten av perioden';
  return Object.entries(span)
    .map(([unit, count]) => {
      const [one, more] = units[language][unit as keyof (typeof units)['nb']];
      return `${String(count)} ${Number(count) === 1 ? one : more}`;
    })
    .join(' ');
};
