import { type DomainEvent } from '@kernel/event.js';
import { type DecidedBy } from './shared.js';
import { type Extent } from './withdrawal-events.js';

/** Who took the decision away: the body above, on appeal, or the one that made it (forvaltningsloven §§ 33-35). */
export type AnnulledBy = 'appeal-body' | 'own-reversal';

interface OnReaction {
  readonly licenceId: string;
  readonly reactionId: string;
}

/** What appeals do to the reactions of a licence. The appeal itself is a stream of its own. */
export type AppealEffectEvent =
  | DomainEvent<'appeal-noted', OnReaction & { appealId: string; on: string }>
  | DomainEvent<'appeal-closed', OnReaction & { appealId: string; on: string; why: 'dismissed' | 'withdrawn' }>
  | DomainEvent<
      'appeal-time-extended',
      OnReaction & { was: string; until: string; grantedOn: string; decidedBy: DecidedBy },
      { reasons: string }
    >
  | DomainEvent<'reasons-requested', OnReaction & { requestedOn: string; interrupts: boolean }>
  | DomainEvent<'reasons-arrived', OnReaction & { arrivedOn: string; due: string }>
  | DomainEvent<'decision-upheld', OnReaction & { appealId: string; on: string }>
  | DomainEvent<
      'decision-annulled',
      OnReaction & {
        appealId: string | null;
        on: string;
        by: AnnulledBy;
        /** the body must decide anew */
        remitted: boolean;
        /** days that had been served by then; `whole` when the withdrawal was over */
        daysServed: number;
        served: 'none' | 'partly' | 'whole';
      },
      { reasons: string }
    >
  | DomainEvent<
      'decision-amended',
      OnReaction & {
        appealId: string;
        on: string;
        was: Extent;
        extent: Extent;
        startOn: string;
        endOn: string | null;
      }
    >
  | DomainEvent<
      'withdrawal-stayed',
      { licenceId: string; withdrawalId: string; appealId: string; from: string; until: string }
    >
  | DomainEvent<
      'stay-lifted',
      { licenceId: string; withdrawalId: string; appealId: string; on: string; resumeOn: string; endOn: string | null }
    >;

export const appealEffectTypes = [
  'appeal-noted',
  'appeal-closed',
  'appeal-time-extended',
  'reasons-requested',
  'reasons-arrived',
  'decision-upheld',
  'decision-annulled',
  'decision-amended',
  'withdrawal-stayed',
  'stay-lifted',
] as const;
