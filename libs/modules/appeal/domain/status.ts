import { type AppealState } from './state.js';

export type AppealStatus =
  | 'to-be-assessed'
  | 'incomplete'
  | 'not-admissible'
  | 'to-be-reconsidered'
  | 'to-be-forwarded'
  | 'with-appeal-body'
  | 'amended'
  | 'reversed'
  | 'upheld'
  | 'annulled'
  | 'dismissed'
  | 'withdrawn';

/** All four requirements are met, or it is late and admitted all the same (forvaltningsloven § 31). */
export const isAdmissible = ({ met, lateAdmitted, defect }: AppealState): boolean =>
  met !== null && met.appealable && met['right-to-appeal'] && met.form && (met['in-time'] || lateAdmitted) && !defect;

export const unanswered = ({ arguments: all }: AppealState): readonly string[] =>
  all.filter(({ answerEventId }) => answerEventId === null).map(({ argumentId }) => argumentId);

/** The body below, or the one above, changed the decision to the party's benefit: costs may be claimed (§ 36). */
export const isWon = ({ reconsidered, outcome }: AppealState): boolean =>
  (outcome !== null && ['annulled-and-remitted', 'annulled', 'amended'].includes(outcome.kind)) ||
  (outcome === null && reconsidered !== null && reconsidered.outcome !== 'upheld');

export const isOver = (state: AppealState): boolean =>
  state.closed !== null ||
  state.outcome !== null ||
  (state.reconsidered !== null && state.reconsidered.outcome !== 'upheld');

/** Where the appeal stands; nothing but its events decides it. */
export const statusOf = (state: AppealState): AppealStatus => {
  if (state.closed) return state.closed;
  if (state.outcome) {
    const { kind } = state.outcome;
    return kind === 'annulled-and-remitted' ? 'annulled' : kind;
  }
  if (state.reconsidered && state.reconsidered.outcome !== 'upheld') return state.reconsidered.outcome;
  if (state.forwarded) return 'with-appeal-body';
  if (state.reconsidered) return 'to-be-forwarded';
  if (state.defect) return 'incomplete';
  if (state.met === null) return 'to-be-assessed';
  return isAdmissible(state) ? 'to-be-reconsidered' : 'not-admissible';
};
