import { type Arrear, type Breach, type SanctionRecord } from '../domain/state.js';

/** What a case rests on: the grounds its notices named, else the breach of its proposal. */
export const groundsOf = (
  record: SanctionRecord,
  caseId: string,
): { readonly breaches: readonly Breach[]; readonly arrears: readonly Arrear[] } => {
  const open = record.cases.find((one) => one.caseId === caseId);
  const named = [...(open?.hearings ?? []), ...(open?.exception ? [open.exception] : [])].flatMap((one) => one.grounds);
  const proposal = record.proposals.find(({ proposalId }) => proposalId === caseId);
  const ids = new Set(named.flatMap((ground) => ('breachId' in ground ? [ground.breachId] : [])));
  if (proposal) ids.add(proposal.breachId);
  const due = new Set(named.flatMap((ground) => ('arrearId' in ground ? [ground.arrearId] : [])));
  return {
    breaches: record.breaches.filter(({ breachId }) => ids.has(breachId)),
    arrears: record.arrears.filter(({ arrearId }) => due.has(arrearId)),
  };
};
