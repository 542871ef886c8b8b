import { type Clock } from '@kernel/clock.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { CommandRefused } from '../commands/errors.js';
import { type CommandSender } from '../commands/sender.js';
import { faultPoint } from '../faults/fault-point.js';
import { type Database } from '../sql/database.js';
import { firingActor } from './firings.js';

interface DueRow {
  municipality: Municipality;
  stream: string;
  name: string;
  due: string;
  fires_at: string;
  armed_by: string;
  details: ArmDeadline & { correlationId: string };
}

const CLAIM = '30 seconds';

/** Sends the command of each deadline that has run out, once. The receiver judges; a refusal settles the firing too. */
export class DeadlinePoller {
  constructor(
    private readonly db: Database,
    private readonly sender: CommandSender,
    private readonly clock: Clock,
    private readonly owner: string,
    private readonly onFailure: (name: string, error: unknown) => void,
  ) {}

  /** Fires what is due now; returns how many were settled. The caller has let the deadline table catch up. */
  async fireDue(): Promise<number> {
    let settled = 0;
    for (const row of await this.claim()) {
      try {
        await this.fire(row);
        settled += 1;
      } catch (error) {
        this.onFailure(`deadline ${row.name} of ${row.stream}`, error);
      }
    }
    return settled;
  }

  /** Claims by machine time, so that a worker that dies lets go by itself; in due order. */
  private async claim(): Promise<DueRow[]> {
    const rows = await this.db.query<DueRow>(
      `update deadlines d set claimed_by = $2, claimed_until = now() + interval '${CLAIM}'
       from (
         select c.municipality, c.stream, c.name from deadlines c
         where c.fires_at <= $1 and c.details ? 'command'
           and (c.claimed_until is null or c.claimed_until < now() or c.claimed_by = $2)
           and not exists (select 1 from deadline_firings f
             where f.municipality = c.municipality and f.stream = c.stream and f.name = c.name and f.armed_by = c.armed_by)
         -- What was tried and failed comes last, so that it holds nothing else up.
         order by c.claimed_until is not null, c.fires_at, c.stream, c.name limit 100 for update skip locked
       ) due
       where d.municipality = due.municipality and d.stream = due.stream and d.name = due.name
       returning d.municipality, d.stream, d.name, d.due, d.fires_at, d.armed_by, d.details`,
      [this.clock.now().toString(), this.owner],
    );
    const key = (row: DueRow): string => `${row.due} ${row.stream} ${row.name}`;
    return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  }

  private async fire(row: DueRow): Promise<void> {
    const { command, correlationId } = row.details;
    if (!command) return;
    const commandId = uuidFrom('deadline', row.municipality, row.stream, row.name, row.armed_by);
    faultPoint('deadline.before-send');
    const outcome = await this.send(row, command, commandId, correlationId);
    faultPoint('deadline.after-send');
    await this.db.query(
      `insert into deadline_firings (municipality, stream, name, armed_by, due, command_id, outcome, fired_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [row.municipality, row.stream, row.name, row.armed_by, row.due, commandId, outcome, this.clock.now().toString()],
    );
  }

  private async send(
    row: DueRow,
    command: NonNullable<ArmDeadline['command']>,
    commandId: string,
    correlationId: string,
  ): Promise<string> {
    try {
      const result = await this.sender.send(command.name, command.data, {
        commandId,
        municipality: row.municipality,
        actor: firingActor(row.name),
        correlationId,
        causationId: row.armed_by,
        occurredAt: toInstant(row.fires_at),
      });
      return result.outcome;
    } catch (error) {
      if (error instanceof CommandRefused) return `refused: ${error.refusal.code}`;
      throw error;
    }
  }
}

/** Both engines print timestamptz as text with a space and a short offset. */
const toInstant = (timestamptz: string): string => {
  const [day = '', time = ''] = timestamptz.split(' ');
  return `${day}T${time}`.replace(/([+-]\d{2})$/, '$1:00');
};
