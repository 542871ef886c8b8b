import { appendFile, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadFiles, type SignedHead } from '@platform/audit/head-file.js';
import { HeadFollower } from '@platform/audit/head-follower.js';
import { addLeaf, type Peak, rootOf } from '@platform/audit/merkle.js';
import { verifyLog } from '@platform/audit/verify-log.js';
import { type Database } from '@platform/sql/database.js';
import { freshDatabase } from '../support/pglite.js';
import { follow, followInPages, openSqlBench } from './follow.js';
import { everything } from './log-reading.js';
import { type Bench, openBench } from './thing/bench.js';

describe('signed heads of the log', () => {
  let db: Database;
  let bench: Bench;
  let directory: string;
  let heads: HeadFiles;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heads-'));
    heads = await HeadFiles.open(directory);
    db = await freshDatabase();
    bench = await openSqlBench(db);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const count = (by: number): ReturnType<Bench['send']> => bench.send('count-thing', { thingId: 'a', by });
  const follower = (): HeadFollower => new HeadFollower(db, heads, 'here');
  const signedCount = async (): Promise<string | undefined> => (await heads.read('gol'))?.count;

  it('name count, position and root of the municipality’s events, in log order', async () => {
    for (const by of [1, 2, 3]) await count(by);
    await bench.send('count-thing', { thingId: 'a', by: 1 }, { municipality: 'hol' });
    await follow(bench.store, follower());
    const events = (await everything(bench.store)).filter(({ municipality }) => municipality === 'gol');
    const root = rootOf(events.map(({ hash }) => hash).reduce<Peak[]>(addLeaf, []));
    expect(await heads.read('gol')).toMatchObject({ municipality: 'gol', count: '3', position: '3', root });
    expect(await heads.read('hol')).toMatchObject({ count: '1', position: '4' });
    expect(await heads.read('aal')).toBeNull();
  });

  it('have the same root however the log was cut into pages', async () => {
    for (const by of [1, 2, 3, 4, 5, 6, 7]) await count(by);
    await followInPages(bench.store, follower(), [1, 3, 2]);
    const cut = await heads.read('gol');
    await db.query('delete from audit_heads');
    await db.query('delete from checkpoints');
    await followInPages(bench.store, follower(), []);
    expect((await heads.read('gol'))?.root).toBe(cut?.root);
  });

  it('outlive the process: another one reads and trusts them', async () => {
    await count(1);
    await follow(bench.store, follower());
    const again = await HeadFiles.open(directory);
    const head = await again.read('gol');
    expect(head && again.isGenuine(head)).toBe(true);
    await count(2);
    await follow(bench.store, new HeadFollower(db, again, 'next'));
    expect(await verifyLog(bench.store, bench.vault, again)).toMatchObject({ findings: [] });
    expect((await again.read('gol'))?.count).toBe('2');
  });

  it('are written at the next start when the process died before it could', async () => {
    await count(1);
    await follow(bench.store, follower());
    const old = await readFile(join(directory, 'heads', 'gol.json'), 'utf8');
    await count(2);
    await follow(bench.store, follower());
    await heads.write(JSON.parse(old) as SignedHead);
    expect(await signedCount()).toBe('1');
    await follower().position();
    expect(await signedCount()).toBe('2');
  });

  it('are all kept, one a line, also when the last line was torn by a power failure', async () => {
    for (const by of [1, 2]) {
      await count(by);
      await follow(bench.store, follower());
    }
    expect((await heads.history('gol')).heads.map((head) => head.count)).toEqual(['1', '2']);
    await appendFile(join(directory, 'heads', 'history', 'gol.jsonl'), '{"municipality":"go');
    heads = await HeadFiles.open(directory);
    await count(3);
    await follow(bench.store, follower());
    expect(await heads.history('gol')).toMatchObject({
      heads: [{ count: '1' }, { count: '2' }, { count: '3' }],
      unreadable: 1,
    });
  });

  it('are not written over a kept one that is ahead, or that says otherwise of as many events', async () => {
    await count(1);
    const kept = { municipality: 'gol', count: '1', position: '1', root: '00' };
    await heads.write(kept);
    await rm(join(directory, 'heads', 'gol.json'));
    await expect(follow(bench.store, follower())).rejects.toThrow(/another root of gol was signed at 1 events/);
    await heads.write({ ...kept, count: '5' });
    await rm(join(directory, 'heads', 'gol.json'));
    await db.query('delete from audit_heads');
    await db.query('delete from checkpoints');
    await expect(follow(bench.store, follower())).rejects.toThrow(/counts 5 events, the log 1/);
  });

  it('are written by the same process after a disk that would not take them', async () => {
    await count(1);
    const same = follower();
    await follow(bench.store, same);
    await rename(join(directory, 'heads'), join(directory, 'away'));
    await count(2);
    await expect(follow(bench.store, same)).rejects.toThrow(/ENOENT/);
    await rename(join(directory, 'away'), join(directory, 'heads'));
    await same.position();
    expect(await signedCount()).toBe('2');
  });

  it('are left alone when they are ahead of the database: they are evidence', async () => {
    await count(1);
    await follow(bench.store, follower());
    await heads.write({ municipality: 'gol', count: '9', position: '9', root: '00' });
    await follower().position();
    expect(await signedCount()).toBe('9');
  });
});

describe('the chain of hashes', () => {
  it('is the same on the memory store and in SQL for the same commands', async () => {
    const benches = [await openBench(), await openSqlBench(await freshDatabase())];
    const chains: (readonly [string, string | null])[][] = [];
    for (const bench of benches) {
      await bench.send('make-thing', { thingId: 'a', name: 'Ål «æøå» 😀' });
      for (const by of [1, 0.1, -3]) await bench.send('count-thing', { thingId: 'a', by });
      await bench.send('time-thing', { thingId: 'a', start: '2014-01-15', days: 3 });
      await bench.send('copy-thing', { thingId: 'b', from: 'a' });
      chains.push((await everything(bench.store)).map(({ hash, prevHash }) => [hash, prevHash] as const));
    }
    expect(chains[0]).toHaveLength(6);
    expect(chains[1]).toEqual(chains[0]);
  });
});
