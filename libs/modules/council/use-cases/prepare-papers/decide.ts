import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { documentDecider } from '../../../document/contract.js';
import { defaultLanguage, municipalityDecider, SETTINGS, settingOn } from '../../../municipality/contract.js';
import { type SanctionRecord } from '../../../sanction/contract.js';
import { type CouncilBody, councilBodyDecider, inOffice } from '../../domain/body-state.js';
import { caseKeyOf, subjectsOfCase } from '../../domain/case-key.js';
import { type CaseImpartiality, impartialityDecider, mayNotPrepare } from '../../domain/impartiality.js';
import { type CouncilMeetingEvent, type Paper } from '../../domain/meeting-events.js';
import { type CouncilMeeting, councilMeetingDecider, isOpen, type Item } from '../../domain/meeting-state.js';
import { itemSettled, itemUnknown, notImpartial, refused } from '../../domain/refusals.js';
import { recordOf } from '../add-item/decide.js';
import { subjectsOfMeeting } from '../arrange-meeting/decide.js';

export interface OrderPapers {
  readonly meetingId: string;
  readonly itemId: string;
  /** documents to lie with the papers; replies to the advance notice come by themselves */
  readonly documents: readonly string[];
  /** what the addendum says of itself; empty for the first papers */
  readonly note: string;
  readonly addendum: boolean;
}

interface OrderFacts {
  readonly impartiality: CaseImpartiality;
  readonly unknown: readonly string[];
  readonly record: SanctionRecord | null;
  readonly language: 'nb' | 'nn';
}

const itemOf = (state: CouncilMeeting, itemId: string): Item | undefined =>
  state.items.find((item) => item.itemId === itemId);

/** The party's replies in the case; every one of them must lie before the body. */
export const repliesOf = ({ case: ref }: Pick<Item, 'case'>, record: SanctionRecord | null): readonly string[] =>
  ref.kind === 'sanction'
    ? (record?.cases.find(({ caseId }) => caseId === ref.caseId)?.replies ?? []).map(({ documentId }) => documentId)
    : [];

/** Orders the case paper, or an addendum to it; it is made from the log and its bytes are kept. */
export const orderPapers: UseCase<OrderPapers, CouncilMeeting, CouncilMeetingEvent, OrderFacts> = {
  name: 'order-papers',
  decider: councilMeetingDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ meetingId }) => meetingId,
  facts: async ({ itemId, documents }, load, state) => {
    const item = itemOf(state, itemId);
    const ref = item?.case ?? ({ kind: 'other' } as const);
    const settings = await load.load(municipalityDecider, SETTINGS);
    const own = settingOn(settings, 'language', osloDate(load.now));
    const unknown: string[] = [];
    for (const id of documents) if (!(await load.load(documentDecider, id)).received) unknown.push(id);
    return {
      impartiality: await load.load(impartialityDecider, caseKeyOf(ref, itemId)),
      unknown,
      record: await recordOf(ref, load),
      language: own === 'nn' || own === 'nb' ? own : defaultLanguage(load.municipality),
    };
  },
  decide: ({ meetingId, itemId, documents, note, addendum }, state, { facts, actor, now }) => {
    const item = itemOf(state, itemId);
    if (!state.meeting || !item) return itemUnknown(itemId);
    if (!isOpen(item)) return itemSettled(itemId);
    if (mayNotPrepare(facts.impartiality, actor.id)) return notImpartial(caseKeyOf(item.case, itemId));
    if (facts.unknown.length > 0) {
      return refused('document-unknown', 'Et dokument finnes ikke.', 'Eit dokument finst ikkje.', {
        documents: [...facts.unknown],
      });
    }
    if (addendum && !item.papersOrdered) {
      return refused(
        'no-papers-yet',
        'Det er ikke laget noe saksframlegg å legge et tillegg til.',
        'Det er ikkje laga noko saksframlegg å leggje eit tillegg til.',
        { itemId },
      );
    }
    if (!addendum && item.papersOrdered) {
      return refused(
        'papers-frozen',
        'Saksframlegget er laget og fryst. Det som kommer til, blir et tillegg.',
        'Saksframlegget er laga og frose. Det som kjem til, blir eit tillegg.',
        { itemId },
      );
    }
    const today = osloDate(now);
    if (!addendum && !item.urgent && today > state.meeting.paperDeadline) {
      return refused(
        'paper-deadline-passed',
        `Fristen for saksframlegg var ${state.meeting.paperDeadline}.`,
        `Fristen for saksframlegg var ${state.meeting.paperDeadline}.`,
        { paperDeadline: state.meeting.paperDeadline, today },
      );
    }
    const lying = new Set(item.papers.map(({ documentId }) => documentId));
    const all = [...new Set([...documents, ...repliesOf(item, facts.record)])].filter((id) => !lying.has(id));
    return accept({
      type: 'papers-ordered',
      data: { meetingId, itemId, addendum, documents: all, language: facts.language },
      protected: { note },
      subjects: [...subjectsOfMeeting(state.meeting), ...subjectsOfCase(item.case)],
    });
  },
};

export interface FreezePapers {
  readonly meetingId: string;
  readonly itemId: string;
  readonly addendum: boolean;
  readonly files: readonly Paper[];
}

/** Keeps which bytes the members had. Papers made after the item was decided are none of the members' papers. */
export const freezePapers: UseCase<FreezePapers, CouncilMeeting, CouncilMeetingEvent, CouncilBody> = {
  name: 'freeze-papers',
  decider: councilMeetingDecider,
  roles: ['system'],
  streamId: ({ meetingId }) => meetingId,
  facts: (_command, load, state) => load.load(councilBodyDecider, state.meeting?.body.id ?? '-'),
  decide: ({ meetingId, itemId, addendum, files }, state, { facts: body }) => {
    const item = itemOf(state, itemId);
    if (!state.meeting || !item) return itemUnknown(itemId);
    if (!isOpen(item)) return alreadyTrue();
    return accept({
      type: 'papers-frozen',
      data: {
        meetingId,
        itemId,
        addendum,
        files,
        members: inOffice(body, state.meeting.day).map(({ memberId }) => memberId),
      },
      subjects: [...subjectsOfMeeting(state.meeting), ...subjectsOfCase(item.case)],
    });
  },
};
