import { type Decision, refuse } from '@kernel/decision.js';
import { type CorrectionEvent, type DecisionContext, type FactLoader } from '@kernel/use-case.js';
import { type ItemDecided, type ItemDecidedTexts } from '../../../council/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type SanctionRecord } from '../../domain/state.js';
import { allotPoints } from '../allot-points/decide.js';
import { decideWithdrawal } from '../decide-withdrawal/decide.js';
import { dropProposal } from '../drop-proposal/decide.js';
import { issueWarning } from '../issue-warning/decide.js';

/** What the decision of a use case may hold. */
export type VotedEvent = SanctionEvent | CorrectionEvent;

type Context = Omit<DecisionContext, 'facts'>;

/** A vote turned into the decision of the sanction record that it means, with what that decision must know. */
export type Order = (record: SanctionRecord, context: Context) => Decision<VotedEvent>;

type SanctionCase = Extract<ItemDecided['case'], { kind: 'sanction' }>;

const asked = (text: string, otherwise: string): string => (text.trim() === '' ? otherwise : text);

/**
 * The vote's own texts go into the decision: they are the reasons of forvaltningsloven §§ 24 and 25. Where the body followed a
 * proposal that itself departs from the ladder, its considerations are the reasons for departing.
 */
export const orderOf = async (
  decided: ItemDecided,
  texts: ItemDecidedTexts,
  ref: SanctionCase,
  load: FactLoader,
  record: SanctionRecord,
): Promise<Order> => {
  const { licenceId, caseId } = ref;
  const { decision, decidedOn, body, reference } = decided;
  const decidedBy = { bodyId: body.id, reference };
  const reasons = asked(texts.departure, texts.considerations);
  switch (decision?.kind) {
    case 'withdrawal': {
      const { grounds, extent, startOn } = decision;
      const command = {
        licenceId,
        caseId,
        grounds,
        extent,
        decidedBy,
        decidedOn,
        startOn,
        factors: texts.factors,
        considerations: texts.considerations,
        proportionality: texts.proportionality ?? '',
        departure: reasons,
        unequalTreatment: reasons,
        reply: texts.reply,
        replyWeighing: texts.replyWeighing,
      };
      const facts = await needed(decideWithdrawal.facts?.(command, load, record));
      return (state, context) => decideWithdrawal.decide(command, state, { ...context, facts });
    }
    case 'warning': {
      const { factors } = texts;
      if (!factors) return () => lacking('factors');
      const command = {
        licenceId,
        proposalId: caseId,
        decidedBy,
        decidedOn,
        factors,
        reasons,
        unequalTreatment: reasons,
      };
      const facts = await needed(issueWarning.facts?.(command, load, record));
      return (state, context) => issueWarning.decide(command, state, { ...context, facts });
    }
    case 'no-reaction': {
      // A case about arrears has no proposal: nothing is to be dropped, and nothing follows.
      if (!record.proposals.some(({ proposalId }) => proposalId === caseId)) return () => ({ kind: 'already-true' });
      const command = { licenceId, proposalId: caseId, reasons };
      const facts = await needed(dropProposal.facts?.(command, load, record));
      return (state, context) => dropProposal.decide(command, state, { ...context, facts });
    }
    case 'points': {
      const proposed = record.pointsProposals.find(({ proposalId }) => proposalId === caseId);
      const standard = proposed?.allotments.reduce((sum, { points }) => sum + points, 0) ?? null;
      if (standard !== decision.points) return () => notAsProposed(decision.points, standard);
      const command = {
        licenceId,
        proposalId: caseId,
        departures: [],
        specialReasons: '',
        decidedBy,
        decidedOn,
        standardOfProof: 'preponderance' as const,
        factsFound: texts.text,
        considerations: texts.considerations,
        reply: texts.reply,
        replyWeighing: texts.replyWeighing,
      };
      const facts = await needed(allotPoints.facts?.(command, load, record));
      return (state, context) => allotPoints.decide(command, state, { ...context, facts });
    }
    default:
      return () => lacking('decision');
  }
};

const needed = async <T>(facts: Promise<T> | undefined): Promise<T> => {
  if (!facts) throw new TypeError('a decision that needs facts says how to load them');
  return facts;
};

/** Another number is given offence by offence, each with its ground: a person enters that decision (§ 10-4). */
const notAsProposed = (points: number, standard: number | null): Decision<VotedEvent> =>
  refuse(
    'points-not-as-proposed',
    'alkoholforskriften § 10-4',
    {
      nb: 'Et annet antall prikker enn forslaget må føres for hver overtredelse, med grunnen til det.',
      nn: 'Eit anna tal prikkar enn framlegget må førast for kvart brot, med grunnen til det.',
    },
    { points, standard },
  );

const lacking = (what: string): Decision<VotedEvent> =>
  refuse(
    'vote-incomplete',
    null,
    {
      nb: 'Det vedtatte mangler noe og kan ikke gjennomføres.',
      nn: 'Det vedtekne manglar noko og kan ikkje setjast i verk.',
    },
    { lacks: what },
  );
