import { type Moment } from '@kernel/clock.js';
import { codeOf } from '@kernel/error-code.js';
import { type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { partsOf } from '@kernel/stream-name.js';
import { type EventLog } from '../log/event-log.js';
import { type Database, readAs, type Sql } from '../sql/database.js';
import { foldSubject } from './fold-subject.js';
import { liveGeneration } from './generations.js';
import { tableOf, type View } from './view.js';

const UNDEFINED_TABLE = '42P01';
const ATTEMPTS = 5;
const PAGE = 500;

export interface ViewDoc<D> {
  readonly key: Subject;
  readonly doc: D;
  /** an event of this subject could not be projected; the document is older than the log */
  readonly parked: boolean;
}

export interface ListRequest {
  readonly where?: readonly {
    readonly column: string;
    /** `contains`: the text stands somewhere in the column's */
    readonly op: '=' | '<=' | '>=' | 'contains';
    readonly value: string | number | boolean;
  }[];
  readonly orderBy: string;
  readonly limit: number;
  /** `orderBy` value and key of the last row of the page before */
  readonly after?: { readonly value: string; readonly key: string };
}

/** Reads views in one municipality, under row-level security; or at a moment, from the log. */
export class ViewReader {
  constructor(
    private readonly db: Database,
    private readonly log: EventLog,
  ) {}

  get<D extends object>(view: View<D>, municipality: Municipality, key: Subject): Promise<ViewDoc<D> | null> {
    return this.onLive(municipality, async (tx) => {
      const table = await this.table(tx, view);
      const [row] = await tx.query<{ key: Subject; doc: D; parked: boolean }>(
        `select t.key, t.doc, exists (select 1 from parked_keys p
           where p.subscription = $3 and p.municipality = t.municipality and p.key = t.key) as parked
         from ${table.name} t where t.municipality = $1 and t.key = $2`,
        [municipality, key, table.subscription],
      );
      return row ?? null;
    });
  }

  /** Those documents of the keys that there are, in no order. */
  getMany<D extends object>(
    view: View<D>,
    municipality: Municipality,
    keys: readonly Subject[],
  ): Promise<ViewDoc<D>[]> {
    if (keys.length === 0) return Promise.resolve([]);
    return this.onLive(municipality, async (tx) => {
      const table = await this.table(tx, view);
      return tx.query<ViewDoc<D>>(
        `select t.key, t.doc, exists (select 1 from parked_keys p
           where p.subscription = $3 and p.municipality = t.municipality and p.key = t.key) as parked
         from ${table.name} t where t.municipality = $1 and t.key = any($2)`,
        [municipality, [...keys], table.subscription],
      );
    });
  }

  list<D extends object>(view: View<D>, municipality: Municipality, request: ListRequest): Promise<ViewDoc<D>[]> {
    return this.onLive(municipality, async (tx) => {
      const table = await this.table(tx, view);
      const params: unknown[] = [municipality, table.subscription, request.limit];
      const bind = (value: unknown): string => `$${params.push(value)}`;
      const order = columnOf(view, request.orderBy);
      const conditions = (request.where ?? []).map(({ column, op, value }) =>
        op === 'contains'
          ? `strpos(${columnOf(view, column)}, ${bind(value)}) > 0`
          : `${columnOf(view, column)} ${op} ${bind(value)}`,
      );
      if (request.after) {
        const cast = view.columns[request.orderBy] ?? 'text';
        conditions.push(`(${order}, t.key) > (${bind(request.after.value)}::${cast}, ${bind(request.after.key)})`);
      }
      return tx.query<ViewDoc<D>>(
        `select t.key, t.doc, exists (select 1 from parked_keys p
           where p.subscription = $2 and p.municipality = t.municipality and p.key = t.key) as parked
         from ${table.name} t where t.municipality = $1 ${conditions.map((condition) => `and ${condition}`).join(' ')}
         order by ${order}, t.key limit $3`,
        params,
      );
    });
  }

  /** Every document of a municipality, read in pages; for sums over all of them. */
  async all<D extends object>(view: View<D>, municipality: Municipality, orderBy: string): Promise<D[]> {
    const docs: D[] = [];
    for (let after: ListRequest['after']; ;) {
      const rows = await this.list(view, municipality, { orderBy, limit: PAGE, ...(after ? { after } : {}) });
      docs.push(...rows.map(({ doc }) => doc));
      const last = rows.at(-1);
      if (rows.length < PAGE || !last) return docs;
      after = { value: String(view.index(last.doc)[orderBy] ?? ''), key: last.key };
    }
  }

  /** The document as it was known, or as facts were, at a moment: folded from the log. */
  async at<D extends object>(
    view: View<D>,
    municipality: Municipality,
    key: Subject,
    moment: Moment,
  ): Promise<ViewDoc<D> | null> {
    const wanted = new Set(view.categories);
    const events = (await this.log.subject(municipality, key)).filter((event) =>
      wanted.has(partsOf(event.meta.stream).category),
    );
    const doc = foldSubject(view, key, events, moment) as D | null;
    return doc ? { key, doc, parked: false } : null;
  }

  /** A rebuild may drop the table between its look-up and its reading; the next look-up then finds its successor. */
  private async onLive<T>(municipality: Municipality, work: (tx: Sql) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await readAs(this.db, municipality, work);
      } catch (error) {
        if (codeOf(error) !== UNDEFINED_TABLE || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async table(
    tx: Sql,
    view: { name: string; version: number },
  ): Promise<{ name: string; subscription: string }> {
    const live = await liveGeneration(tx, view.name);
    if (!live) throw new ViewNotBuilt(view.name);
    return {
      name: tableOf(view.name, live.generation),
      subscription: `view:${view.name}@${live.version}.g${live.generation}`,
    };
  }
}

/** The view has no generation yet: the program is still starting. */
export class ViewNotBuilt extends Error {}

const columnOf = (view: Pick<View, 'columns' | 'name'>, column: string): string => {
  if (column === 'key') return 't.key';
  if (!(column in view.columns)) throw new TypeError(`view ${view.name} has no column ${column}`);
  return `t."${column}"`;
};
