import { type Subject } from '@kernel/event.js';
import { type FactLoader } from '@kernel/use-case.js';
import { type EarlierCase, similarTo } from './equal-treatment.js';
import { sanctionDecider, type SanctionRecord } from './state.js';
import { type Loss } from './suitability-events.js';

/** The subject under which the log finds every breach of a provision in the municipality. */
export const provisionSubject = (provision: string): Subject => `provision:${provision}`;

export const provisionsOf = (offences: readonly { readonly provision: string }[]): readonly string[] =>
  [...new Set(offences.map(({ provision }) => provision))].sort();

/** The cases of one licence that have ended with a reaction or were dropped. */
export const endedCases = (licenceId: string, record: SanctionRecord): EarlierCase[] =>
  [
    ...record.proposals.map(({ proposalId, droppedOn }) => ({ caseId: proposalId, droppedOn })),
    ...record.losses.map(({ lossId, droppedOn }) => ({ caseId: lossId, droppedOn })),
  ].flatMap(({ caseId, droppedOn }) => {
    const key = caseKey(record, caseId);
    const ended = endOf(caseId, droppedOn, record);
    return key && ended ? [{ licenceId, ...key, ...ended }] : [];
  });

const endOf = (
  caseId: string,
  droppedOn: string | null,
  { reactions }: SanctionRecord,
): Pick<EarlierCase, 'outcome' | 'endedOn'> | null => {
  const reaction = reactions.find(({ proposalId, withdrawal }) => [proposalId, withdrawal?.caseId].includes(caseId));
  if (!reaction) return droppedOn === null ? null : { outcome: { kind: 'none' }, endedOn: droppedOn };
  const { kind, withdrawal, decidedOn } = reaction;
  // Points are counted by the regulation and weighed against no earlier case.
  if (kind === 'points') return null;
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

/** What a case is compared by: a proposal of the ladder by its row, a lost suitability by its fields; null for others. */
export const caseKey = (
  record: SanctionRecord,
  caseId: string,
): Pick<EarlierCase, 'caseId' | 'provisions' | 'step'> | null => {
  const loss = record.losses.find(({ lossId }) => lossId === caseId);
  if (loss) return { caseId, provisions: fieldsOf(loss), step: '7.4' };
  const proposal = record.proposals.find(({ proposalId }) => proposalId === caseId);
  const row = proposal?.verdict.row ?? null;
  if (!proposal || row === null) return null;
  const offences = record.breaches.find(({ breachId }) => breachId === proposal.breachId)?.offences ?? [];
  return { caseId, provisions: provisionsOf(offences), step: row };
};

const fieldsOf = ({ matters }: Loss): readonly string[] =>
  provisionsOf(matters.map(({ kind }) => ({ provision: `suitability-${kind}` })));

/** Earlier cases about the provisions of a case; none where there is nothing to compare by. */
export const earlierCasesLike = async (
  load: Pick<FactLoader, 'load' | 'subject'>,
  record: SanctionRecord,
  caseId: string,
): Promise<readonly EarlierCase[]> => earlierCases(load, caseKey(record, caseId)?.provisions ?? []);

/** The ones among them that stood on the same step. */
export const similarCases = (
  earlier: readonly EarlierCase[],
  record: SanctionRecord,
  caseId: string,
): readonly EarlierCase[] => {
  const key = caseKey(record, caseId);
  return key ? similarTo(earlier, key) : [];
};
