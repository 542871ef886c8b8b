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

export type LicenceEvent =
  | DomainEvent<
      'licence-imported',
      { licenceId: string; importId: string; madeUp: readonly string[]; origin: string | null } & LicenceFacts
    >
  | DomainEvent<
      'licence-register-changed',
      { licenceId: string; importId: string; was: LicenceFacts; is: LicenceFacts }
    >;

export const licenceEventTypes: EventType[] = v1('licence-imported', 'licence-register-changed');
