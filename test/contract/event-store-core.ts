import fc from 'fast-check';
import {
  type EventStore,
  type ExpectedRevision,
  type Position,
  type StoredEvent,
  WrongExpectedRevision,
} from '@platform/event-store/port.js';
import { sample, streamOf } from './sample-events.js';

/** What every adapter of the event store port must do. `make` gives an empty store. */
export const eventStoreCoreContract = (name: string, make: () => Promise<EventStore>): void => {
  describe(`event store contract, core: ${name}`, () => {
    let store: EventStore;
    beforeEach(async () => {
      store = await make();
    });

    const readEverything = async (limit = 7, categories?: string[]): Promise<StoredEvent[]> => {
      const all: StoredEvent[] = [];
      let after: Position | null = null;
      for (;;) {
        const page = await store.readAll({ after, limit, ...(categories ? { categories } : {}) });
        all.push(...page.events);
        if (page.atEnd) return all;
        after = page.next;
      }
    };

    it('gives back what was appended, in order, with revisions from zero', async () => {
      const stream = streamOf('a');
      const appended = await store.append(stream, sample(stream, { command: 'c1', count: 3 }), 'none');
      expect(appended.kind).toBe('appended');
      expect(appended.events.map((event) => event.revision)).toEqual([0n, 1n, 2n]);
      expect(await store.readStream(stream)).toEqual(appended.events);
    });

    it('keeps text, numbers and nesting exactly', async () => {
      const stream = streamOf('exact');
      const data = {
        text: 'Ål «æøå» 😀 "\\\n',
        nested: { list: [1, 0.1, -2.5, true, null, ''] },
        big: 9007199254740991,
      };
      await store.append(stream, sample(stream, { command: 'c', data }), 'none');
      const [event] = await store.readStream(stream);
      expect(event?.data).toEqual({ index: 0, ...data });
    });

    it('refuses a creation of a stream that exists, and names the actual revision', async () => {
      const stream = streamOf('a');
      await store.append(stream, sample(stream, { command: 'c1', count: 2 }), 'none');
      const second = store.append(stream, sample(stream, { command: 'c2' }), 'none');
      await expect(second).rejects.toMatchObject({ expected: 'none', actual: 1n });
      await expect(second).rejects.toBeInstanceOf(WrongExpectedRevision);
    });

    it('refuses a revision that is behind, ahead, or of a stream that does not exist', async () => {
      const stream = streamOf('a');
      await store.append(stream, sample(stream, { command: 'c1', count: 2 }), 'none');
      for (const wrong of [0n, 2n, 99n]) {
        await expect(store.append(stream, sample(stream, { command: `w${wrong}` }), wrong)).rejects.toMatchObject({
          actual: 1n,
        });
      }
      const missing = streamOf('missing');
      await expect(store.append(missing, sample(missing, { command: 'm' }), 0n)).rejects.toMatchObject({
        actual: 'none',
      });
      expect(await store.readStream(missing)).toEqual([]);
    });

    it('answers the same append twice with the same events and writes once', async () => {
      const stream = streamOf('a');
      const events = sample(stream, { command: 'c1', count: 2 });
      const first = await store.append(stream, events, 'none');
      const second = await store.append(stream, events, 'none');
      expect(second.kind).toBe('duplicate');
      expect(second.events).toEqual(first.events);
      expect(await readEverything()).toHaveLength(2);
    });

    it('answers a repeated append as a duplicate also when the stream has moved on since', async () => {
      const stream = streamOf('a');
      const events = sample(stream, { command: 'c1' });
      await store.append(stream, events, 'none');
      await store.append(stream, sample(stream, { command: 'c2', after: 0n }), 0n);
      expect((await store.append(stream, events, 'none')).kind).toBe('duplicate');
      expect(await store.readStream(stream)).toHaveLength(2);
    });

    it('lets exactly one of fifty racing creators win, and none of the others harm it', async () => {
      const stream = streamOf('race');
      const results = await Promise.allSettled(
        Array.from({ length: 50 }, (_, i) => store.append(stream, sample(stream, { command: `racer-${i}` }), 'none')),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(WrongExpectedRevision);
      }
      expect(await store.readStream(stream)).toHaveLength(1);
    });

    it('gives a strictly rising order without a hole to a reader that follows while writers write', async () => {
      const writers = 8;
      const each = 25;
      const seen: StoredEvent[] = [];
      let writing = true;
      const follow = async (): Promise<void> => {
        let after: Position | null = null;
        for (;;) {
          const done = !writing;
          const page = await store.readAll({ after, limit: 10 });
          seen.push(...page.events);
          after = page.next;
          if (done && page.atEnd) return;
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
      const following = follow();
      await Promise.all(
        Array.from({ length: writers }, async (_, writer) => {
          for (let i = 0; i < each; i += 1) {
            const stream = streamOf(`w${writer}-${i}`);
            await store.append(stream, sample(stream, { command: `c${writer}-${i}`, count: 1 + (i % 3) }), 'none');
          }
        }),
      );
      writing = false;
      await following;
      const stored = await readEverything(1000);
      expect(seen.map((event) => event.id)).toEqual(stored.map((event) => event.id));
      for (let i = 1; i < seen.length; i += 1) {
        expect(store.compare(seen[i]?.position ?? null, seen[i - 1]?.position ?? null)).toBeGreaterThan(0);
      }
    });

    it('answers 200 appends, whose first answers were lost, with the events that were written, each once', async () => {
      const appends = Array.from({ length: 200 }, (_, i) => {
        const stream = streamOf(`lost-${i % 40}-${Math.floor(i / 40)}`);
        return { stream, events: sample(stream, { command: `c${i}`, count: 1 + (i % 2) }) };
      });
      const unheard = await Promise.all(appends.map(({ stream, events }) => store.append(stream, events, 'none')));
      const again = await Promise.all(appends.map(({ stream, events }) => store.append(stream, events, 'none')));
      expect(again.map(({ kind }) => kind)).toEqual(Array(200).fill('duplicate'));
      expect(again.map(({ events }) => events)).toEqual(unheard.map(({ events }) => events));
      expect(await readEverything(1000)).toHaveLength(300);
    });

    it('delivers what is stored and nothing else, in order, while appends fail between those that succeed', async () => {
      const written: string[] = [];
      const delivered: string[] = [];
      let writing = true;
      const following = (async () => {
        let after: Position | null = null;
        for (let done = false; !done;) {
          done = !writing;
          const page = await store.readAll({ after, limit: 5 });
          delivered.push(...page.events.map(({ id }) => id));
          after = page.next;
          done &&= page.atEnd;
          await new Promise((resolve) => setImmediate(resolve));
        }
      })();
      await Promise.all(
        Array.from({ length: 6 }, async (_, writer) => {
          for (let i = 0; i < 12; i += 1) {
            const stream = streamOf(`f${writer}`);
            const fits: ExpectedRevision = i === 0 ? 'none' : BigInt(i - 1);
            const wrong = store.append(stream, sample(stream, { command: `wrong-${writer}-${i}` }), 77n);
            const right = store.append(stream, sample(stream, { command: `c${writer}-${i}`, after: fits }), fits);
            const [refused, accepted] = await Promise.allSettled([wrong, right]);
            expect(refused.status).toBe('rejected');
            if (accepted.status === 'fulfilled') written.push(...accepted.value.events.map(({ id }) => id));
          }
        }),
      );
      writing = false;
      await following;
      expect(written).toHaveLength(72);
      expect([...delivered].sort()).toEqual([...written].sort());
      expect(delivered).toEqual((await readEverything(1000)).map(({ id }) => id));
    });

    it('reads everything whatever the page size, and each event once (property)', async () => {
      for (let i = 0; i < 23; i += 1) {
        const stream = streamOf(`s${i}`, 'gol', i % 2 ? 'odd' : 'even');
        await store.append(stream, sample(stream, { command: `c${i}`, count: 1 + (i % 4) }), 'none');
      }
      const all = (await readEverything(1000)).map((event) => event.id);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (limit) => {
          expect((await readEverything(limit)).map((event) => event.id)).toEqual(all);
        }),
        { numRuns: 15 },
      );
    });

    it('filters by category and still tells how far the log has been read', async () => {
      const a = streamOf('1', 'gol', 'alpha');
      const b = streamOf('1', 'gol', 'beta');
      await store.append(a, sample(a, { command: 'a', count: 2 }), 'none');
      await store.append(b, sample(b, { command: 'b', count: 5 }), 'none');
      expect((await readEverything(3, ['beta'])).map((event) => event.stream)).toEqual(Array(5).fill(b));
      const page = await store.readAll({ after: null, limit: 10, categories: ['nothing'] });
      expect(page.events).toEqual([]);
      expect(store.compare(page.next, await store.head())).toBe(0);
    });

    it('has no head and no next page while it is empty', async () => {
      expect(await store.head()).toBeNull();
      expect(await store.readAll({ after: null, limit: 5 })).toEqual({ events: [], next: null, atEnd: true });
    });

    it('finds the events of a subject in log order, in their own municipality only', async () => {
      const subjects = ['licence:1', 'place:9'] as const;
      const here = streamOf('x', 'gol');
      const there = streamOf('x', 'hol');
      await store.append(here, sample(here, { command: 'h', count: 2, subjects }), 'none');
      await store.append(there, sample(there, { command: 't', subjects }), 'none');
      await store.append(streamOf('y'), sample(streamOf('y'), { command: 'y', subjects: ['place:9'] }), 'none');
      expect((await store.readSubject('gol', 'licence:1')).map((event) => event.stream)).toEqual([here, here]);
      expect(await store.readSubject('gol', 'place:9')).toHaveLength(3);
      expect(await store.readSubject('hol', 'place:9')).toHaveLength(1);
      expect(await store.readSubject('aal', 'place:9')).toEqual([]);
    });

    it('finds one event by id, in its own municipality only', async () => {
      const stream = streamOf('a');
      const { events } = await store.append(stream, sample(stream, { command: 'c' }), 'none');
      const id = events[0]?.id ?? '';
      expect(await store.readEvent('gol', id)).toEqual(events[0]);
      expect(await store.readEvent('hol', id)).toBeNull();
    });

    it('gives the hashes of one municipality’s events, in log order', async () => {
      const streams = [streamOf('a'), streamOf('x', 'hol'), streamOf('b')];
      for (const stream of streams) await store.append(stream, sample(stream, { command: 'c', count: 2 }), 'none');
      const own = (await readEverything(10)).filter(({ municipality }) => municipality === 'gol');
      expect(await store.readHashes('gol')).toEqual(own.map(({ id, position, hash }) => ({ id, position, hash })));
      expect(own).toHaveLength(4);
      expect(await store.readHashes('aal')).toEqual([]);
    });

    it('keeps the same ids in two municipalities apart', async () => {
      const gol = streamOf('same', 'gol');
      const hol = streamOf('same', 'hol');
      await store.append(gol, sample(gol, { command: 'c' }), 'none');
      await store.append(hol, sample(hol, { command: 'c' }), 'none');
      expect((await store.readStream(gol)).map((event) => event.municipality)).toEqual(['gol']);
      expect((await store.readStream(hol)).map((event) => event.municipality)).toEqual(['hol']);
    });

    it('refuses an empty append and a stream of no municipality', async () => {
      await expect(store.append(streamOf('a'), [], 'none')).rejects.toBeInstanceOf(TypeError);
      const foreign = 'thing-oslo-1' as ReturnType<typeof streamOf>;
      await expect(store.append(foreign, sample(streamOf('a'), { command: 'c' }), 'none')).rejects.toBeInstanceOf(
        TypeError,
      );
    });

    it('hints its listeners after an append, until they leave', async () => {
      let hints = 0;
      const leave = store.onAppended(() => (hints += 1));
      const a = streamOf('a');
      await store.append(a, sample(a, { command: 'c' }), 'none');
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(hints).toBe(1);
      leave();
      await store.append(a, sample(a, { command: 'd', after: 0n }), 0n);
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(hints).toBe(1);
    });
  });
};
