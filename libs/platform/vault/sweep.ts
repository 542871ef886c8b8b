import { type EventStore } from '../event-store/port.js';
import { type Vault } from './vault.js';

/**
 * Takes out what a process put into the vault for an append that then never happened: it was killed in between, and the
 * repeated command put its content again. Personal data that no event stands for must not stay. Returns how many.
 */
export const sweepVault = async (vault: Vault, store: EventStore): Promise<number> => {
  let swept = 0;
  for (const { municipality, ref, eventId } of await vault.recent()) {
    const event = await store.readEvent(municipality, eventId);
    if (event?.protected?.ref === ref) continue;
    await vault.discard(municipality, [ref]);
    swept += 1;
  }
  return swept;
};
