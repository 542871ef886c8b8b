import { type Subject } from '@kernel/event.js';
import { type FactLoader } from '@kernel/use-case.js';
import { type EarlierCase, similarTo } from './equal-treatment.js';
import { type OpenProposal, sanctionDecider, type SanctionRecord } from './state.js';

/** The subject under which the log finds every breach of a provision in the municipality. */
export const provisionSubject = (provision: string): Subject => `provision:${provision}`;

export const provisionsOf = (offences: readonly { readonly provision: string }[]): readonly string[] =>
  [...new Set(offences.map(({ provision }) => provision))].sort();

/** The cases of one licence that have ended with a reaction or were dropped. */
export const endedCases = (licenceId: string, record: SanctionRecord): EarlierCase[] =>
  record.proposals.flatMap((proposal) => {
    const { row } = proposal.verdict;
    const offences = record.breaches.find(({ breachId }) => breachId === proposal.breachId)?.offences ?? [];
    const ended = row === null ? null : endOf(proposal, record);
    if (row === null || ended === null) return [];
    return [{ licenceId, caseId: proposal.proposalId, provisions: provisionsOf(offences), step: row, ...ended }];
  });

const endOf = (
  { proposalId, droppedOn }: OpenProposal,
  { reactions }: SanctionRecord,
): Pick<EarlierCase, 'outcome' | 'endedOn'> | null => {
  const reaction = reactions.find((one) => one.proposalId === proposalId);
  if (!reaction) return droppedOn === null ? null : { outcome: { kind: 'none' }, endedOn: droppedOn };
  const { kind, withdrawal, decidedOn } = reaction;
  if (kind === 'warning') return { outcome: { kind }, endedOn: decidedOn };
  return withdrawal?.extent ? { outcome: { kind, extent: withdrawal.extent }, endedOn: decidedOn } : null;
};

/**
 * All ended cases of the municipality in which one of these provisions was broken. From the log's index to each licence's
 * own stream, folded with its corrections; never from a view, since a decision rests on it.
 */
export const earlierCases = async (
  load: Pick<FactLoader, 'load' | 'subject'>,
  provisions: readonly string[],
): Promise<readonly EarlierCase[]> => {
  const licences = new Set<string>();
  for (const provision of provisions) {
    for (const { data } of await load.subject(provisionSubject(provision))) {
      const { licenceId } = data as { licenceId?: string };
      if (licenceId !== undefined) licences.add(licenceId);
    }
  }
  const cases: EarlierCase[] = [];
  for (const licenceId of [...licences].sort()) {
    cases.push(...endedCases(licenceId, await load.load(sanctionDecider, licenceId)));
  }
  return cases;
};

/** Earlier cases about the provisions of a case; none where the case has no proposal of the ladder. */
export const earlierCasesLike = async (
  load: Pick<FactLoader, 'load' | 'subject'>,
  record: SanctionRecord,
  proposalId: string,
): Promise<readonly EarlierCase[]> => {
  const proposal = record.proposals.find((one) => one.proposalId === proposalId);
  return proposal ? earlierCases(load, provisionsBroken(record, proposal)) : [];
};

/** The ones among them that stood on the same step. */
export const similarCases = (
  earlier: readonly EarlierCase[],
  record: SanctionRecord,
  proposal: OpenProposal,
): readonly EarlierCase[] =>
  similarTo(earlier, {
    caseId: proposal.proposalId,
    provisions: provisionsBroken(record, proposal),
    step: proposal.verdict.row ?? '',
  });

const provisionsBroken = ({ breaches }: SanctionRecord, { breachId }: OpenProposal): readonly string[] =>
  provisionsOf(breaches.find((breach) => breach.breachId === breachId)?.offences ?? []);
