import { earliest, osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { explainRegime } from '@law/regime/regime.js';
import { type RuleSet } from '@law/rule-set.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { municipalityDecider, rulesOn, SETTINGS } from '../../../municipality/contract.js';
import { type Proposal, type SanctionEvent } from '../../domain/events.js';
import { askLadder, toLadder } from '../../domain/ladder-proposal.js';
import { assumedStart } from '../../domain/schedule.js';
import { type Breach, sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface ProposeReaction {
  readonly licenceId: string;
  readonly breachId: string;
}

export interface ProposalFacts {
  readonly licence: LicenceState;
  readonly rules: RuleSet;
}

/** The licence and the municipality's readings, in force on the day of the earliest offence. */
export const proposalFacts = async (
  { licenceId, breachId }: ProposeReaction,
  load: FactLoader,
  record: SanctionRecord,
): Promise<ProposalFacts> => {
  const offences = record.breaches.find((breach) => breach.breachId === breachId)?.offences ?? [];
  const settings = await load.load(municipalityDecider, SETTINGS);
  return {
    licence: await load.load(licenceDecider, licenceId),
    rules: rulesOn(settings, osloDate(earliest(offences.map(({ at }) => at)) ?? load.now)),
  };
};

/**
 * What the local ladder leads to for a breach, with every step of the reasoning. Nothing while the history is not
 * declared complete; never the ladder for an offence on or after 1 January 2016, which points answer. Offences on both
 * sides of that day are split (law.md § 8.3 no. 30).
 */
export const proposeReaction: UseCase<ProposeReaction, SanctionRecord, SanctionEvent, ProposalFacts> = {
  name: 'propose-reaction',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: proposalFacts,
  decide: ({ licenceId, breachId }, record, { now, facts }) => {
    const breach = record.breaches.find((one) => one.breachId === breachId);
    if (!breach) return alreadyTrue();
    if (record.proposals.some((proposal) => proposal.breachId === breachId)) return alreadyTrue();
    const proposal = proposalFor(breach, record, facts, assumedStart(osloDate(now)));
    if ('kind' in proposal) return proposal;
    return accept({
      type: 'reaction-proposed',
      data: { licenceId, ...proposal },
      subjects: record.subjects,
    });
  },
};

/** The proposal, or why there is none. */
export const proposalFor = (
  breach: Breach,
  record: SanctionRecord,
  { licence, rules }: ProposalFacts,
  startOn: string,
): Proposal | ReturnType<typeof refuse> => {
  const regimes = breach.offences.map(({ at }) => explainRegime({ offenceAt: at }, rules));
  if (!licence.facts || regimes.every(({ result }) => result.regime === 'national-points')) {
    return refuse('national-points', 'alkoholforskriften § 10-1', {
      nb: 'Bruddet hører under de nasjonale prikkereglene. Forslaget om prikker lages for seg.',
      nn: 'Brotet høyrer under dei nasjonale prikkreglane. Framlegget om prikkar blir laga for seg.',
    });
  }
  if (!record.historyComplete) {
    return refuse('history-incomplete', null, {
      nb: 'Bevillingens historikk er ikke erklært fullstendig, så det lages ikke noe forslag.',
      nn: 'Historikken til løyvet er ikkje erklært fullstendig, så det blir ikkje laga noko framlegg.',
    });
  }
  const { verdict, reasoning } = askLadder({
    record,
    licence: licence.facts,
    transfers: licence.transfers,
    offences: toLadder(breach.offences, breach.inspectionId ?? breach.breachId),
    startOn,
    rules,
  });
  if (!verdict) throw new TypeError('the regime said local ladder, the ladder said no');
  return {
    proposalId: uuidFrom('proposal', breach.breachId),
    breachId: breach.breachId,
    verdict,
    startOn,
    reasoning: [...regimes.flatMap((regime) => regime.reasoning), ...reasoning],
    rulesVersion: rules.version,
  };
};
