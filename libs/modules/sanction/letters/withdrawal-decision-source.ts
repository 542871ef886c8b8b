import { readProtected } from '@platform/vault/read-protected.js';
import { settingOn } from '../../municipality/contract.js';
import { type LetterContents, type LetterSource, rightsFor } from '../../notice/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type SanctionRecord } from '../domain/state.js';
import { letterGrounds } from './grounds.js';
import { enclosed, votedDecision } from './minutes-extract.js';
import { noticeGiven } from './notice-given.js';
import { pointsCarried } from './points-sources.js';
import { appealBody, guidelineOf, setScene } from './scene.js';

type Decision = LetterContents['withdrawal-decision'];
type Decided = Extract<SanctionEvent, { type: 'withdrawal-decided' }>;

/** The decision's letter, with everything forvaltningsloven §§ 23-27 ask for. */
export const withdrawalDecisionSource: LetterSource<'withdrawal-decision'> = {
  kind: 'withdrawal-decision',
  content: async (context) => {
    const { log, vault, municipality, about, now } = context;
    const first = await setScene(context);
    const reaction = first.record.reactions.find(({ reactionId }) => reactionId === about.withdrawalId);
    const withdrawal = reaction?.withdrawal;
    const event = reaction ? await log.store.readEvent(municipality, reaction.eventId) : null;
    if (!reaction || !withdrawal || !event)
      throw new TypeError('a letter about a withdrawal that is not in the record');
    const data = event.data as Decided['data'];
    const reading = {
      reader: { id: 'letters', role: 'system' as const },
      purpose: 'withdrawal decision letter',
      at: now,
    };
    const reasons = await readProtected<NonNullable<Decided['protected']>>(
      log.store,
      vault,
      municipality,
      event.id,
      reading,
    );
    const grounds =
      data.track === 'points-withdrawal'
        ? [pointsCarried(first, data.caseId, context.language)]
        : await letterGrounds(context, data.grounds, first.scene);
    const reports = grounds.flatMap((ground) => (ground.kind === 'breach' ? [ground.report.number] : []));
    const voted = await votedDecision(context, first.record, reaction.reactionId);
    const { frame, licence, contact, sendTo, settings, today, record } = await setScene(context, [
      ...reports.map((number) => `Kontrollrapport ${number}`),
      ...(voted ? [voted.extract.title] : []),
    ]);
    const { extent } = data;
    return {
      ...frame,
      ...enclosed(voted),
      licence,
      decision: {
        body: data.decidedBy.body,
        decidedOn: data.decidedOn,
        caseNumber: data.decidedBy.reference,
        guideline: guidelineOf(withdrawal.track, reaction, record),
        length: 'length' in extent ? extent.length : null,
        untilCured: 'untilCured' in extent ? extent.untilCured : null,
        restOfPeriod: 'restOfPeriod' in extent,
        from: data.startOn,
        to: data.endOn,
      },
      grounds,
      notice: noticeGiven(record, data.caseId, context.language),
      reply: replyOf(record, data.caseId, reasons),
      factors: reasons?.factors ?? null,
      considerations: [reasons?.considerations, reasons?.proportionality].filter(Boolean).join('\n\n'),
      departs: data.departsFromProposal || voted?.departed ? (reasons?.departure ?? '') : null,
      rights: rightsFor(
        { contact, sendTo, settings, today },
        { body: appealBody({ settings, today }), law: 'AL-1-16', stay: 'told' },
      ),
      startsAfterAppealLimit: settingOn(settings, 'withdrawalStart', today) !== 'as-decided',
    };
  },
};

const replyOf = (
  record: SanctionRecord,
  caseId: string,
  reasons: NonNullable<Decided['protected']> | null,
): Decision['reply'] => {
  const reply = record.cases.find((one) => one.caseId === caseId)?.replies.at(-1);
  return reply
    ? { received: true, date: reply.receivedOn, summary: reasons?.reply ?? '', weighing: reasons?.replyWeighing ?? '' }
    : { received: false };
};
