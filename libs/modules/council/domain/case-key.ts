import { type Subject } from '@kernel/event.js';
import { type CaseRef } from './meeting-events.js';

/** Names the case that impartiality is judged in; an item about no case of ours is its own case. */
export const caseKeyOf = (ref: CaseRef, itemId: string): string => {
  switch (ref.kind) {
    case 'sanction':
      return ref.caseId;
    case 'appeal':
    case 'stay':
      return ref.appealId;
    case 'referred':
      return ref.reactionId;
    case 'other':
      return itemId;
  }
};

export const subjectsOfCase = (ref: CaseRef): Subject[] =>
  ref.kind === 'other' ? [] : [`licence:${ref.licenceId}`, `case:${caseKeyOf(ref, '')}`];
