import { type Decider } from '@kernel/decider.js';
import { type BodyRef, type CouncilBodyEvent, type Office, type RulesOfProcedure } from './body-events.js';

export interface Member {
  readonly memberId: string;
  readonly office: Office;
  readonly from: string;
  readonly until: string | null;
  /** the name lies in the vault under this event */
  readonly eventId: string;
}

export interface CouncilBody {
  readonly body: BodyRef | null;
  readonly from: string;
  readonly seats: number;
  readonly members: readonly Member[];
  readonly orders: readonly { readonly order: readonly string[]; readonly from: string }[];
  readonly rules: readonly RulesOfProcedure[];
}

/** Who sits in one body, and by which rules it works; all dated. */
export const councilBodyDecider: Decider<CouncilBody, CouncilBodyEvent> = {
  category: 'councilBody',
  initial: { body: null, from: '', seats: 0, members: [], orders: [], rules: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'body-established': {
        const { bodyId, name, kind, seats, from } = event.data;
        return { ...state, body: { id: bodyId, name, kind }, seats, from };
      }
      case 'member-appointed': {
        const { memberId, office, from, until } = event.data;
        // Appointed anew, to another office or for another time: the later says what holds.
        const others = state.members.filter((member) => member.memberId !== memberId);
        return { ...state, members: [...others, { memberId, office, from, until, eventId: event.meta.id }] };
      }
      case 'member-left': {
        const { memberId, on } = event.data;
        const members = state.members.map((member) =>
          member.memberId === memberId ? { ...member, until: on } : member,
        );
        return { ...state, members };
      }
      case 'substitute-order-set':
        return { ...state, orders: [...state.orders, { order: event.data.order, from: event.data.from }] };
      case 'rules-of-procedure-set': {
        const { from, paperDeadlineDays, summonsDays, castingVote } = event.data;
        return { ...state, rules: [...state.rules, { from, paperDeadlineDays, summonsDays, castingVote }] };
      }
    }
  },
};

const latest = <T extends { readonly from: string }>(dated: readonly T[], day: string): T | null =>
  dated
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1) ?? null;

/** Members and substitutes in office on a day; `until` is the last day. */
export const inOffice = ({ members }: CouncilBody, day: string): readonly Member[] =>
  members.filter(({ from, until }) => from <= day && (until === null || day <= until));

export const membersOn = (body: CouncilBody, day: string): readonly Member[] =>
  inOffice(body, day).filter(({ office }) => office !== 'substitute');

export const rulesOfBodyOn = ({ rules }: CouncilBody, day: string): RulesOfProcedure | null => latest(rules, day);

/** Substitutes in office in the order they are to be called. */
export const substitutesOn = (body: CouncilBody, day: string): readonly string[] => {
  const able = new Set(
    inOffice(body, day)
      .filter(({ office }) => office === 'substitute')
      .map(({ memberId }) => memberId),
  );
  const ordered = (latest(body.orders, day)?.order ?? []).filter((id) => able.has(id));
  return [...ordered, ...[...able].filter((id) => !ordered.includes(id))];
};
