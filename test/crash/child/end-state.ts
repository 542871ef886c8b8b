import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '@kernel/hash.js';
import { allParts } from '@modules/composition.js';
import { verifyLog } from '@platform/audit/verify-log.js';
import { type StoredEvent } from '@platform/event-store/port.js';
import { liveGeneration } from '@platform/projections/generations.js';
import { tableOf } from '@platform/projections/view.js';
import { listParked } from '@platform/subscriptions/parking.js';
import { recordsIn } from './record-file.js';
import { type House } from '@apps/standalone/house.js';

type Rows = readonly object[];

/** Everything that two runs of the script must have in common, and beside it what a kill may leave behind. */
export interface EndState {
  /** by stream; the order between independent streams may differ */
  readonly streams: Readonly<Record<string, Rows>>;
  readonly views: Readonly<Record<string, Rows>>;
  readonly deadlines: Rows;
  readonly firings: Rows;
  readonly parked: Rows;
  readonly letters: Readonly<Record<string, string>>;
  readonly blobs: Rows;
  /** what the relay has told the world, by key */
  readonly records: Readonly<Record<string, readonly string[]>>;
  readonly verified: { readonly withheld: number; readonly findings: Rows };
  /** events that the signed head vouches for, and events in the log */
  readonly signed: readonly [head: string | null, log: string];
  /** types of the events whose protected part was put into the vault once more than the log refers to */
  readonly orphans: readonly string[];
}

const allEvents = async (house: House): Promise<readonly StoredEvent[]> =>
  (await house.log.store.readAll({ after: null, limit: 100_000 })).events;

const lettersIn = async (directory: string): Promise<Record<string, string>> => {
  const folder = join(directory, 'letters');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  const entries = names.map(async (name) => [name.slice(folder.length + 1), sha256(await readFile(name))] as const);
  return Object.fromEntries(await Promise.all(entries));
};

const viewsOf = async ({ db }: House): Promise<Record<string, Rows>> => {
  const views: Record<string, Rows> = {};
  for (const { name, columns } of allParts.flatMap((part) => part.views)) {
    const generation = (await liveGeneration(db, name))?.generation ?? 0;
    const wanted = ['municipality', 'key', 'doc', ...Object.keys(columns).map((column) => `"${column}"`)].join(', ');
    views[name] = await db.query(`select ${wanted} from ${tableOf(name, generation)} order by municipality, key`);
  }
  return views;
};

interface Entry {
  readonly ref: string;
  readonly event_id: string;
  readonly content: object;
}

/**
 * Salt and reference of a protected part are drawn by lot, so they differ between runs, and with them the hashes that
 * chain a stream. They are named here by the event they belong to; that they are right is what `verified` says.
 */
const named = <T extends object>(state: T, events: readonly StoredEvent[], entries: ReadonlyMap<string, Entry>): T => {
  const names = new Map(events.map(({ hash, id }) => [hash, `hash of ${id}`]));
  for (const { ref, event_id } of entries.values()) names.set(ref, `protected part of ${event_id}`);
  const text = JSON.stringify(state).replace(/"[0-9a-f-]{36,64}"/g, (quoted) => {
    const name = names.get(quoted.slice(1, -1));
    return name === undefined ? quoted : JSON.stringify(name);
  });
  return JSON.parse(text) as T;
};

const canonical = (event: StoredEvent, entries: ReadonlyMap<string, Entry>): object => {
  const { position: _position, hash: _hash, prevHash: _prevHash, revision, protected: ref, ...rest } = event;
  return { ...rest, revision: String(revision), protected: ref ? (entries.get(ref.ref)?.content ?? 'missing') : null };
};

/** Reads the whole of a house that is idle. */
export const endState = async (house: House, directory: string): Promise<EndState> => {
  const { db, log, vault, heads } = house;
  const events = await allEvents(house);
  const rows = await db.query<Entry>('select ref, event_id, content from vault_entries order by event_id, ref');
  const entries = new Map(rows.map((row) => [row.ref, row]));
  const referred = new Set(events.map((event) => event.protected?.ref));
  const typeOf = new Map(events.map(({ id, type }) => [id, type]));
  const streams: Record<string, object[]> = {};
  for (const event of events) (streams[event.stream] ??= []).push(canonical(event, entries));
  const { withheld, findings } = await verifyLog(log.store, vault, heads);
  const state: EndState = {
    streams,
    views: await viewsOf(house),
    deadlines: await db.query(
      'select municipality, stream, name, due, fires_at, armed_by, subjects, details from deadlines order by 1, 2, 3',
    ),
    firings: await db.query('select * from deadline_firings order by municipality, stream, name, armed_by'),
    parked: await listParked(db),
    letters: await lettersIn(directory),
    blobs: await db.query('select municipality, sha256, media_type from vault_blobs order by 1, 2'),
    records: await recordsIn(directory),
    verified: { withheld, findings },
    signed: [(await heads.read('gol'))?.count ?? null, String(events.length)],
    orphans: rows.filter(({ ref }) => !referred.has(ref)).map(({ event_id }) => typeOf.get(event_id) ?? 'no event'),
  };
  return named(state, events, entries);
};
