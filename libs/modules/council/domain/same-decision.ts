import { canonicalJson } from '@kernel/json.js';
import { type BodyDecision, type CaseRef } from './meeting-events.js';

const SUITS: Readonly<Record<CaseRef['kind'], readonly BodyDecision['kind'][]>> = {
  sanction: ['warning', 'no-reaction', 'points', 'withdrawal'],
  appeal: ['appeal'],
  stay: ['stay'],
  referred: [],
  other: [],
};

/** Whether a decision of this kind can be made in a case of this kind. */
export const decisionSuits = (ref: CaseRef, decision: BodyDecision): boolean => SUITS[ref.kind].includes(decision.kind);

/** Whether a case of this kind is closed by a decision that somebody must carry out. */
export const needsDecision = (ref: CaseRef): boolean => SUITS[ref.kind].length > 0;

/** The same outcome: whether it departs from the proposal is seen from this, never from what somebody says. */
export const sameDecision = (a: BodyDecision | null, b: BodyDecision | null): boolean =>
  canonicalJson(a) === canonicalJson(b);
