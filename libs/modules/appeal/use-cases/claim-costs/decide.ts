import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type AppealEvent, type DecidedByBody } from '../../domain/events.js';
import { dayHasCome, mustExist, textRequired } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { isWon } from '../../domain/status.js';
import { costsLimit } from '../../domain/targets.js';

type AppealUseCase<C extends object> = UseCase<C, AppealState, AppealEvent>;

const mustBeWon = (state: AppealState): ReturnType<typeof mustExist> =>
  mustExist({ state }) ??
  (isWon(state)
    ? null
    : refuse('nothing-won', 'forvaltningsloven § 36', {
        nb: 'Vedtaket er ikke endret til gunst for parten.',
        nn: 'Vedtaket er ikkje endra til gunst for parten.',
      }));

export interface NewDecisionArrived {
  readonly appealId: string;
  readonly arrivedOn: string;
}

/** The new decision has reached the party: three weeks to claim costs (forvaltningsloven § 36 third paragraph). */
export const newDecisionArrived: AppealUseCase<NewDecisionArrived> = {
  name: 'record-new-decision-arrived',
  decider: appealDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, arrivedOn }, state, { now }) => {
    const refusal = mustBeWon(state) ?? dayHasCome(arrivedOn, osloDate(now));
    if (refusal) return refusal;
    const limit = costsLimit(arrivedOn);
    if (state.costs.due === limit.due) return alreadyTrue();
    return accept({
      type: 'new-decision-arrived',
      data: { appealId, licenceId: state.licenceId, arrivedOn, due: limit.due },
      occurredAt: arrivedOn,
      subjects: state.subjects,
      deadlines: state.costs.claim ? [] : [limit],
    });
  },
};

export interface ClaimCosts {
  readonly appealId: string;
  readonly receivedOn: string;
  /** øre */
  readonly amountOre: number;
  readonly items: string;
}

/** The party claims its costs. A late claim is registered too: § 31 applies, and people decide. */
export const claimCosts: AppealUseCase<ClaimCosts> = {
  name: 'claim-costs',
  decider: appealDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, receivedOn, amountOre, items }, state, { commandId, now, actor }) => {
    const foreign = actor.role === 'licence-holder' && state.holderOrgnr !== actor.onBehalfOf;
    const refusal = foreign
      ? mustExist({ state: appealDecider.initial })
      : (mustBeWon(state) ?? dayHasCome(receivedOn, osloDate(now)));
    if (refusal) return refusal;
    if (state.costs.claim) return alreadyTrue();
    const { due } = state.costs;
    return accept({
      type: 'costs-claimed',
      data: {
        appealId,
        licenceId: state.licenceId,
        claimId: uuidFrom('costs', commandId),
        receivedOn,
        amountOre,
        inTime: due === null ? null : receivedOn <= due,
      },
      protected: { items },
      occurredAt: receivedOn,
      subjects: state.subjects,
      deadlines: [{ op: 'cancel', name: 'costs-claim', why: 'claimed' }],
    });
  },
};

export interface DecideCosts {
  readonly appealId: string;
  readonly grantedOre: number;
  readonly considerations: string;
  readonly decidedBy: DecidedByBody;
  readonly decidedOn: string;
}

/** Essential and necessary costs are covered (§ 36); the decision can be appealed. */
export const decideCosts: AppealUseCase<DecideCosts> = {
  name: 'decide-costs',
  decider: appealDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, grantedOre, considerations, decidedBy, decidedOn }, state, { now }) => {
    const refusal =
      mustExist({ state }) ??
      dayHasCome(decidedOn, osloDate(now)) ??
      textRequired(considerations, 'forvaltningsloven § 36');
    if (refusal) return refusal;
    const { claim } = state.costs;
    if (!claim || grantedOre > claim.amountOre) {
      return refuse(
        'costs-not-claimed',
        'forvaltningsloven § 36',
        { nb: 'Så mye er ikke krevd.', nn: 'Så mykje er ikkje kravt.' },
        { grantedOre, claimedOre: claim?.amountOre ?? null },
      );
    }
    if (state.costs.grantedOre !== null) return alreadyTrue();
    return accept({
      type: 'costs-decided',
      data: { appealId, licenceId: state.licenceId, claimId: claim.claimId, grantedOre, decidedBy, decidedOn },
      protected: { considerations },
      occurredAt: decidedOn,
      subjects: state.subjects,
    });
  },
};
