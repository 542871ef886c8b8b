import { osloDate } from '@kernel/clock.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { addDays } from '@law/calendar/working-days.js';
import { type RulesOfProcedure } from '../../domain/body-events.js';
import { type CouncilBody, councilBodyDecider, inOffice, rulesOfBodyOn } from '../../domain/body-state.js';
import { type CouncilMeetingEvent } from '../../domain/meeting-events.js';
import { type CouncilMeeting, councilMeetingDecider, isOpen, type Meeting } from '../../domain/meeting-state.js';
import { bodyUnknown, dayNotCome, meetingOver, meetingUnknown, refused } from '../../domain/refusals.js';

/** Where a body has set no rules of procedure of its own (I). */
export const DEFAULT_RULES: RulesOfProcedure = {
  from: '0001-01-01',
  paperDeadlineDays: 7,
  summonsDays: 7,
  castingVote: 'chair',
};

export const subjectsOfMeeting = ({ meetingId, body }: Pick<Meeting, 'meetingId' | 'body'>): Subject[] => [
  `meeting:${meetingId}`,
  `body:${body.id}`,
];

const papersDue = (meetingId: string, start: string, due: string): ArmDeadline => ({
  op: 'arm',
  name: `papers:${meetingId}`,
  due,
  start,
  ...termsOf('papers'),
});

const summonsLimit = (meetingId: string, start: string, due: string): ArmDeadline => ({
  op: 'arm',
  name: `summons:${meetingId}`,
  due,
  start,
  ...termsOf('summons'),
});

export interface ScheduleMeeting {
  readonly bodyId: string;
  readonly startsAt: string;
  readonly place: string;
}

/** A meeting of a body; the days for papers and summons follow from the rules of procedure in force on its day. */
export const scheduleMeeting: UseCase<ScheduleMeeting, CouncilMeeting, CouncilMeetingEvent, CouncilBody> = {
  name: 'schedule-meeting',
  decider: councilMeetingDecider,
  roles: ['council-secretary'],
  streamId: (_command, { commandId }) => uuidFrom('meeting', commandId),
  facts: ({ bodyId }, load) => load.load(councilBodyDecider, bodyId),
  decide: ({ bodyId, startsAt, place }, _state, { commandId, now, facts: body }) => {
    if (!body.body) return bodyUnknown(bodyId);
    const meetingId = uuidFrom('meeting', commandId);
    const day = osloDate(startsAt);
    const today = osloDate(now);
    if (day < today) {
      return refused('meeting-in-the-past', 'Møtedagen har vært.', 'Møtedagen har vore.', { day, today });
    }
    const rules = rulesOfBodyOn(body, day) ?? DEFAULT_RULES;
    const paperDeadline = addDays(day, -rules.paperDeadlineDays);
    const summonsDue = addDays(day, -rules.summonsDays);
    return accept({
      type: 'meeting-scheduled',
      data: { meetingId, body: body.body, day, startsAt, place, paperDeadline, summonsDue, rules },
      subjects: subjectsOfMeeting({ meetingId, body: body.body }),
      deadlines: [papersDue(meetingId, today, paperDeadline), summonsLimit(meetingId, today, summonsDue)],
    });
  },
};

interface OnMeeting {
  readonly meetingId: string;
}

const onMeeting = {
  decider: councilMeetingDecider,
  roles: ['council-secretary'] as const,
  streamId: ({ meetingId }: OnMeeting) => meetingId,
};

/** The summons with the agenda, to everybody in office on the day of the meeting. Late is told, not refused (I). */
export const summonMeeting: UseCase<OnMeeting & { on: string }, CouncilMeeting, CouncilMeetingEvent, CouncilBody> = {
  ...onMeeting,
  name: 'summon-meeting',
  facts: (_command, load, state) => load.load(councilBodyDecider, state.meeting?.body.id ?? '-'),
  decide: ({ meetingId, on }, { meeting, summonedOn, cancelledOn, approvedOn }, { now, facts }) => {
    if (!meeting) return meetingUnknown(meetingId);
    if (summonedOn !== null) return alreadyTrue();
    if (cancelledOn !== null || approvedOn !== null) return meetingOver(meetingId);
    if (on > osloDate(now)) return dayNotCome(on, osloDate(now));
    if (on > meeting.day) {
      return refused('summons-after-meeting', 'Møtet har vært.', 'Møtet har vore.', { on, day: meeting.day });
    }
    const members = inOffice(facts, meeting.day)
      .filter(({ office }) => office !== 'substitute')
      .map(({ memberId }) => memberId);
    return accept({
      type: 'meeting-summoned',
      data: { meetingId, on, members },
      occurredAt: on,
      subjects: subjectsOfMeeting(meeting),
      deadlines: [{ op: 'cancel', name: `summons:${meetingId}`, why: 'summoned' }],
    });
  },
};

export const cancelMeeting: UseCase<OnMeeting & { reason: string }, CouncilMeeting, CouncilMeetingEvent> = {
  ...onMeeting,
  name: 'cancel-meeting',
  decide: ({ meetingId, reason }, { meeting, items, cancelledOn, approvedOn }, { now }) => {
    if (!meeting) return meetingUnknown(meetingId);
    if (cancelledOn !== null) return alreadyTrue();
    if (approvedOn !== null || items.some(({ decided }) => decided !== null)) {
      return refused('items-decided', 'Møtet har avgjort saker.', 'Møtet har avgjort saker.', { meetingId });
    }
    return accept({
      type: 'meeting-cancelled',
      data: { meetingId, on: osloDate(now) },
      protected: { reason },
      subjects: [...subjectsOfMeeting(meeting), ...openCases(items)],
      deadlines: [
        { op: 'cancel', name: `papers:${meetingId}`, why: 'meeting cancelled' },
        { op: 'cancel', name: `summons:${meetingId}`, why: 'meeting cancelled' },
      ],
    });
  },
};

/** Licences whose cases lose their meeting; their histories and the work list must hear of it. */
const openCases = (items: CouncilMeeting['items']): Subject[] => [
  ...new Set(
    items.flatMap((item): Subject[] =>
      isOpen(item) && item.case.kind !== 'other' ? [`licence:${item.case.licenceId}`] : [],
    ),
  ),
];

/** The minutes are approved once every item of the agenda is decided or postponed. */
export const approveMinutes: UseCase<OnMeeting & { on: string }, CouncilMeeting, CouncilMeetingEvent> = {
  ...onMeeting,
  name: 'approve-minutes',
  decide: ({ meetingId, on }, { meeting, items, approvedOn, cancelledOn }, { now }) => {
    if (!meeting) return meetingUnknown(meetingId);
    if (approvedOn !== null) return alreadyTrue();
    if (cancelledOn !== null) return meetingOver(meetingId);
    if (on > osloDate(now)) return dayNotCome(on, osloDate(now));
    const open = items.filter(isOpen);
    if (open.length > 0 || on < meeting.day) {
      return refused(
        'items-open',
        'Alle sakene på sakslisten må være avgjort eller utsatt.',
        'Alle sakene på saklista må vere avgjorde eller utsette.',
        { items: open.map(({ itemId }) => itemId) },
      );
    }
    return accept({
      type: 'minutes-approved',
      data: { meetingId, on },
      occurredAt: on,
      subjects: subjectsOfMeeting(meeting),
    });
  },
};
