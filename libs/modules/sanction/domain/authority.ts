import { type Refusal, refuse } from '@kernel/decision.js';
import { type DecisionKind, mayDecide, type MunicipalityState, readingOn } from '../../municipality/contract.js';
import { type DecidedBy } from './shared.js';

/** Who says that they decide; the name comes from the register, so that no letter names another body than the one that may. */
export interface DecisionMaker {
  readonly bodyId: string;
  /** the body's own case number, or that of the administration */
  readonly reference: string;
}

export interface AuthorityAsked {
  readonly municipality: MunicipalityState;
  readonly kind: DecisionKind;
  readonly decidedBy: DecisionMaker;
  readonly decidedOn: string;
  /** guideline 7.5: by the local rules the administration never withdraws, whatever was delegated to it */
  readonly politicalOnly: boolean;
}

export type AuthorityAnswer =
  | { readonly kind: 'authorised'; readonly decidedBy: DecidedBy }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

/**
 * Gate G5: whether the body may decide on that very day, and the record of what that rests on. Every decision asks here
 * (kommuneloven §§ 5-3, 13-1; guideline 7.5; law.md § 8.3 no. 26).
 */
export const authority = (asked: AuthorityAsked): AuthorityAnswer => {
  const { municipality, kind, decidedBy, decidedOn } = asked;
  const { bodyId, reference } = decidedBy;
  const answer = mayDecide(municipality, { kind, bodyId, on: decidedOn });
  const politicalOnly = asked.politicalOnly || (kind === 'warning' && warningsArePolitical(municipality, decidedOn));
  if (politicalOnly && !(answer.allowed && ['council', 'political'].includes(answer.body.kind))) {
    return refuse(
      'G5-not-a-political-body',
      'retningslinjene punkt 7.5',
      {
        nb: 'Dette avgjøres av kommunestyret eller det politiske organet det har delegert til.',
        nn: 'Dette blir avgjort av kommunestyret eller det politiske organet det har delegert til.',
      },
      { gate: 'G5', bodyId, decision: kind, on: decidedOn, reason: answer.allowed ? 'not-political' : answer.reason },
    );
  }
  if (!answer.allowed) {
    return refuse(
      'G5-no-delegation',
      'kommuneloven § 5-3',
      {
        nb: 'Delegeringsregisteret gir ikke dette organet myndighet til vedtaket den dagen. Da avgjør kommunestyret.',
        nn: 'Delegeringsregisteret gjev ikkje dette organet myndigheit til vedtaket den dagen. Då avgjer kommunestyret.',
      },
      { gate: 'G5', bodyId, decision: kind, on: decidedOn, reason: answer.reason },
    );
  }
  const { restsOn, body, givenBy } = answer;
  return { kind: 'authorised', decidedBy: { bodyId, body: body.name, reference, restsOn, reportTo: givenBy } };
};

const warningsArePolitical = (municipality: MunicipalityState, day: string): boolean =>
  readingOn(municipality, 'whoWarns', day) === 'political-body';
