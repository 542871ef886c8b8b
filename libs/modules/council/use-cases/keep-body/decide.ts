import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type CouncilBodyEvent, type Office, type RulesOfProcedure } from '../../domain/body-events.js';
import { type CouncilBody, councilBodyDecider, inOffice } from '../../domain/body-state.js';
import { bodyUnknown, refused } from '../../domain/refusals.js';
import { COUNCIL } from '../../domain/voting.js';

type OfBody<C extends { readonly bodyId: string }> = UseCase<C, CouncilBody, CouncilBodyEvent>;

const onBody = {
  decider: councilBodyDecider,
  roles: ['council-secretary', 'administrator'] as const,
  streamId: ({ bodyId }: { readonly bodyId: string }) => bodyId,
};

export interface EstablishBody {
  readonly bodyId: string;
  readonly name: string;
  readonly seats: number;
  readonly from: string;
  readonly decidedBy: string;
}

/** A body that decides cases; `kommunestyret` is the council, any other a political body it has chosen. */
export const establishBody: OfBody<EstablishBody> = {
  ...onBody,
  name: 'establish-body',
  decide: ({ bodyId, name, seats, from, decidedBy }, { body, seats: before }) => {
    if (body && body.name === name && before === seats) return alreadyTrue();
    const kind = bodyId === COUNCIL ? ('council' as const) : ('political' as const);
    return accept({
      type: 'body-established',
      data: { bodyId, name, kind, seats, from, decidedBy },
      subjects: [`body:${bodyId}`],
    });
  },
};

export interface AppointMember {
  readonly bodyId: string;
  /** the same person again: another office, or for another time */
  readonly memberId?: string;
  readonly name: string;
  readonly office: Office;
  readonly from: string;
  readonly until: string | null;
}

export const appointMember: OfBody<AppointMember> = {
  ...onBody,
  name: 'appoint-member',
  decide: ({ bodyId, memberId: given, name, office, from, until }, state, { commandId }) => {
    if (!state.body) return bodyUnknown(bodyId);
    const memberId = given ?? uuidFrom('member', commandId);
    const sitting = inOffice(state, from).filter((one) => one.office !== 'substitute' && one.memberId !== memberId);
    if (office !== 'substitute' && sitting.length >= state.seats) {
      return refused(
        'seats-taken',
        'Alle plassene i organet er opptatt denne dagen.',
        'Alle plassane i organet er opptekne denne dagen.',
        { seats: state.seats },
      );
    }
    if (office === 'chair' && sitting.some((one) => one.office === 'chair')) {
      return refused('chair-taken', 'Organet har en leder denne dagen.', 'Organet har ein leiar denne dagen.');
    }
    return accept({
      type: 'member-appointed',
      data: { bodyId, memberId, office, from, until },
      protected: { name },
      occurredAt: from,
      subjects: [`body:${bodyId}`],
    });
  },
};

export interface RecordMemberLeft {
  readonly bodyId: string;
  readonly memberId: string;
  readonly on: string;
  readonly reason: string;
}

export const recordMemberLeft: OfBody<RecordMemberLeft> = {
  ...onBody,
  name: 'record-member-left',
  decide: ({ bodyId, memberId, on, reason }, state) => {
    const member = state.members.find((one) => one.memberId === memberId);
    if (!member) return refused('member-unknown', 'Medlemmet finnes ikke.', 'Medlemmen finst ikkje.', { memberId });
    if (member.until !== null && member.until <= on) return alreadyTrue();
    return accept({
      type: 'member-left',
      data: { bodyId, memberId, on },
      protected: { reason },
      occurredAt: on,
      subjects: [`body:${bodyId}`],
    });
  },
};

export interface SetSubstituteOrder {
  readonly bodyId: string;
  readonly order: readonly string[];
  readonly from: string;
}

export const setSubstituteOrder: OfBody<SetSubstituteOrder> = {
  ...onBody,
  name: 'set-substitute-order',
  decide: ({ bodyId, order, from }, state) => {
    if (!state.body) return bodyUnknown(bodyId);
    const substitutes = state.members.filter(({ office }) => office === 'substitute').map(({ memberId }) => memberId);
    const strange = order.filter((id) => !substitutes.includes(id));
    if (strange.length > 0) {
      return refused('not-substitutes', 'Noen på listen er ikke vara.', 'Nokre på lista er ikkje vara.', {
        members: strange,
      });
    }
    return accept({ type: 'substitute-order-set', data: { bodyId, order, from }, subjects: [`body:${bodyId}`] });
  },
};

export interface SetRulesOfProcedure extends RulesOfProcedure {
  readonly bodyId: string;
  readonly decidedBy: string;
}

/** Local rules of procedure, from a day on: time limits of papers and summons, and the casting vote. */
export const setRulesOfProcedure: OfBody<SetRulesOfProcedure> = {
  ...onBody,
  name: 'set-rules-of-procedure',
  decide: ({ bodyId, from, paperDeadlineDays, summonsDays, castingVote, decidedBy }, state, { now }) => {
    if (!state.body) return bodyUnknown(bodyId);
    const same = state.rules.some(
      (one) =>
        one.from === from &&
        one.paperDeadlineDays === paperDeadlineDays &&
        one.summonsDays === summonsDays &&
        one.castingVote === castingVote,
    );
    if (same) return alreadyTrue();
    return accept({
      type: 'rules-of-procedure-set',
      data: { bodyId, from, paperDeadlineDays, summonsDays, castingVote, decidedBy },
      occurredAt: osloDate(now),
      subjects: [`body:${bodyId}`],
    });
  },
};
