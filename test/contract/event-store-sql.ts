import { type Municipality } from '@kernel/municipality.js';
import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { type Database, readAs } from '@platform/sql/database.js';
import { sample, streamOf } from './sample-events.js';

/** What SQL adapters promise beside the core: an append-only table, two fences, no gap after a failure. */
export const eventStoreSqlContract = (name: string, make: () => Promise<Database>): void => {
  describe(`event store contract, sql: ${name}`, () => {
    let db: Database;
    let store: SqlEventStore;
    beforeEach(async () => {
      db = await make();
      store = new SqlEventStore(db);
      for (const municipality of ['gol', 'hol'] as const) {
        const stream = streamOf('a', municipality);
        await store.append(stream, sample(stream, { command: 'c', count: 2, subjects: ['licence:1'] }), 'none');
      }
    });

    it.each([
      "update events set type = 'x'",
      'delete from events',
      'truncate events',
      'delete from event_subjects',
      'truncate event_subjects',
    ])('refuses `%s`', async (statement) => {
      await expect(db.query(statement)).rejects.toThrow(/append only|permission denied|must be owner/);
      expect((await store.readAll({ after: null, limit: 10 })).events).toHaveLength(4);
    });

    it('refuses a truncate even by the owner of the table', async () => {
      const byOwner = db.transaction(async (tx) => {
        await tx.script('set local role none');
        await tx.query('truncate events cascade');
      });
      await expect(byOwner).rejects.toThrow(/append only/);
      expect((await store.readAll({ after: null, limit: 10 })).events).toHaveLength(4);
    });

    it('shows a reader only its own municipality, whatever the query says', async () => {
      const streamsSeenBy = (municipality: Municipality): Promise<string[]> =>
        readAs(db, municipality, async (tx) =>
          (await tx.query<{ municipality: string }>('select distinct municipality from events')).map(
            (row) => row.municipality,
          ),
        );
      expect(await streamsSeenBy('gol')).toEqual(['gol']);
      expect(await streamsSeenBy('hol')).toEqual(['hol']);
      expect(await streamsSeenBy('aal')).toEqual([]);
    });

    it('shows a reader without a municipality nothing, and lets no reader write', async () => {
      const seen = await db.transaction(async (tx) => {
        await tx.script('set local role bevillingslogg_reader');
        return tx.query('select * from events');
      });
      expect(seen).toEqual([]);
      const write = readAs(db, 'gol', (tx) => tx.query(`update log_head set position = 0`));
      await expect(write).rejects.toThrow(/permission denied/);
    });

    it('leaves no hole in the order after an append that the database refused', async () => {
      const bad = streamOf('bad');
      const [event] = sample(bad, { command: 'bad' });
      if (!event) throw new Error('no sample');
      const refused = store.append(bad, [{ ...event, data: { text: 'nul\u0000' } }], 'none');
      const fine = streamOf('fine');
      const [, neighbour] = await Promise.allSettled([
        refused,
        store.append(fine, sample(fine, { command: 'ok' }), 'none'),
      ]);
      await expect(refused).rejects.toThrow();
      expect(neighbour.status).toBe('fulfilled');
      const { events } = await store.readAll({ after: null, limit: 10 });
      expect(events.map((stored) => stored.position)).toEqual(['1', '2', '3', '4', '5']);
    });

    it('leaves no hole either when many writers meet refused appends among their own', async () => {
      const append = async (i: number): Promise<string> => {
        const stream = streamOf(`many-${i}`);
        const events = sample(stream, { command: `m${i}`, data: { text: i % 3 ? 'fine' : 'nul\u0000' } });
        const [outcome] = await Promise.allSettled([store.append(stream, events, 'none')]);
        return outcome.status;
      };
      const outcomes = await Promise.all(Array.from({ length: 60 }, (_, i) => append(i)));
      expect(outcomes.filter((status) => status === 'rejected')).toHaveLength(20);
      const { events } = await store.readAll({ after: null, limit: 100 });
      expect(events.map(({ position }) => position)).toEqual(Array.from({ length: 44 }, (_, i) => String(i + 1)));
    });
  });
};
