import { type Recorded } from '@kernel/event.js';
import { type AppealEffectEvent } from './appeal-events.js';

export interface Stay {
  readonly appealId: string;
  /** first day on which the withdrawal does not run */
  readonly from: string;
  /** `appeal-decided` or the last day */
  readonly until: string;
  /** the day it goes on; null while the stay lasts */
  readonly resumedOn: string | null;
}

/** What became of a reaction after it was decided: its clock, appeals, stays, and whether it still counts. */
export interface Standing {
  readonly appeals: readonly { readonly appealId: string; readonly open: boolean }[];
  readonly annulledOn: string | null;
  readonly upheldOn: string | null;
  readonly extension: { readonly grantedOn: string; readonly until: string } | null;
  readonly reasons: { readonly requestedOn: string; readonly arrivedOn: string | null } | null;
  readonly stays: readonly Stay[];
}

export const unappealed: Standing = {
  appeals: [],
  annulledOn: null,
  upheldOn: null,
  extension: null,
  reasons: null,
  stays: [],
};

export type OnReactionEvent = Extract<
  AppealEffectEvent,
  { data: { reactionId: string } } | { data: { withdrawalId: string } }
>;

/** The fold of one reaction's standing. */
export const evolveStanding = (standing: Standing, event: Recorded<OnReactionEvent>): Standing => {
  const close = (appealId: string): Standing['appeals'] =>
    standing.appeals.map((one) => (one.appealId === appealId ? { ...one, open: false } : one));
  switch (event.type) {
    case 'appeal-noted':
      return { ...standing, appeals: [...standing.appeals, { appealId: event.data.appealId, open: true }] };
    case 'appeal-closed':
    case 'decision-amended':
      return { ...standing, appeals: close(event.data.appealId) };
    case 'appeal-time-extended':
      return { ...standing, extension: { grantedOn: event.data.grantedOn, until: event.data.until } };
    case 'reasons-requested':
      return event.data.interrupts
        ? { ...standing, reasons: { requestedOn: event.data.requestedOn, arrivedOn: null } }
        : standing;
    case 'reasons-arrived':
      return {
        ...standing,
        reasons: standing.reasons && { ...standing.reasons, arrivedOn: event.data.arrivedOn },
      };
    case 'decision-upheld':
      return { ...standing, appeals: close(event.data.appealId), upheldOn: event.data.on };
    case 'decision-annulled': {
      const { appealId, on } = event.data;
      return { ...standing, appeals: appealId ? close(appealId) : standing.appeals, annulledOn: on };
    }
    case 'withdrawal-stayed': {
      const { appealId, from, until } = event.data;
      return { ...standing, stays: [...standing.stays, { appealId, from, until, resumedOn: null }] };
    }
    case 'stay-lifted':
      return {
        ...standing,
        stays: standing.stays.map((stay) =>
          stay.resumedOn === null ? { ...stay, resumedOn: event.data.resumeOn } : stay,
        ),
      };
  }
};
