import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { licenceDecider } from '../../../licence/contract.js';
import { municipalityDecider, SETTINGS } from '../../../municipality/contract.js';
import { notForTheBody } from '../../domain/case-to-body.js';
import { earlierCasesLike } from '../../domain/earlier-cases.js';
import { type SanctionEvent } from '../../domain/events.js';
import { endOf } from '../../domain/extent.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { enforcementDeadline } from '../flag-late-enforcement/decide.js';
import { type DecideWithdrawal, type WithdrawalFacts } from './command.js';
import { departs, gates } from './gates.js';
import { powerOf } from './safeguards.js';

/** Withdraws a licence after the political body's vote. Guidelines 7.1-7.3, 7.5, alkoholloven § 1-8; gates G1-G8. */
export const decideWithdrawal: UseCase<DecideWithdrawal, SanctionRecord, SanctionEvent, WithdrawalFacts> = {
  name: 'decide-withdrawal',
  decider: sanctionDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ licenceId }) => licenceId,
  facts: async (command, load, record) => ({
    licence: await load.load(licenceDecider, command.licenceId),
    municipality: await load.load(municipalityDecider, SETTINGS),
    earlier: await earlierCasesLike(load, record, command.caseId),
    fromOthers: await documentsFromOthers(command.licenceId, load, record),
  }),
  decide: (command, record, { commandId, now, facts }) => {
    const withdrawalId = uuidFrom('withdrawal', commandId);
    if (record.reactions.some(({ reactionId }) => reactionId === withdrawalId)) return alreadyTrue();
    const open = record.cases.find(({ caseId }) => caseId === command.caseId);
    const proposal = record.proposals.find(({ proposalId }) => proposalId === command.caseId);
    const refusal = firstRefusal(gates, { command, record, open, proposal, facts, today: osloDate(now) });
    const power = powerOf({ command, facts, open });
    if (refusal || !open || power.kind === 'refuse') return refusal ?? alreadyTrue();
    const { licenceId, caseId, grounds, extent, decidedOn, startOn } = command;
    const { factors, considerations, proportionality = '', departure, reply, replyWeighing } = command;
    const { unequalTreatment = '' } = command;
    return accept({
      type: 'withdrawal-decided',
      data: {
        licenceId,
        withdrawalId,
        caseId,
        track: open.track,
        grounds,
        extent,
        decidedBy: power.decidedBy,
        decidedOn,
        startOn,
        endOn: endOf(extent, startOn, facts.licence.facts?.period.end ?? startOn),
        departsFromProposal: departs({ command, proposal, open }) || command.discretion === 'aggravating',
        ...(command.discretion === 'aggravating' ? { discretion: command.discretion } : {}),
        holderOrgnr: facts.licence.facts?.holderOrgnr ?? '',
      },
      protected: { factors, considerations, proportionality, unequalTreatment, departure, reply, replyWeighing },
      occurredAt: decidedOn,
      subjects: record.subjects,
      deadlines: [
        notForTheBody(caseId, 'decided'),
        ...(open.track === 'points-withdrawal' ? [enforcementDeadline(licenceId, withdrawalId, decidedOn)] : []),
      ],
    });
  },
};

/** What others than the party have sent in about the licence or its controls. */
export const documentsFromOthers = async (
  licenceId: string,
  load: FactLoader,
  record: SanctionRecord,
): Promise<WithdrawalFacts['fromOthers']> => {
  const controls = record.breaches.flatMap(({ inspectionId }) => (inspectionId ? [inspectionId] : []));
  const subjects = [`licence:${licenceId}` as const, ...controls.map((id) => `inspection:${id}` as const)];
  const found = new Map<string, WithdrawalFacts['fromOthers'][number]>();
  for (const subject of subjects) {
    for (const { type, data, meta } of await load.subject(subject)) {
      if (type !== 'document-received') continue;
      const { documentId, from } = data as { documentId: string; from: string };
      if (from === 'other') found.set(documentId, { documentId, at: meta.recordedAt, subjects: meta.subjects });
    }
  }
  return [...found.values()];
};
