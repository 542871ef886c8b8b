import { type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { partsOf, type StreamName } from '@kernel/stream-name.js';
import { type Database } from '../../sql/database.js';
import { checkAppend } from '../checks.js';
import { Listeners } from '../listeners.js';
import {
  type AppendResult,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type HashedEvent,
  type LogPage,
  type Position,
  type ReadAll,
  type StoredEvent,
  WrongExpectedRevision,
} from '../port.js';
import { type CommitAnswer, GroupCommitter, type PendingAppend } from './committer.js';
import { COLUMNS, type EventRow, fromRow, toWire } from './row.js';

/** The log in SQL: one text for PGlite and PostgreSQL. Order without gaps, duplicates found inside the append. */
export class SqlEventStore implements EventStore {
  readonly name: string;
  private readonly listeners = new Listeners();
  private readonly committer: GroupCommitter;

  constructor(private readonly db: Database) {
    this.name = db.engine;
    this.committer = new GroupCommitter((batch) => this.commit(batch));
  }

  async append(
    stream: StreamName,
    events: readonly EventToAppend[],
    expected: ExpectedRevision,
  ): Promise<AppendResult> {
    const { municipality } = checkAppend(stream, events);
    const answer = await this.committer.append({ stream, events, expected });
    if (answer.outcome === 'duplicate') return { kind: 'duplicate', events: await this.stored(events) };
    if (answer.outcome === 'conflict') throw new WrongExpectedRevision(stream, expected, fromSql(answer.actual));
    this.listeners.call();
    const revision = BigInt(answer.revision);
    const position = BigInt(answer.position);
    return {
      kind: 'appended',
      events: events.map((event, index) => ({
        ...event,
        stream,
        municipality,
        revision: revision + BigInt(index + 1),
        position: String(position + BigInt(index + 1)),
      })),
    };
  }

  async readStream(stream: StreamName): Promise<readonly StoredEvent[]> {
    const { municipality } = partsOf(stream);
    const rows = await this.db.query<EventRow>(
      `select ${COLUMNS} from events where municipality = $1 and stream = $2 order by revision`,
      [municipality, stream],
    );
    return rows.map(fromRow);
  }

  async readAll({ after, limit, categories }: ReadAll): Promise<LogPage> {
    const from = after ?? '0';
    // The head is read before the events: what is appended in between belongs to the next page.
    const head = (await this.head()) ?? '0';
    const rows = await this.db.query<EventRow>(
      `select ${COLUMNS} from events
       where position > $1 and position <= $2 and ($3::text[] is null or category = any($3::text[]))
       order by position limit $4`,
      [from, head, categories ?? null, limit],
    );
    const events = rows.map(fromRow);
    const full = events.length === limit;
    const next = full ? (events.at(-1)?.position ?? from) : this.compare(head, from) > 0 ? head : from;
    return { events, next: next === '0' ? null : next, atEnd: !full };
  }

  async readSubject(municipality: Municipality, subject: Subject): Promise<readonly StoredEvent[]> {
    const rows = await this.db.query<EventRow>(
      `select ${COLUMNS.split(', ')
        .map((column) => `e.${column}`)
        .join(', ')}
       from event_subjects s join events e on e.position = s.position
       where s.municipality = $1 and s.subject = $2 and e.municipality = $1 order by s.position`,
      [municipality, subject],
    );
    return rows.map(fromRow);
  }

  async readEvent(municipality: Municipality, id: string): Promise<StoredEvent | null> {
    const [row] = await this.db.query<EventRow>(
      `select ${COLUMNS} from events where municipality = $1 and event_id = $2`,
      [municipality, id],
    );
    return row ? fromRow(row) : null;
  }

  async readHashes(municipality: Municipality): Promise<readonly HashedEvent[]> {
    return this.db.query<HashedEvent>(
      'select event_id as id, position, hash from events where municipality = $1 order by position',
      [municipality],
    );
  }

  async head(): Promise<Position | null> {
    const [row] = await this.db.query<{ position: string }>('select position from log_head where id = 1');
    return row === undefined || row.position === '0' ? null : row.position;
  }

  compare(a: Position | null, b: Position | null): number {
    const difference = BigInt(a ?? 0) - BigInt(b ?? 0);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  onAppended(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  private async commit(batch: readonly PendingAppend[]): Promise<readonly CommitAnswer[]> {
    const wire = batch.map(({ stream, events, expected }) => ({
      ...partsOf(stream),
      stream,
      expected: expected === 'none' ? '-1' : expected.toString(),
      events: events.map(toWire),
    }));
    const [row] = await this.db.query<{ answers: CommitAnswer[] }>('select append_events($1::jsonb) as answers', [
      JSON.stringify(wire),
    ]);
    return row?.answers ?? [];
  }

  private async stored(events: readonly EventToAppend[]): Promise<readonly StoredEvent[]> {
    const rows = await this.db.query<EventRow>(
      `select ${COLUMNS} from events where event_id = any($1::uuid[]) order by position`,
      [events.map((event) => event.id)],
    );
    return rows.map(fromRow);
  }
}

const fromSql = (revision: string): ExpectedRevision => (revision === '-1' ? 'none' : BigInt(revision));
