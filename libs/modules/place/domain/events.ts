import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export interface Address {
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

export interface PlaceFacts {
  readonly orgnr: string | null;
  readonly name: string;
  readonly address: Address;
}

export type PlaceEvent =
  | DomainEvent<'place-registered', { placeId: string; key: string; madeUp: boolean } & PlaceFacts>
  | DomainEvent<'place-changed', { placeId: string; was: PlaceFacts; is: PlaceFacts }>;

export const placeEventTypes: EventType[] = v1('place-registered', 'place-changed');
