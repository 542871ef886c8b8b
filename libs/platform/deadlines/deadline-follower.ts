import { endOfOsloDay } from '@kernel/clock.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { type LogPage, type Position, type StoredEvent } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { type Database, type Sql } from '../sql/database.js';
import { moveCheckpoint, readCheckpoint } from '../subscriptions/checkpoints.js';
import { type Follower } from '../subscriptions/subscription.js';
import { isFired, settleFiring } from './firings.js';

/** Keeps the table of armed deadlines from the standard field of the envelope. Replay gives the same armed set. */
export class DeadlineFollower implements Follower {
  readonly name = 'deadlines@1';

  constructor(
    private readonly db: Database,
    private readonly owner: string,
  ) {}

  position(): Promise<Position | null> {
    return readCheckpoint(this.db, this.name);
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    const to = page.next;
    if (to === null) return;
    if (page.events.every((event) => event.deadlines.length === 0 && !isFired(event))) {
      return moveCheckpoint(this.db, this.name, this.owner, from, to);
    }
    await this.db.transaction(async (tx) => {
      for (const event of page.events) {
        if (isFired(event)) await settleFiring(tx, event);
        for (const change of event.deadlines) {
          if (change.op === 'arm') await arm(tx, event, change);
          else await cancel(tx, event, change.name);
        }
      }
      await moveCheckpoint(tx, this.name, this.owner, from, to);
      faultPoint('deadline.before-commit');
    });
  }
}

const arm = async (tx: Sql, event: StoredEvent, deadline: ArmDeadline): Promise<void> => {
  await tx.query(
    `insert into deadlines (municipality, stream, name, due, fires_at, armed_by, subjects, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (municipality, stream, name) do update set due = excluded.due, fires_at = excluded.fires_at,
       armed_by = excluded.armed_by, subjects = excluded.subjects,
       details = excluded.details || jsonb_build_object('moves', coalesce(deadlines.details->'moves', '[]'::jsonb) ||
         case when deadlines.due = excluded.due then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
           'was', deadlines.due, 'because', excluded.details->'movedBecause', 'by', $9::text, 'at', $10::text)) end),
       claimed_by = null, claimed_until = null`,
    [
      event.municipality,
      event.stream,
      deadline.name,
      deadline.due,
      // The whole last day counts: it is over at 24:00 in Oslo.
      endOfOsloDay(deadline.due).toString(),
      event.id,
      [...event.subjects],
      JSON.stringify({ ...deadline, correlationId: event.correlationId, moves: [] }),
      event.type,
      event.recordedAt,
    ],
  );
};

const cancel = async (tx: Sql, event: StoredEvent, name: string): Promise<void> => {
  await tx.query('delete from deadlines where municipality = $1 and stream = $2 and name = $3', [
    event.municipality,
    event.stream,
    name,
  ]);
};
