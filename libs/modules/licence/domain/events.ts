import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export type LicenceKind = 'sale' | 'serving' | 'vinmonopol' | 'ambulatory' | 'single-occasion';

export interface LicenceFacts {
  readonly number: string;
  readonly kind: LicenceKind;
  /** alkoholloven § 1-3 */
  readonly groups: readonly (1 | 2 | 3)[];
  readonly holderOrgnr: string;
  readonly placeId: string;
  /** both days inclusive */
  readonly period: { readonly start: string; readonly end: string };
}

/** `served`: its last day is over; `licence-ended`: capped by the period's end (alkoholloven § 1-8). */
export type WithdrawalEnd = 'served' | 'cured' | 'annulled' | 'licence-ended';

export type LicenceEvent =
  | DomainEvent<
      'licence-imported',
      { licenceId: string; importId: string; madeUp: readonly string[]; origin: string | null } & LicenceFacts
    >
  | DomainEvent<
      'licence-register-changed',
      { licenceId: string; importId: string; was: LicenceFacts; is: LicenceFacts }
    >
  | DomainEvent<
      'withdrawal-started',
      { licenceId: string; withdrawalId: string; startedOn: string; endOn: string | null; holderOrgnr: string }
    >
  | DomainEvent<
      'withdrawal-ended',
      { licenceId: string; withdrawalId: string; endedOn: string; why: WithdrawalEnd; holderOrgnr: string }
    >
  | DomainEvent<
      'withdrawal-suspended',
      {
        licenceId: string;
        withdrawalId: string;
        appealId: string;
        on: string;
        /** null when no day had been served */
        lastDayServed: string | null;
        daysServed: number;
        /** null while it runs until cured */
        daysLeft: number | null;
        holderOrgnr: string;
      }
    >
  | DomainEvent<
      'withdrawal-resumed',
      {
        licenceId: string;
        withdrawalId: string;
        appealId: string;
        resumedOn: string;
        endOn: string | null;
        daysServed: number;
        holderOrgnr: string;
      }
    >
  | DomainEvent<
      'withdrawal-shortened',
      {
        licenceId: string;
        withdrawalId: string;
        appealId: string;
        /** days it has now, in all */
        days: number;
        endOn: string | null;
        holderOrgnr: string;
      }
    >
  | DomainEvent<'register-updated', { licenceId: string; withdrawalId: string; on: string; what: RegisterUpdate }>;

export type RegisterUpdate = 'started' | 'ended' | 'suspended' | 'resumed';

export const licenceEventTypes: EventType[] = v1(
  'licence-imported',
  'licence-register-changed',
  'withdrawal-started',
  'withdrawal-ended',
  'withdrawal-suspended',
  'withdrawal-resumed',
  'withdrawal-shortened',
  'register-updated',
);
