import { type StoredEvent } from '@platform/event-store/port.js';
import { hashEvent } from '@platform/audit/chain.js';
import { type Database } from '@platform/sql/database.js';

/** What somebody with the owner's rights can do: the trigger off, the change, the trigger on again. */
export const tamper = (db: Database, statement: string, params: readonly unknown[] = []): Promise<void> =>
  db.transaction(async (tx) => {
    await tx.script('set local role none');
    await tx.script('alter table events disable trigger all');
    await tx.query(statement, params);
    await tx.script('alter table events enable trigger all');
  });

/** Changes an event's data and gives it the hash that fits. */
export const rehash = async (db: Database, event: StoredEvent, data: object): Promise<void> => {
  const { stream, revision, hash: _hash, municipality: _municipality, position: _position, ...open } = event;
  const hash = hashEvent(stream, revision, { ...open, data });
  await tamper(db, 'update events set data = $2, hash = $3 where event_id = $1', [
    event.id,
    JSON.stringify(data),
    hash,
  ]);
};
