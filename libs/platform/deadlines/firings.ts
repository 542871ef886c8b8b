import { type Actor } from '@kernel/actor.js';
import { type StoredEvent } from '../event-store/port.js';
import { type Sql } from '../sql/database.js';

const PREFIX = 'deadline:';

/** Who a deadline's command comes from. */
export const firingActor = (name: string): Actor => ({ id: `${PREFIX}${name}`, role: 'system' });

/** The deadline that speaks, null for anybody else. A person's subject may look like a deadline's; the role tells. */
export const firedDeadline = ({ role, id }: Actor): string | null =>
  role === 'system' && id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;

/** Whether a deadline's command led to this event. */
export const isFired = ({ actor }: StoredEvent): boolean => firedDeadline(actor) !== null;

/**
 * Writes down the firing that led to an event, if the poller has not: it may have died after it had sent the command,
 * and the next event, or this one, may cancel or move the deadline.
 */
export const settleFiring = async (tx: Sql, event: StoredEvent): Promise<void> => {
  await tx.query(
    `insert into deadline_firings (municipality, stream, name, armed_by, due, command_id, outcome, fired_at)
     select municipality, stream, name, armed_by, due, $4, 'accepted', $5 from deadlines
     where municipality = $1 and armed_by = $2 and name = $3 on conflict do nothing`,
    [event.municipality, event.causationId, event.actor.id.slice(PREFIX.length), event.commandId, event.recordedAt],
  );
};
