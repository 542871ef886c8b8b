import { type Decider } from '@kernel/decider.js';
import { uuidFrom } from '@kernel/ids.js';
import { type CaseEvent, type CaseSubject } from './case-events.js';

/** Who has a case, and whether it is laid aside. */
export interface CaseDesk {
  readonly about: CaseSubject | null;
  readonly assignee: string | null;
  /** day on which it is taken up again by itself */
  readonly heldUntil: string | null;
}

export const caseKeyOf = (about: string): string => uuidFrom('case', about);

export const caseDeskDecider: Decider<CaseDesk, CaseEvent> = {
  category: 'caseDesk',
  initial: { about: null, assignee: null, heldUntil: null },
  evolve: (before, event) => {
    const desk = { ...before, about: event.data.about };
    switch (event.type) {
      case 'case-assigned':
        return { ...desk, assignee: event.data.assignee };
      case 'case-put-on-hold':
        return { ...desk, heldUntil: event.data.until };
      case 'case-taken-up-again':
        return { ...desk, heldUntil: null };
    }
  },
};
