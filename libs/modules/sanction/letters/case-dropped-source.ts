import { osloDate } from '@kernel/clock.js';
import { streamName } from '@kernel/stream-name.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type LetterSource } from '../../notice/contract.js';
import { sanctionDecider, type SanctionRecord } from '../domain/state.js';
import { sentHearings } from '../domain/withdrawal-case.js';
import { type Ground } from '../domain/withdrawal-events.js';
import { setScene } from './scene.js';

/** The letter about a dropped case: its report, the notice that no longer holds, and the caseworker's ground. */
export const caseDroppedSource: LetterSource<'case-dropped'> = {
  kind: 'case-dropped',
  content: async (context) => {
    const { log, vault, municipality, about, now, language } = context;
    const { frame, licence, contact, record, licenceId } = await setScene(context);
    const events = await log.store.readStream(streamName(sanctionDecider.category, municipality, licenceId));
    const dropped = events.find(
      ({ type, data }) => type === 'proposal-dropped' && (data as { proposalId?: string }).proposalId === about.caseId,
    );
    const ground = groundOf(record, about.caseId);
    if (!dropped || !ground) throw new TypeError('a letter about a dropped case that is not in the record');
    const reading = {
      reader: { id: 'letters', role: 'system' as const },
      purpose: 'letter about a dropped case',
      at: now,
    };
    const said = await readProtected<{ reasons: string }>(log.store, vault, municipality, dropped.id, reading);
    const open = record.cases.find(({ caseId }) => caseId === about.caseId);
    return {
      ...frame,
      licence,
      report: { number: restsOn(record, ground, language), date: null },
      noticeSentOn: (open && sentHearings(open).at(-1)?.dispatchedOn) ?? null,
      droppedOn: osloDate(dropped.recordedAt),
      ground: said?.reasons ?? '',
      access: contact,
    };
  },
};

const groundOf = (record: SanctionRecord, caseId: string | undefined): Ground | undefined => {
  const ladder = record.proposals.find(({ proposalId }) => proposalId === caseId);
  if (ladder) return { breachId: ladder.breachId };
  return record.pointsProposals.find(({ proposalId }) => proposalId === caseId)?.ground;
};

/** The control's report, or the return or fee that a case about points was about. */
const restsOn = (record: SanctionRecord, ground: Ground, language: 'nb' | 'nn'): string => {
  if ('breachId' in ground) {
    return record.breaches.find(({ breachId }) => breachId === ground.breachId)?.reportNumber ?? '';
  }
  const arrear = record.arrears.find(({ arrearId }) => 'arrearId' in ground && ground.arrearId === arrearId);
  if (!arrear) return '';
  const words = language === 'nb' ? 'omsetningsoppgave' : 'omsetningsoppgåve';
  return `${arrear.kind === 'report-received' ? words : 'bevillingsgebyr'} for ${arrear.year}`;
};
