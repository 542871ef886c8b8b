import { type Municipality } from '@kernel/municipality.js';
import { type EventStore } from '../event-store/port.js';
import { type Reading, type Vault } from './vault.js';

/** The protected part of an event; null when it has none or it is withheld. The reading is logged. */
export const readProtected = async <P extends object>(
  store: EventStore,
  vault: Vault,
  municipality: Municipality,
  eventId: string | null,
  reading: Reading,
): Promise<P | null> => {
  const event = eventId === null ? null : await store.readEvent(municipality, eventId);
  if (!event?.protected) return null;
  const entries = await vault.read(municipality, [event.protected.ref], reading);
  // What was put under this event's reference is what its own type says.
  return (entries.get(event.protected.ref)?.content as P | undefined) ?? null;
};
