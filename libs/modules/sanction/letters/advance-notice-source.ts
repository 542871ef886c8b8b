import { readProtected } from '@platform/vault/read-protected.js';
import { chapterNineOn, settingOn } from '../../municipality/contract.js';
import { type LetterContents, type LetterSource, type LetterSourceContext } from '../../notice/contract.js';
import { leastOf } from '../domain/extent.js';
import { type SanctionRecord } from '../domain/state.js';
import { LEAST_FOR_SUITABILITY } from '../domain/suitability.js';
import { type Hearing, type WithdrawalCase } from '../domain/withdrawal-case.js';
import { letterGrounds } from './grounds.js';
import { setScene } from './scene.js';

type AdvanceNotice = LetterContents['advance-notice'];

/** The advance notice of forvaltningsloven § 16, and the supplementary one of § 17. */
export const advanceNoticeSource: LetterSource<'advance-notice'> = {
  kind: 'advance-notice',
  content: async (context) => {
    const set = await setScene(context);
    const { frame, licence, contact, sendTo, record, scene, settings, today } = set;
    const open = record.cases.find(({ caseId }) => caseId === context.about.caseId);
    const hearing = open?.hearings.find(({ noticeId }) => noticeId === context.noticeId);
    if (!open || !hearing) throw new TypeError('an advance notice for a case that is not in the record');
    const proposal = record.proposals.find(({ proposalId }) => proposalId === open.caseId);
    const gross = record.breaches
      .filter(({ breachId }) => hearing.grounds.some((ground) => 'breachId' in ground && ground.breachId === breachId))
      .some(({ offences }) => offences.some((offence) => offence.class === 'gross'));
    return {
      ...frame,
      licence,
      grounds: await letterGrounds(context, hearing.grounds, scene),
      earlier: earlierReactions(record),
      considered: {
        guideline: open.track === 'ladder' ? (gross ? '7.2' : '7.1') : open.track,
        least: proposal ? leastOf(proposal.verdict) : open.track === '7.4' ? LEAST_FOR_SUITABILITY : null,
        largest: hearing.largest,
      },
      body: settingOn(settings, 'politicalBody', today) ?? 'kommunestyret',
      replyDays: hearing.replyDays,
      supplements: await supplementOf(context, open, hearing),
      access: contact,
      sendTo,
      silence: chapterNineOn(settings, today).rightNotToAnswer,
    };
  },
};

const earlierReactions = (record: SanctionRecord): AdvanceNotice['earlier'] =>
  record.reactions.flatMap(({ kind, decidedOn, notifiedOn }) => (notifiedOn ? [{ kind, decidedOn, notifiedOn }] : []));

const supplementOf = async (
  { log, vault, municipality, now }: LetterSourceContext,
  open: WithdrawalCase,
  hearing: Hearing,
): Promise<AdvanceNotice['supplements']> => {
  const before = open.hearings[open.hearings.indexOf(hearing) - 1];
  if (!before?.dispatchedOn || before.returnedOn) return null;
  const newInformation: string[] = [];
  for (const documentId of hearing.putsForward) {
    const [received] = await log.store.readSubject(municipality, `document:${documentId}`);
    const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'supplementary notice', at: now };
    const content = await readProtected<{ summary: string }>(
      log.store,
      vault,
      municipality,
      received?.id ?? null,
      reading,
    );
    newInformation.push(content?.summary ?? '');
  }
  return { date: before.dispatchedOn, newInformation };
};
