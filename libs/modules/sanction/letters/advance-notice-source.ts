import { chapterNineOn, settingOn } from '../../municipality/contract.js';
import { type LetterContents, type LetterSource } from '../../notice/contract.js';
import { leastOf } from '../domain/extent.js';
import { type SanctionRecord } from '../domain/state.js';
import { LEAST_FOR_SUITABILITY } from '../domain/suitability.js';
import { letterGrounds } from './grounds.js';
import { pointsCarried } from './points-sources.js';
import { setScene } from './scene.js';
import { supplementOf } from './supplement.js';

type AdvanceNotice = LetterContents['advance-notice'];

/** The advance notice of forvaltningsloven § 16, and the supplementary one of § 17. */
export const advanceNoticeSource: LetterSource<'advance-notice'> = {
  kind: 'advance-notice',
  content: async (context) => {
    const set = await setScene(context);
    const { frame, licence, contact, sendTo, record, scene, settings, today } = set;
    const open = record.cases.find(({ caseId }) => caseId === context.about.caseId);
    const hearing = open?.hearings.find(({ noticeId }) => noticeId === context.noticeId);
    if (!open || !hearing?.largest) throw new TypeError('an advance notice for a case that is not in the record');
    const onPoints = open.track === 'points-withdrawal';
    const proposal = record.proposals.find(({ proposalId }) => proposalId === open.caseId);
    const gross = record.breaches
      .filter(({ breachId }) => hearing.grounds.some((ground) => 'breachId' in ground && ground.breachId === breachId))
      .some(({ offences }) => offences.some((offence) => offence.class === 'gross'));
    return {
      ...frame,
      licence,
      grounds: onPoints
        ? [pointsCarried(set, open.caseId, context.language)]
        : await letterGrounds(context, hearing.grounds, scene),
      // The decisions on points are the case itself; they are no earlier reactions beside it.
      earlier: onPoints ? [] : earlierReactions(record),
      considered: {
        guideline: onPoints
          ? 'af-10'
          : open.track === '7.3' || open.track === '7.4'
            ? open.track
            : gross
              ? '7.2'
              : '7.1',
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
