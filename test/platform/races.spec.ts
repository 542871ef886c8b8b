import { MemoryEventStore } from '@platform/event-store/memory/memory-event-store.js';
import { type EventStore, AppendOutcomeUnknown, WrongExpectedRevision } from '@platform/event-store/port.js';
import { TooBusy } from '@platform/commands/errors.js';
import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { type Database } from '@platform/sql/database.js';
import { describePostgresToo } from './engines.js';
import { everything } from './log-reading.js';
import { type Bench, openBench } from './thing/bench.js';
import { ThroughStore } from './through-store.js';
import { WatchedVault } from './watched-vault.js';

const count = (bench: Bench, by: number, rest = {}): ReturnType<Bench['send']> =>
  bench.send('count-thing', { thingId: 'a', by, note: `note ${by}`, ...rest });

const held = (vault: WatchedVault): string[] => [...vault.held].sort();
const referred = async (store: EventStore): Promise<string[]> =>
  (await everything(store)).flatMap((event) => (event.protected ? [event.protected.ref] : [])).sort();

describe('two writers on one stream', () => {
  let wire: ThroughStore;
  let vault: WatchedVault;
  let here: Bench;
  let there: Bench;
  beforeEach(async () => {
    const store = new MemoryEventStore();
    wire = new ThroughStore(store);
    vault = new WatchedVault();
    here = await openBench({ store: wire, vault });
    there = await openBench({ store, vault });
  });

  it('loads again and decides afresh on what the other wrote', async () => {
    wire.before = async (nth) => void (nth === 1 && (await count(there, 5)));
    const answer = await count(here, 2);
    expect(answer).toMatchObject({ revision: 1n, repeated: false });
    expect((await everything(wire)).map(({ data }) => data)).toEqual([{ by: 5 }, { by: 2 }]);
  });

  it('refuses what the other’s event has made wrong', async () => {
    wire.before = async (nth) => void (nth === 1 && (await count(there, 5)));
    await expect(count(here, 2, { most: 6 })).rejects.toMatchObject({ refusal: { code: 'too-many' } });
    expect(await everything(wire)).toHaveLength(1);
  });

  it('takes back what it had put in the vault for an append that lost', async () => {
    wire.before = async (nth) => void (nth === 1 && (await count(there, 5)));
    await count(here, 2);
    expect(vault.puts).toBe(3);
    expect(held(vault)).toEqual(await referred(wire));
  });

  it('lets the same command in two processes land once, with one answer and one entry in the vault', async () => {
    wire.before = async (nth) => void (nth === 1 && (await count(there, 5)));
    const answer = await count(here, 5);
    expect(answer).toMatchObject({ repeated: true, revision: 0n });
    expect(await everything(wire)).toHaveLength(1);
    expect(held(vault)).toEqual(await referred(wire));
  });

  it('gives up after a bounded number of lost races, and says so', async () => {
    wire.before = () => {
      throw new WrongExpectedRevision('thing-gol-a', 'none', 3n);
    };
    await expect(count(here, 1)).rejects.toBeInstanceOf(TooBusy);
    expect(wire.appends).toBe(8);
    expect(held(vault)).toEqual([]);
  });

  it('finds its own events when the answer was lost after the append', async () => {
    wire.loses = (nth) => nth === 1;
    const answer = await count(here, 1);
    expect(answer).toMatchObject({ outcome: 'accepted', revision: 0n });
    expect(await everything(wire)).toHaveLength(1);
    expect(held(vault)).toEqual(await referred(wire));
    expect(await count(here, 1)).toEqual({ ...answer, repeated: true });
  });

  it('tries again when the store gave no answer and had not written', async () => {
    wire.before = (nth) => {
      if (nth === 1) throw new AppendOutcomeUnknown('thing-gol-a', new Error('gone'));
    };
    expect(await count(here, 1)).toMatchObject({ outcome: 'accepted', revision: 0n });
    expect(await everything(wire)).toHaveLength(1);
    expect(held(vault)).toEqual(await referred(wire));
  });

  it('says that it does not know when the store never answers', async () => {
    wire.before = () => {
      throw new AppendOutcomeUnknown('thing-gol-a', new Error('gone'));
    };
    await expect(count(here, 1)).rejects.toBeInstanceOf(AppendOutcomeUnknown);
    expect(wire.appends).toBe(8);
  });
});

describePostgresToo('many writers on one stream', (fresh) => {
  it('lets fifty commands at once on one stream all land, each once', async () => {
    const vault = new WatchedVault();
    const bench = await openBench({ store: new SqlEventStore(await fresh()), vault });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, by) => count(bench, by)));
    const stored = await everything(bench.store);
    expect(stored.map(({ data }) => (data as { by: number }).by).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, by) => by),
    );
    expect(stored.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, index) => BigInt(index)));
    expect(new Set(answers.map(({ revision }) => revision)).size).toBe(50);
    expect(held(vault)).toEqual(await referred(bench.store));
  });

  it('lets the same command sent fifty times at once land once, with the same answer for all', async () => {
    const vault = new WatchedVault();
    const bench = await openBench({ store: new SqlEventStore(await fresh()), vault });
    const answers = await Promise.all(Array.from({ length: 50 }, () => count(bench, 1)));
    expect(await everything(bench.store)).toHaveLength(1);
    expect(new Set(answers.map(({ events }) => events[0]?.id)).size).toBe(1);
    expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(held(vault)).toEqual(await referred(bench.store));
  });

  it('keeps the vault of a batch whose answer was lost, though it is then told that all is in the log already', async () => {
    const db = await fresh();
    let cut = false;
    const lossy: Database = {
      ...db,
      query: async <R extends object>(text: string, params?: readonly unknown[]): Promise<R[]> => {
        const rows = await db.query<R>(text, params);
        const batch = text.includes('append_events') ? (JSON.parse(String(params?.[0])) as object[]).length : 0;
        if (batch > 1 && !cut) {
          cut = true;
          throw new Error('connection terminated unexpectedly');
        }
        return rows;
      },
    };
    const vault = new WatchedVault();
    const bench = await openBench({ store: new SqlEventStore(lossy), vault });
    const ids = Array.from({ length: 6 }, (_, index) => `t${index}`);
    await Promise.all(ids.map((thingId) => bench.send('count-thing', { thingId, by: 1, note: 'kept' })));
    expect(cut).toBe(true);
    expect(await everything(bench.store)).toHaveLength(6);
    expect(held(vault)).toEqual(await referred(bench.store));
  });
});
