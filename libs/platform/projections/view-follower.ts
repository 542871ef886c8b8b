import { changesFacts } from '@kernel/corrections.js';
import { type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { partsOf } from '@kernel/stream-name.js';
import { type LogPage, type Position, type StoredEvent } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { type EventLog } from '../log/event-log.js';
import { type AnyRecorded, toRecorded } from '../log/recorded.js';
import { type Database, type Sql } from '../sql/database.js';
import { Fenced, lockCheckpoint, moveCheckpoint, readCheckpoint } from '../subscriptions/checkpoints.js';
import { errorText, park, parkedKeysOf, unpark } from '../subscriptions/parking.js';
import { type Follower } from '../subscriptions/subscription.js';
import { foldSubject } from './fold-subject.js';
import { type AnyView, keysOf, tableOf } from './view.js';
import { readDocs, type ViewRow, writeDocs } from './view-table.js';

interface Touched {
  readonly municipality: Municipality;
  readonly key: Subject;
  readonly events: { stored: StoredEvent; event: AnyRecorded }[];
}

type Refolded = ReadonlyMap<string, readonly AnyRecorded[]>;
type Written = ViewRow & { readonly key: Subject; readonly events: Touched['events'] };

/** Keeps one generation of a view: documents and checkpoint move in one transaction. */
export class ViewFollower implements Follower {
  readonly name: string;
  readonly categories: readonly string[];
  readonly batchSize = 500;
  private readonly table: string;

  constructor(
    private readonly db: Database,
    private readonly log: EventLog,
    readonly view: AnyView,
    readonly generation: number,
    private readonly owner: string,
  ) {
    this.name = `view:${view.name}@${view.version}.g${generation}`;
    this.categories = view.categories;
    this.table = tableOf(view.name, generation);
  }

  position(): Promise<Position | null> {
    return readCheckpoint(this.db, this.name);
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    const to = page.next;
    if (to === null) return;
    const touched = this.touched(page.events);
    if (touched.size === 0) return moveCheckpoint(this.db, this.name, this.owner, from, to);
    const refolded = await this.refolded(touched, to);
    const attempt = (write: (tx: Sql, rows: readonly Written[]) => Promise<void>): Promise<void> =>
      this.db.transaction(async (tx) => {
        // First of all: the checkpoint's row is the lock that keeps a second instance and a replay out.
        await moveCheckpoint(tx, this.name, this.owner, from, to);
        await write(tx, await this.rows(tx, touched, refolded));
        faultPoint('projection.before-commit');
      });
    try {
      await attempt((tx, rows) => writeDocs(tx, this.view, this.table, rows));
    } catch (error) {
      if (error instanceof Fenced) throw error;
      // A document that the table refuses must not hold up its neighbours: write one by one, park what fails.
      await attempt((tx, rows) => this.writeEach(tx, rows));
    }
    faultPoint('projection.after-commit');
  }

  private async rows(tx: Sql, touched: Map<string, Touched>, refolded: Refolded): Promise<Written[]> {
    const parked = await parkedKeysOf(tx, this.name);
    const docs = await readDocs(tx, this.table, [...touched.values()]);
    const rows: Written[] = [];
    for (const [id, { municipality, key, events }] of touched) {
      const last = events.at(-1);
      if (!last) continue;
      try {
        if (parked.has(id)) throw new Error('an earlier event of this key is parked');
        const again = refolded.get(id);
        const doc = again ? this.fold(key, again) : this.step(docs.get(id) ?? null, key, events);
        rows.push({ municipality, key, doc, position: last.stored.position, events });
      } catch (error) {
        for (const { stored } of events) await park(tx, this.name, key, stored, errorText(error));
      }
    }
    return rows;
  }

  private async writeEach(tx: Sql, rows: readonly Written[]): Promise<void> {
    for (const row of rows) {
      await tx.script('savepoint one_document');
      try {
        await writeDocs(tx, this.view, this.table, [row]);
      } catch (error) {
        await tx.script('rollback to savepoint one_document');
        for (const { stored } of row.events) await park(tx, this.name, row.key, stored, errorText(error));
      }
    }
  }

  /** Folds a parked key again from the log and lets it go on. Errors: those of the fold; it then stays parked. */
  async replay(municipality: Municipality, key: Subject): Promise<void> {
    for (let done = false; !done;) {
      const at = await this.position();
      const doc = this.fold(key, await this.subjectUpTo(municipality, key, at));
      done = await this.db.transaction(async (tx) => {
        if ((await lockCheckpoint(tx, this.name)) !== at) return false;
        await writeDocs(tx, this.view, this.table, [{ municipality, key, doc, position: at ?? '0' }]);
        await unpark(tx, { subscription: this.name, municipality, key });
        return true;
      });
    }
  }

  private touched(events: readonly StoredEvent[]): Map<string, Touched> {
    const touched = new Map<string, Touched>();
    for (const stored of events) {
      const event = toRecorded(this.log.codec, stored);
      for (const key of keysOf(this.view, event)) {
        const id = `${stored.municipality}/${key}`;
        const entry = touched.get(id) ?? { municipality: stored.municipality, key, events: [] };
        entry.events.push({ stored, event });
        touched.set(id, entry);
      }
    }
    return touched;
  }

  /** A correction reaches back: keys it names are folded again. Read before the transaction, which owns the connection. */
  private async refolded(touched: Map<string, Touched>, to: Position): Promise<Refolded> {
    const again = new Map<string, readonly AnyRecorded[]>();
    for (const [id, { municipality, key, events }] of touched) {
      if (events.some(({ event }) => changesFacts(event))) {
        again.set(id, await this.subjectUpTo(municipality, key, to));
      }
    }
    return again;
  }

  private async subjectUpTo(
    municipality: Municipality,
    key: Subject,
    to: Position | null,
  ): Promise<readonly AnyRecorded[]> {
    const stored = await this.log.store.readSubject(municipality, key);
    const wanted = new Set(this.view.categories);
    return stored
      .filter((event) => this.log.store.compare(event.position, to) <= 0)
      .filter((event) => wanted.has(partsOf(event.stream).category))
      .map((event) => toRecorded(this.log.codec, event));
  }

  private fold(key: Subject, events: readonly AnyRecorded[]): object | null {
    return foldSubject(this.view, key, events);
  }

  private step(doc: object | null, key: Subject, events: Touched['events']): object | null {
    const fold = this.view.fold as (doc: object | null, event: AnyRecorded, subject: Subject) => object | null;
    return events.reduce<object | null>((current, { event }) => fold(current, event, key), doc);
  }
}
