import { Command, CommanderError } from 'commander';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventCodec, v1 } from '@kernel/codec.js';
import { noticeCard } from '@modules/notice/views/notice-card/view.js';
import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { EventLog } from '@platform/log/event-log.js';
import { rebuild } from '@platform/projections/generations.js';
import { type Database } from '@platform/sql/database.js';
import { openDatabase } from '@apps/standalone/open-database.js';
import { type OpsIo } from '../ops.js';
import { sampleAppend } from './sample-append.js';

interface Figures {
  readonly engine: string;
  /** appends of one event each, per second, by number of concurrent writers */
  readonly appendsPerSecond: Readonly<Record<string, number>>;
  /** events folded into a view and written, per second */
  readonly projectedPerSecond: number;
  readonly events: number;
}

/** Measures an engine: what one process can append and project. Bounded in count; cleans up after itself. */
export const runBench = async (
  argv: readonly string[],
  databaseUrl: string | undefined,
  io: OpsIo,
): Promise<number> => {
  const program = new Command('ops bench')
    .description('appends and projected events per second, embedded on disk and on DATABASE_URL (an empty database)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.stdout(text), writeErr: (text) => void io.stderr(text) })
    .option('--json', 'one JSON object', false)
    .option('--events <n>', 'events for each measurement', '4000');
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const { json, events } = program.opts<{ json: boolean; events: string }>();
  const count = Number(events);
  if (!Number.isInteger(count) || count < 100 || count > 200_000) {
    await io.stderr('--events must be a number from 100 to 200000\n');
    return 2;
  }
  const figures = [
    await embedded(count),
    ...(databaseUrl ? [await on(await openDatabase(databaseUrl, null), count)] : []),
  ];
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown' };
  await io.stdout(json ? `${JSON.stringify({ machine, figures })}\n` : figures.map(asText).join(''));
  return 0;
};

const embedded = async (count: number): Promise<Figures> => {
  const directory = await mkdtemp(join(tmpdir(), 'bevillingslogg-bench-'));
  try {
    return await on(await openDatabase(undefined, join(directory, 'postgres')), count);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

const on = async (db: Database, count: number): Promise<Figures> => {
  try {
    const store = new SqlEventStore(db);
    const appendsPerSecond: Record<string, number> = {};
    let total = 0;
    for (const writers of [1, 16, 64]) {
      // One writer waits for each commit; a quarter of the events tells as much.
      const share = writers === 1 ? Math.ceil(count / 4) : count;
      appendsPerSecond[`writers${writers}`] = await appends(store, writers, share);
      total += share;
    }
    const log = new EventLog(store, new EventCodec(v1('notice-ordered')));
    const started = performance.now();
    await rebuild(db, log, noticeCard, 'bench');
    const projectedPerSecond = perSecond(total, started);
    return { engine: db.engine, appendsPerSecond, projectedPerSecond, events: total };
  } finally {
    await db.close();
  }
};

const appends = async (store: SqlEventStore, writers: number, count: number): Promise<number> => {
  const run = randomUUID();
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let n = next++; n < count; n = next++) {
        const { stream, events } = sampleAppend(run, n);
        await store.append(stream, events, 'none');
      }
    }),
  );
  return perSecond(count, started);
};

const perSecond = (count: number, started: number): number =>
  Math.round((count * 1000) / (performance.now() - started));

const asText = ({ engine, appendsPerSecond, projectedPerSecond, events }: Figures): string =>
  `${engine}: ${Object.entries(appendsPerSecond)
    .map(([writers, figure]) => `${figure} appends/s (${writers})`)
    .join(', ')}; ${projectedPerSecond} projected events/s over ${events} events\n`;
