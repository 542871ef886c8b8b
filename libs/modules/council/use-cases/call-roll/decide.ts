import { osloDate } from '@kernel/clock.js';
import { accept } from '@kernel/decision.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { type CouncilBody, councilBodyDecider, membersOn, substitutesOn } from '../../domain/body-state.js';
import { caseKeyOf, subjectsOfCase } from '../../domain/case-key.js';
import { type CaseImpartiality, disqualifiedMembers, impartialityDecider } from '../../domain/impartiality.js';
import { type CloseGround, type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import {
  type Called,
  type CouncilMeeting,
  councilMeetingDecider,
  isOpen,
  type Item,
  rollOf,
} from '../../domain/meeting-state.js';
import {
  dayNotCome,
  itemSettled,
  itemUnknown,
  meetingOver,
  memberDisqualified,
  notMembers,
  refused,
  type Refused,
} from '../../domain/refusals.js';
import { subjectsOfMeeting } from '../arrange-meeting/decide.js';

export interface RollFacts {
  readonly body: CouncilBody;
  readonly impartiality: CaseImpartiality;
}

interface OnItem {
  readonly meetingId: string;
  readonly itemId: string;
}

export const rollFacts = async ({ itemId }: OnItem, load: FactLoader, state: CouncilMeeting): Promise<RollFacts> => {
  const item = state.items.find((one) => one.itemId === itemId);
  return {
    body: await load.load(councilBodyDecider, state.meeting?.body.id ?? '-'),
    impartiality: await load.load(impartialityDecider, caseKeyOf(item?.case ?? { kind: 'other' }, itemId)),
  };
};

const onItem = {
  decider: councilMeetingDecider,
  roles: ['council-secretary'] as const,
  streamId: ({ meetingId }: OnItem) => meetingId,
  facts: rollFacts,
};

/** The item in a meeting that is being held, or why not. */
export const heldItem = (
  state: CouncilMeeting,
  itemId: string,
  today: string,
): { readonly item: Item; readonly meeting: NonNullable<CouncilMeeting['meeting']> } | Refused => {
  const item = state.items.find((one) => one.itemId === itemId);
  const { meeting } = state;
  if (!meeting || !item) return itemUnknown(itemId);
  if (state.cancelledOn !== null || state.approvedOn !== null) return meetingOver(meeting.meetingId);
  if (!isOpen(item)) return itemSettled(itemId);
  return today < meeting.day ? dayNotCome(meeting.day, today) : { item, meeting };
};

/** Substitutes called for this item, and for the whole meeting where a member is absent. */
export const calledFor = ({ items }: CouncilMeeting, itemId: string): readonly Called[] =>
  items.flatMap((item) => item.called.filter(({ why }) => item.itemId === itemId || why === 'absent'));

const doubled = (present: readonly string[], called: readonly Called[]): Called | undefined =>
  called.find(({ memberId, substituteId }) => present.includes(memberId) && present.includes(substituteId));

/** Who was in the room for one item; called anew whenever somebody comes or goes. The last roll counts. */
export const recordAttendance: UseCase<
  OnItem & { readonly present: readonly string[]; readonly chair: string },
  CouncilMeeting,
  CouncilMeetingEvent,
  RollFacts
> = {
  ...onItem,
  name: 'record-attendance',
  decide: ({ meetingId, itemId, present: given, chair }, state, { facts, now }) => {
    const held = heldItem(state, itemId, osloDate(now));
    if ('kind' in held) return held;
    const { item, meeting } = held;
    const present = [...new Set(given)];
    const called = calledFor(state, itemId);
    const able = new Set([
      ...membersOn(facts.body, meeting.day).map(({ memberId }) => memberId),
      ...called.map(({ substituteId }) => substituteId),
    ]);
    const strange = present.filter((id) => !able.has(id));
    if (strange.length > 0) return notMembers(strange);
    const barred = disqualifiedMembers(facts.impartiality);
    const out = present.filter((id) => barred.has(id));
    if (out.length > 0) return memberDisqualified(out);
    const twice = doubled(present, called);
    if (twice || present.length > facts.body.seats) {
      return refused(
        'substitute-beside-member',
        'En vara møter i stedet for et medlem, ikke ved siden av.',
        'Ein vara møter i staden for ein medlem, ikkje attåt.',
        { member: twice?.memberId ?? null, present: present.length, seats: facts.body.seats },
      );
    }
    if (!present.includes(chair)) {
      return refused('chair-not-present', 'Møtelederen er ikke til stede.', 'Møteleiaren er ikkje til stades.', {
        chair,
      });
    }
    return accept({
      type: 'attendance-recorded',
      data: { meetingId, itemId, present, chair, seats: facts.body.seats, entitled: present.length },
      subjects: [...subjectsOfMeeting(meeting), ...subjectsOfCase(item.case)],
    });
  },
};

/** Calls a substitute for a member who is absent or disqualified; another than the next in the order needs a reason. */
export const callSubstitute: UseCase<
  OnItem & {
    readonly memberId: string;
    readonly substituteId: string;
    readonly why: 'absent' | 'disqualified';
    readonly reason: string;
  },
  CouncilMeeting,
  CouncilMeetingEvent,
  RollFacts
> = {
  ...onItem,
  name: 'call-substitute',
  decide: ({ meetingId, itemId, memberId, substituteId, why, reason }, state, { facts, now }) => {
    const held = heldItem(state, itemId, osloDate(now));
    if ('kind' in held) return held;
    const { item, meeting } = held;
    const barred = disqualifiedMembers(facts.impartiality);
    if (!membersOn(facts.body, meeting.day).some((one) => one.memberId === memberId)) return notMembers([memberId]);
    if (barred.has(substituteId)) return memberDisqualified([substituteId]);
    if (why === 'disqualified' && !barred.has(memberId)) {
      return refused(
        'member-not-disqualified',
        'Medlemmet er ikke funnet inhabilt i saken.',
        'Medlemmen er ikkje funnen inhabil i saka.',
        { member: memberId },
      );
    }
    const busy = new Set(calledFor(state, itemId).map((one) => one.substituteId));
    const free = substitutesOn(facts.body, meeting.day).filter((id) => !busy.has(id) && !barred.has(id));
    if (!free.includes(substituteId)) return notMembers([substituteId]);
    const inOrder = free[0] === substituteId;
    if (!inOrder && reason.trim() === '') {
      return refused(
        'substitute-out-of-order',
        'Det er en annen vara som står for tur. Skriv hvorfor denne blir innkalt.',
        'Det er ein annan vara som står for tur. Skriv kvifor denne blir innkalla.',
        { next: free[0] ?? null },
      );
    }
    return accept({
      type: 'substitute-called',
      data: { meetingId, itemId, memberId, substituteId, why, inOrder },
      protected: { reason },
      subjects: [...subjectsOfMeeting(meeting), ...subjectsOfCase(item.case)],
    });
  },
};

/** The doors are closed for one item, with a ground. Where there is a duty of secrecy nobody needs to vote (KL § 11-5). */
export const closeToPublic: UseCase<
  OnItem & { readonly ground: CloseGround; readonly for: number; readonly against: number },
  CouncilMeeting,
  CouncilMeetingEvent,
  RollFacts
> = {
  ...onItem,
  name: 'close-to-public',
  decide: ({ meetingId, itemId, ground, for: inFavour, against }, state, { now }) => {
    const held = heldItem(state, itemId, osloDate(now));
    if ('kind' in held) return held;
    const { item, meeting } = held;
    const here = rollOf(item)?.present.length ?? 0;
    const voted = inFavour + against;
    if (ground !== 'duty-of-secrecy' && (voted !== here || inFavour <= against)) {
      return refused(
        'doors-not-closed',
        'Det er ikke flertall blant de frammøtte for å lukke møtet.',
        'Det er ikkje fleirtal blant dei frammøtte for å lukke møtet.',
        { present: here, for: inFavour, against },
        'kommuneloven § 11-5',
      );
    }
    return accept({
      type: 'closed-to-the-public',
      data: { meetingId, itemId, ground, for: inFavour, against },
      subjects: [...subjectsOfMeeting(meeting), ...subjectsOfCase(item.case)],
    });
  },
};
