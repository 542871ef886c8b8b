import { osloDate } from '@kernel/clock.js';
import { streamName } from '@kernel/stream-name.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type LetterSource } from '../../notice/contract.js';
import { sanctionDecider } from '../domain/state.js';
import { sentHearings } from '../domain/withdrawal-case.js';
import { setScene } from './scene.js';

/** The letter about a dropped case: its report, the notice that no longer holds, and the caseworker's ground. */
export const caseDroppedSource: LetterSource<'case-dropped'> = {
  kind: 'case-dropped',
  content: async (context) => {
    const { log, vault, municipality, about, now } = context;
    const { frame, licence, contact, record, licenceId } = await setScene(context);
    const events = await log.store.readStream(streamName(sanctionDecider.category, municipality, licenceId));
    const dropped = events.find(
      ({ type, data }) => type === 'proposal-dropped' && (data as { proposalId?: string }).proposalId === about.caseId,
    );
    const proposal = record.proposals.find(({ proposalId }) => proposalId === about.caseId);
    if (!dropped || !proposal) throw new TypeError('a letter about a dropped case that is not in the record');
    const reading = {
      reader: { id: 'letters', role: 'system' as const },
      purpose: 'letter about a dropped case',
      at: now,
    };
    const said = await readProtected<{ reasons: string }>(log.store, vault, municipality, dropped.id, reading);
    const breach = record.breaches.find(({ breachId }) => breachId === proposal.breachId);
    const open = record.cases.find(({ caseId }) => caseId === about.caseId);
    return {
      ...frame,
      licence,
      report: { number: breach?.reportNumber ?? '', date: null },
      noticeSentOn: (open && sentHearings(open).at(-1)?.dispatchedOn) ?? null,
      droppedOn: osloDate(dropped.recordedAt),
      ground: said?.reasons ?? '',
      access: contact,
    };
  },
};
