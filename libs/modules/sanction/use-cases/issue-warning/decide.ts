import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { municipalityDecider, type MunicipalityState, SETTINGS } from '../../../municipality/contract.js';
import { authority, type DecisionMaker } from '../../domain/authority.js';
import { earlierCasesLike, similarCases } from '../../domain/earlier-cases.js';
import { type EarlierCase, equalTreatment } from '../../domain/equal-treatment.js';
import { type FiveFactors, type SanctionEvent, unassessed } from '../../domain/events.js';
import { type OpenProposal, sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface IssueWarning {
  readonly licenceId: string;
  readonly proposalId: string;
  readonly decidedBy: DecisionMaker;
  readonly decidedOn: string;
  readonly factors: FiveFactors;
  /** why a warning, where the proposal was something else; else free */
  readonly reasons: string;
  /** why this case is another than similar ones; needed where all of them got more */
  readonly unequalTreatment?: string;
}

export interface WarningFacts {
  readonly licence: LicenceState;
  readonly municipality: MunicipalityState;
  /** ended cases of the municipality about the same provisions */
  readonly earlier: readonly EarlierCase[];
}

interface Asked {
  readonly command: IssueWarning;
  readonly record: SanctionRecord;
  readonly proposal: OpenProposal | undefined;
  readonly facts: WarningFacts;
  readonly today: string;
}

const proposalIsOpen: Policy<Asked> = ({ command: { proposalId }, proposal }) => {
  if (!proposal) {
    return refuse(
      'proposal-unknown',
      null,
      { nb: 'Forslaget finnes ikke.', nn: 'Framlegget finst ikkje.' },
      { proposalId },
    );
  }
  return proposal.status === 'open'
    ? null
    : refuse(
        'proposal-settled',
        null,
        { nb: 'Forslaget er alt avgjort eller frafalt.', nn: 'Framlegget er alt avgjort eller fråfalle.' },
        { proposalId, status: proposal.status },
      );
};

/** A breach entered in error carries no reaction. */
const breachStands: Policy<Asked> = ({ proposal, record }) =>
  !proposal || record.breaches.some(({ breachId }) => breachId === proposal.breachId)
    ? null
    : refuse(
        'breach-gone',
        'retningslinjene punkt 7',
        {
          nb: 'Bruddet var registrert ved en feil. Frafall forslaget.',
          nn: 'Brotet var registrert ved ein feil. Fråfall framlegget.',
        },
        { breachId: proposal.breachId },
      );

const dayHasCome: Policy<Asked> = ({ command: { decidedOn }, today }) => notInFuture(decidedOn, today, 'decidedOn');

/** Guideline 7: all five are assessed, by a person. */
const factorsAssessed: Policy<Asked> = ({ command: { factors } }) => {
  const empty = unassessed(factors);
  return empty.length === 0
    ? null
    : refuse(
        'factors-not-assessed',
        'retningslinjene punkt 7',
        {
          nb: 'Alle fem momentene må vurderes: type brudd, grovhet, bebreidelse, gjentakelser og retting.',
          nn: 'Alle fem momenta må vurderast: type brot, kor grovt, bebreiding, gjentakingar og retting.',
        },
        { missing: empty },
      );
};

/** Discretion stays human (gate G7): another reaction than proposed needs reasons. */
const departureHasReasons: Policy<Asked> = ({ command: { reasons }, proposal }) =>
  proposal && proposal.verdict.reaction !== 'warning' && reasons.trim() === ''
    ? refuse(
        'departure-reasons-required',
        'alkoholloven § 1-8',
        {
          nb: 'Forslaget er en annen reaksjon enn advarsel. Skriv hvorfor det fravikes.',
          nn: 'Framlegget er ein annan reaksjon enn åtvaring. Skriv kvifor det blir fråvike.',
        },
        { proposed: proposal.verdict.reaction, row: proposal.verdict.row },
      )
    : null;

const treatedAlike: Policy<Asked> = ({ command: { proposalId, unequalTreatment = '' }, record, facts }) =>
  equalTreatment({
    similar: similarCases(facts.earlier, record, proposalId),
    outcome: { kind: 'warning' },
    reason: unequalTreatment,
  });

const policies: readonly Policy<Asked>[] = [
  proposalIsOpen,
  breachStands,
  dayHasCome,
  factorsAssessed,
  departureHasReasons,
  treatedAlike,
];

/** A written warning (guideline 7.1), decided by people. */
export const issueWarning: UseCase<IssueWarning, SanctionRecord, SanctionEvent, WarningFacts> = {
  name: 'issue-warning',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts: async ({ licenceId, proposalId }, load, record) => ({
    licence: await load.load(licenceDecider, licenceId),
    municipality: await load.load(municipalityDecider, SETTINGS),
    earlier: await earlierCasesLike(load, record, proposalId),
  }),
  decide: (command, record, { commandId, now, facts }) => {
    const warningId = uuidFrom('warning', commandId);
    if (record.reactions.some(({ reactionId }) => reactionId === warningId)) return alreadyTrue();
    const proposal = record.proposals.find(({ proposalId }) => proposalId === command.proposalId);
    const refusal = firstRefusal(policies, { command, record, proposal, facts, today: osloDate(now) });
    if (refusal || !proposal) return refusal ?? alreadyTrue();
    const { licenceId, proposalId, decidedOn, factors, reasons, unequalTreatment = '' } = command;
    const power = authority({
      municipality: facts.municipality,
      kind: 'warning',
      decidedBy: command.decidedBy,
      decidedOn,
      politicalOnly: false,
    });
    if (power.kind === 'refuse') return power;
    const breach = record.breaches.find(({ breachId }) => breachId === proposal.breachId);
    return accept({
      type: 'warning-issued',
      data: {
        licenceId,
        warningId,
        proposalId,
        breachId: proposal.breachId,
        inspectionId: breach?.inspectionId ?? '',
        decidedBy: power.decidedBy,
        decidedOn,
        departsFromProposal: proposal.verdict.reaction !== 'warning',
        holderOrgnr: facts.licence.facts?.holderOrgnr ?? '',
      },
      protected: { factors, reasons, unequalTreatment },
      occurredAt: decidedOn,
      subjects: record.subjects,
    });
  },
};
