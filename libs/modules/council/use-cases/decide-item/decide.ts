import { osloDate } from '@kernel/clock.js';
import { accept, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { caseKeyOf, subjectsOfCase } from '../../domain/case-key.js';
import { type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import { type CouncilMeeting, councilMeetingDecider, rollOf } from '../../domain/meeting-state.js';
import { refused } from '../../domain/refusals.js';
import { sameDecision } from '../../domain/same-decision.js';
import { recordOf } from '../add-item/decide.js';
import { subjectsOfMeeting } from '../arrange-meeting/decide.js';
import { heldItem, rollFacts } from '../call-roll/decide.js';
import { type DecideFacts, type DecideItem, gates } from './gates.js';

/** Closes an item with what the body voted: outcome, votes, text and reasons of its own. A saga carries it out. */
export const decideItem: UseCase<DecideItem, CouncilMeeting, CouncilMeetingEvent, DecideFacts> = {
  name: 'decide-item',
  decider: councilMeetingDecider,
  roles: ['council-secretary'],
  streamId: ({ meetingId }) => meetingId,
  facts: async (command, load, state) => {
    const item = state.items.find(({ itemId }) => itemId === command.itemId);
    return {
      ...(await rollFacts(command, load, state)),
      record: await recordOf(item?.case ?? { kind: 'other' }, load),
    };
  },
  decide: (command, state, { facts, now }) => {
    const today = osloDate(now);
    const held = heldItem(state, command.itemId, today);
    if ('kind' in held) return held;
    const { item, meeting } = held;
    const refusal = firstRefusal(gates, { command, state, meeting, item, facts, today });
    if (refusal) return refusal;
    const { text, considerations, proportionality = '', departure, factors, reply, replyWeighing, motions } = command;
    return accept({
      type: 'item-decided',
      data: {
        meetingId: meeting.meetingId,
        itemId: item.itemId,
        body: meeting.body,
        case: item.case,
        outcome: sameDecision(command.decision, item.proposal) ? 'as-proposed' : 'other',
        decision: command.decision,
        votes: command.votes,
        adopted: command.adopted,
        decidedOn: meeting.day,
        reference: item.reference,
        present: rollOf(item)?.present.length ?? 0,
        seats: facts.body.seats,
        papers: item.papers.map(({ sha256 }) => sha256),
      },
      protected: { text, considerations, proportionality, departure, factors, reply, replyWeighing, motions },
      occurredAt: meeting.day,
      subjects: [
        ...subjectsOfMeeting(meeting),
        ...subjectsOfCase(item.case),
        `impartiality:${caseKeyOf(item.case, item.itemId)}`,
      ],
    });
  },
};

export interface PostponeItem {
  readonly meetingId: string;
  readonly itemId: string;
  /** the meeting that is to take it up, where that is known */
  readonly to: string | null;
  readonly reason: string;
}

/** Nothing is decided; the case goes to a later meeting. Its papers are made anew there. */
export const postponeItem: UseCase<PostponeItem, CouncilMeeting, CouncilMeetingEvent, CouncilMeeting | null> = {
  name: 'postpone-item',
  decider: councilMeetingDecider,
  roles: ['council-secretary'],
  streamId: ({ meetingId }) => meetingId,
  facts: ({ to }, load) => (to === null ? Promise.resolve(null) : load.load(councilMeetingDecider, to)),
  decide: ({ itemId, to, reason }, state, { facts: later, now }) => {
    const held = heldItem(state, itemId, osloDate(now));
    if ('kind' in held) return held;
    const { item, meeting } = held;
    if (to !== null && (!later?.meeting || later.meeting.day <= meeting.day || later.cancelledOn !== null)) {
      return refused(
        'no-later-meeting',
        'Saken kan bare utsettes til et senere møte som finnes.',
        'Saka kan berre utsetjast til eit seinare møte som finst.',
        { to },
      );
    }
    return accept({
      type: 'item-postponed',
      data: { meetingId: meeting.meetingId, itemId, case: item.case, to },
      protected: { reason },
      subjects: [...subjectsOfMeeting(meeting), ...subjectsOfCase(item.case)],
    });
  },
};
