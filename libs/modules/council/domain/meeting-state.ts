import { type Decider } from '@kernel/decider.js';
import { type Recorded } from '@kernel/event.js';
import { type BodyRef, type RulesOfProcedure } from './body-events.js';
import {
  type BodyDecision,
  type CaseRef,
  type CloseGround,
  type CouncilMeetingEvent,
  type ItemDecided,
  type Paper,
} from './meeting-events.js';

export interface Roll {
  /** members and substitutes in the room for this item */
  readonly present: readonly string[];
  readonly chair: string;
  readonly eventId: string;
}

export interface Called {
  readonly memberId: string;
  readonly substituteId: string;
  readonly why: 'absent' | 'disqualified';
  readonly eventId: string;
}

export interface Item {
  readonly itemId: string;
  readonly case: CaseRef;
  readonly reference: string;
  readonly urgent: boolean;
  readonly proposal: BodyDecision | null;
  readonly alternatives: readonly BodyDecision[];
  readonly addendumAfter: string | null;
  readonly eventId: string;
  readonly papersOrdered: boolean;
  readonly papers: readonly (Paper & { readonly frozenAt: string; readonly addendum: boolean })[];
  readonly rolls: readonly Roll[];
  readonly called: readonly Called[];
  readonly closed: { readonly ground: CloseGround; readonly for: number; readonly against: number } | null;
  readonly decided: (ItemDecided & { readonly eventId: string }) | null;
  readonly postponed: { readonly to: string | null; readonly eventId: string } | null;
}

export interface Meeting {
  readonly meetingId: string;
  readonly body: BodyRef;
  readonly day: string;
  readonly startsAt: string;
  readonly place: string;
  readonly paperDeadline: string;
  readonly summonsDue: string;
  readonly rules: RulesOfProcedure;
}

export interface CouncilMeeting {
  readonly meeting: Meeting | null;
  readonly summonedOn: string | null;
  readonly items: readonly Item[];
  readonly approvedOn: string | null;
  readonly cancelledOn: string | null;
}

type Of<T extends CouncilMeetingEvent['type']> = Recorded<Extract<CouncilMeetingEvent, { type: T }>>;

const added = ({ data, meta, type }: Of<'item-added'> | Of<'item-added-as-urgent'>): Item => ({
  itemId: data.itemId,
  case: data.case,
  reference: data.reference,
  urgent: type === 'item-added-as-urgent',
  proposal: data.proposal,
  alternatives: data.alternatives,
  addendumAfter: data.addendumAfter,
  eventId: meta.id,
  papersOrdered: false,
  papers: [],
  rolls: [],
  called: [],
  closed: null,
  decided: null,
  postponed: null,
});

/** One agenda of one body: an item can only be decided on what this stream holds of it. */
export const councilMeetingDecider: Decider<CouncilMeeting, CouncilMeetingEvent> = {
  category: 'councilMeeting',
  initial: { meeting: null, summonedOn: null, items: [], approvedOn: null, cancelledOn: null },
  evolve: (state, event) => {
    switch (event.type) {
      case 'meeting-scheduled':
        return { ...state, meeting: event.data };
      case 'meeting-summoned':
        return { ...state, summonedOn: event.data.on };
      case 'minutes-approved':
        return { ...state, approvedOn: event.data.on };
      case 'meeting-cancelled':
        return { ...state, cancelledOn: event.data.on };
      case 'item-added':
      case 'item-added-as-urgent':
        return { ...state, items: [...state.items, added(event)] };
      default: {
        const { itemId } = event.data;
        return { ...state, items: state.items.map((item) => (item.itemId === itemId ? onItem(item, event) : item)) };
      }
    }
  },
};

type ItemEvent = Exclude<
  CouncilMeetingEvent,
  {
    type:
      | 'meeting-scheduled'
      | 'meeting-summoned'
      | 'minutes-approved'
      | 'meeting-cancelled'
      | 'item-added'
      | 'item-added-as-urgent';
  }
>;

const onItem = (item: Item, event: Recorded<ItemEvent>): Item => {
  const eventId = event.meta.id;
  switch (event.type) {
    case 'papers-ordered':
      return { ...item, papersOrdered: true };
    case 'papers-frozen': {
      const { files, addendum } = event.data;
      const frozen = files.map((file) => ({ ...file, addendum, frozenAt: event.meta.recordedAt }));
      return { ...item, papers: [...item.papers, ...frozen] };
    }
    case 'attendance-recorded': {
      const { present, chair } = event.data;
      return { ...item, rolls: [...item.rolls, { present, chair, eventId }] };
    }
    case 'substitute-called': {
      const { memberId, substituteId, why } = event.data;
      return { ...item, called: [...item.called, { memberId, substituteId, why, eventId }] };
    }
    case 'closed-to-the-public': {
      const { ground, for: inFavour, against } = event.data;
      return { ...item, closed: { ground, for: inFavour, against } };
    }
    case 'item-decided':
      return { ...item, decided: { ...event.data, eventId } };
    case 'item-postponed':
      return { ...item, postponed: { to: event.data.to, eventId } };
  }
};

/** The roll that counts: the last one called for the item. */
export const rollOf = ({ rolls }: Item): Roll | null => rolls.at(-1) ?? null;

/** Neither decided nor postponed. */
export const isOpen = ({ decided, postponed }: Item): boolean => decided === null && postponed === null;
