import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { notForTheBody } from '../../domain/case-to-body.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface DropProposal {
  readonly licenceId: string;
  readonly proposalId: string;
  /** dropping a case needs reasons too (law.md § 8.3 no. 12) */
  readonly reasons: string;
}

/** A case of guideline 7.4 has no proposal; it is dropped by its own id. */
const proposalOrLoss = (
  record: SanctionRecord,
  caseId: string,
): { readonly status: 'open' | 'dropped' | 'decided' } | undefined => {
  const loss = record.losses.find(({ lossId }) => lossId === caseId);
  if (!loss) {
    return [...record.proposals, ...record.pointsProposals].find(({ proposalId }) => proposalId === caseId);
  }
  const decided = record.cases.some((one) => one.caseId === caseId && one.decided);
  return { status: decided ? 'decided' : loss.droppedOn === null ? 'open' : 'dropped' };
};

/** No reaction after all: "ordinært" in guideline 7.1 is not "always". */
export const dropProposal: UseCase<DropProposal, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'drop-proposal',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: ({ licenceId, proposalId, reasons }, record, { facts: licence }) => {
    const proposal = proposalOrLoss(record, proposalId);
    if (!proposal || proposal.status === 'decided') {
      return refuse(
        'proposal-settled',
        null,
        { nb: 'Det er ikke noe åpent forslag å frafalle.', nn: 'Det er ikkje noko ope framlegg å fråfalle.' },
        { proposalId },
      );
    }
    if (proposal.status === 'dropped') return alreadyTrue();
    return accept({
      type: 'proposal-dropped',
      data: { licenceId, proposalId, ...(licence.facts ? { holderOrgnr: licence.facts.holderOrgnr } : {}) },
      protected: { reasons },
      subjects: record.subjects,
      deadlines: [notForTheBody(proposalId, 'dropped')],
    });
  },
};
