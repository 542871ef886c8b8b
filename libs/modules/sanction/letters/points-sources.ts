import { defaultRules } from '@law/rule-set.js';
import { windowEnd } from '@law/points/window.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { inspectionDecider, pointsLine } from '../../inspection/contract.js';
import { chapterNineOn, settingOn } from '../../municipality/contract.js';
import { type LetterContents, type LetterSource, type LetterSourceContext, rightsFor } from '../../notice/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type Ground } from '../domain/withdrawal-events.js';
import { noticeGiven } from './notice-given.js';
import { pointsAppealBody, setScene, type SetScene } from './scene.js';
import { supplementOf } from './supplement.js';

type PointsGround = LetterContents['points-notice']['ground'];
type BreachProtected = NonNullable<Extract<SanctionEvent, { type: 'breach-recorded' }>['protected']>;
type Allotted = Extract<SanctionEvent, { type: 'points-allotted' }>;

/** Notice of points as a letter of its own (alkoholforskriften § 10-5 first paragraph). */
export const pointsNoticeSource: LetterSource<'points-notice'> = {
  kind: 'points-notice',
  content: async (context) => {
    const set = await setScene(context);
    const { frame, licence, contact, sendTo, record, scene, settings, today } = set;
    const open = record.cases.find(({ caseId }) => caseId === context.about.caseId);
    const hearing = open?.hearings.find(({ noticeId }) => noticeId === context.noticeId);
    if (!open || !hearing) throw new TypeError('a notice of points for a case that is not in the record');
    return {
      ...frame,
      licence,
      ground: await groundOf(context, hearing.grounds[0], set),
      notice: {
        named: hearing.points.map((points) => pointsLine(points, scene.kind, context.language)),
        body: settingOn(settings, 'politicalBody', today) ?? 'kommunestyret',
        replyDays: hearing.replyDays,
        sendTo,
      },
      supplements: await supplementOf(context, open, hearing),
      access: contact,
      silence: chapterNineOn(settings, today).rightNotToAnswer,
    };
  },
};

/** The decision on points, with what more points mean (alkoholforskriften § 10-5 second paragraph). */
export const pointsDecisionSource: LetterSource<'points-decision'> = {
  kind: 'points-decision',
  content: async (context) => {
    const { log, vault, municipality, about, now, language } = context;
    const first = await setScene(context);
    const reaction = first.record.reactions.find(({ reactionId }) => reactionId === about.pointsId);
    const event = reaction ? await log.store.readEvent(municipality, reaction.eventId) : null;
    if (!reaction?.points || !event) throw new TypeError('a letter about points that are not in the record');
    const data = event.data as Allotted['data'];
    const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'points decision letter', at: now };
    const reasons = await readProtected<NonNullable<Allotted['protected']>>(
      log.store,
      vault,
      municipality,
      event.id,
      reading,
    );
    const ground = await groundOf(context, data.ground, first);
    const { frame, licence, contact, sendTo, settings, today, scene, record } = await setScene(
      context,
      ground.kind === 'breach' ? [`Kontrollrapport ${ground.report.number}`] : [],
    );
    return {
      ...frame,
      licence,
      decision: { body: data.decidedBy.body, decidedOn: data.decidedOn, caseNumber: data.decidedBy.reference },
      points: data.allotments.map((one) => ({
        ...pointsLine(one, scene.kind, language),
        standard: one.standard,
      })),
      ground,
      factsFound: reasons?.factsFound ?? '',
      standardOfProof: data.standardOfProof,
      notice: noticeGiven(record, data.caseId, language),
      reply: await replyOf(context, first, data, reasons),
      considerations: reasons?.considerations ?? '',
      specialReasons: data.departsFromProposal ? (reasons?.specialReasons ?? '') : null,
      standing: {
        sum: data.now.sum,
        until: data.now.from === null ? null : windowEnd(data.now.from, defaultRules),
        days: data.now.days,
      },
      // No text names the body, so no paragraph is cited for it (law.md § 2.3, I).
      rights: rightsFor(
        { contact, sendTo, settings, today },
        { body: pointsAppealBody({ settings, today }, language), law: 'FVL-28', stay: 'told' },
      ),
    };
  },
};

/** A reply to the notice; in a combined letter also the comment on the report. */
const replyOf = async (
  { log, municipality }: LetterSourceContext,
  { record }: SetScene,
  { caseId, ground }: Allotted['data'],
  reasons: NonNullable<Allotted['protected']> | null,
): Promise<LetterContents['points-decision']['reply']> => {
  const breach = record.breaches.find(({ breachId }) => 'breachId' in ground && ground.breachId === breachId);
  const inspection = (await log.load(inspectionDecider, municipality, breach?.inspectionId ?? '-')).state;
  const days = [
    ...(record.cases.find((one) => one.caseId === caseId)?.replies ?? []),
    ...((reasons?.reply ?? '').trim() === '' ? [] : inspection.comments),
  ].map(({ receivedOn }) => receivedOn);
  const date = days.sort().at(-1);
  return date === undefined
    ? { received: false }
    : { received: true, date, summary: reasons?.reply ?? '', weighing: reasons?.replyWeighing ?? '' };
};

const groundOf = async (
  { log, vault, municipality, now }: LetterSourceContext,
  ground: Ground | undefined,
  { record }: SetScene,
): Promise<PointsGround> => {
  if (ground && 'breachId' in ground) {
    const breach = record.breaches.find(({ breachId }) => breachId === ground.breachId);
    const inspection = (await log.load(inspectionDecider, municipality, breach?.inspectionId ?? '-')).state;
    const reading = { reader: { id: 'letters', role: 'system' as const }, purpose: 'letter about points', at: now };
    const eventId = breach?.eventId ?? null;
    const found = await readProtected<BreachProtected>(log.store, vault, municipality, eventId, reading);
    return {
      kind: 'breach',
      report: { number: breach?.reportNumber ?? '', date: inspection.control?.reportedOn ?? '' },
      what: found?.factsFound ?? '',
    };
  }
  const arrears = record.arrears.filter(
    ({ arrearId }) => ground && 'arrearId' in ground && ground.arrearId === arrearId,
  );
  return {
    kind: 'arrear',
    missing: arrears.map(({ kind, year, due, amountOre }) =>
      kind === 'report-received' ? { kind: 'report', year, due } : { kind: 'fee', year, due, amountOre },
    ),
  };
};

/** The decisions on points that a withdrawal rests on. */
export const pointsCarried = (
  { record, scene }: SetScene,
  caseId: string,
  language: 'nb' | 'nn',
): Extract<LetterContents['advance-notice']['grounds'][number], { kind: 'points' }> => {
  const proposal = record.pointsWithdrawals.find(({ proposalId }) => proposalId === caseId);
  if (!proposal) throw new TypeError('a letter about a withdrawal on points that nobody proposed');
  const counted = new Set(proposal.offenceIds);
  return {
    kind: 'points',
    decisions: record.reactions.flatMap(({ reactionId, decidedOn, decidedBy, points }) =>
      points && proposal.pointsIds.includes(reactionId)
        ? [
            {
              decidedOn,
              caseNumber: decidedBy.reference,
              lines: points.allotments
                .filter(({ offenceIds: [first] }) => counted.has(first ?? ''))
                .map((one) => pointsLine(one, scene.kind, language)),
            },
          ]
        : [],
    ),
    sum: proposal.sum.sum,
    from: proposal.sum.from ?? '',
    to: proposal.sum.to ?? '',
    days: proposal.sum.days ?? 0,
  };
};
