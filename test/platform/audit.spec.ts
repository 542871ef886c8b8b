import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HeadFiles, type SignedHead } from '@platform/audit/head-file.js';
import { HeadFollower } from '@platform/audit/head-follower.js';
import { type LogReport, verifyLog } from '@platform/audit/verify-log.js';
import { type Database } from '@platform/sql/database.js';
import { describePostgresToo } from './engines.js';
import { follow, openSqlBench } from './follow.js';
import { type Bench } from './thing/bench.js';
import { rehash, tamper } from './tampering.js';

describePostgresToo('verifying the log', (fresh) => {
  let db: Database;
  let bench: Bench;
  let directory: string;
  let heads: HeadFiles;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'heads-'));
    heads = await HeadFiles.open(directory);
    db = await fresh();
    bench = await openSqlBench(db);
    for (const municipality of ['gol', 'hol'] as const) {
      for (const thingId of ['a', 'b']) {
        const events = [1, 2, 3].map((by) => ({
          type: 'thing-counted',
          data: { by },
          protected: { note: `note ${by}` },
        }));
        await bench.send('say-of-thing', { thingId, events }, { municipality });
      }
    }
    await sign();
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const sign = (): Promise<void> => follow(bench.store, new HeadFollower(db, heads, 'here'));
  const verify = (): Promise<LogReport> => verifyLog(bench.store, bench.vault, heads);
  const found = async (): Promise<string[]> =>
    (await verify()).findings.map(({ municipality, kind, where }) => `${municipality} ${kind}: ${where}`);
  const kinds = async (): Promise<string[]> => (await verify()).findings.map(({ kind }) => kind);
  const path = (): string => join(directory, 'heads', 'gol.json');

  it('finds nothing in a log that nobody touched, and counts what it read', async () => {
    expect(await verify()).toEqual({ events: 12, streams: 4, withheld: 0, findings: [] });
  });

  it('does not mind events that are newer than the signed heads', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 9 });
    expect(await kinds()).toEqual([]);
  });

  it.each([
    ['data', `update events set data = '{"by": 7}' where stream = 'thing-gol-a' and revision = 1`],
    ['type', `update events set type = 'thing-made' where stream = 'thing-gol-a' and revision = 1`],
    ['day of the fact', `update events set occurred_at = '2013-01-01' where stream = 'thing-gol-a' and revision = 1`],
    [
      'actor',
      `update events set envelope = jsonb_set(envelope, '{actor,id}', '"ola"') where stream = 'thing-gol-a' and revision = 1`,
    ],
    [
      'subjects',
      `update events set envelope = jsonb_set(envelope, '{subjects}', '[]') where stream = 'thing-gol-a' and revision = 1`,
    ],
  ])('finds a changed %s, and names the event', async (_what, statement) => {
    await tamper(db, statement);
    expect(await found()).toEqual([expect.stringMatching(/^gol event-changed: thing-gol-a@1 /)]);
  });

  it('finds an event that was changed and given the hash that fits', async () => {
    const [first] = await bench.store.readStream('thing-gol-a');
    if (first) await rehash(db, first, { by: 7 });
    expect(await found()).toEqual([
      expect.stringMatching(/^gol chain-broken: thing-gol-a@1 /),
      'gol root-differs: at 6 events',
    ]);
  });

  it('finds a rehashed last event, which no other event chains to, by the signed root', async () => {
    const last = (await bench.store.readStream('thing-gol-a')).at(-1);
    if (last) await rehash(db, last, { by: 7 });
    expect(await found()).toEqual(['gol root-differs: at 6 events']);
  });

  it('finds that the tail was cut', async () => {
    await tamper(db, `delete from events where stream = 'thing-gol-b' and revision = 2`);
    expect(await found()).toEqual(['gol log-shorter-than-head: 5 events, head says 6']);
  });

  it('finds a cut tail also when others have written as many events since', async () => {
    await tamper(db, `delete from events where stream = 'thing-gol-b' and revision = 2`);
    await bench.send('count-thing', { thingId: 'c', by: 1 });
    expect(await found()).toEqual(['gol root-differs: at 6 events']);
    await sign();
    expect(await kinds()).toEqual(['log-shorter-than-head', 'kept-head-differs']);
  });

  it('finds an older genuine head that was put back together with a cut tail, by the heads that were kept', async () => {
    const old = await readFile(path(), 'utf8');
    await bench.send('count-thing', { thingId: 'a', by: 1 });
    await sign();
    const newest = JSON.parse(await readFile(path(), 'utf8')) as SignedHead;
    await tamper(db, `delete from events where stream = 'thing-gol-a' and revision = 3`);
    await writeFile(path(), old);
    expect(await found()).toEqual([
      'gol head-rolled-back: the head speaks for 6 events, one kept for 7',
      'gol kept-head-differs: 1 kept heads, the earliest at 7 events',
    ]);

    // Whoever cuts the kept heads too is not found from within; a copy from elsewhere tells.
    await writeFile(join(directory, 'heads', 'history', 'gol.jsonl'), `${JSON.stringify(JSON.parse(old))}\n`);
    expect(await found()).toEqual([]);
    const against = await verifyLog(bench.store, bench.vault, heads, undefined, [newest]);
    expect(against.findings).toEqual([
      { municipality: 'gol', kind: 'given-head-differs', where: '6 events, the given head says 7' },
    ]);
    const forged = await verifyLog(bench.store, bench.vault, heads, undefined, [{ ...newest, count: '6' }]);
    expect(forged.findings.map(({ kind }) => kind)).toEqual(['given-head-forged']);
  });

  it('finds kept heads that were torn, or signed by somebody else', async () => {
    const file = join(directory, 'heads', 'history', 'gol.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, `${text}{"municipality":"gol","cou\n${text.replace('"count":"6"', '"count":"5"')}`);
    expect(await found()).toEqual(['gol head-history-damaged: 2 kept heads are torn or not signed with this key']);
  });

  it('finds that a whole stream is gone', async () => {
    await tamper(db, `delete from events where stream = 'thing-hol-a'`);
    expect(await found()).toEqual(['hol log-shorter-than-head: 3 events, head says 6']);
  });

  it('finds that all of a municipality is gone', async () => {
    await tamper(db, `delete from events where municipality = 'hol'`);
    expect(await found()).toEqual(['hol log-shorter-than-head: 0 events, head says 6']);
  });

  it('finds a hole in the middle of a stream', async () => {
    await tamper(db, `delete from events where stream = 'thing-gol-a' and revision = 1`);
    expect(await kinds()).toEqual(['revision-missing', 'chain-broken', 'log-shorter-than-head']);
  });

  it('finds two events that changed places', async () => {
    for (const [from, to] of [
      [1, 99],
      [2, 1],
      [99, 2],
    ]) {
      await tamper(db, `update events set revision = $2 where stream = 'thing-gol-a' and revision = $1`, [from, to]);
    }
    expect(await kinds()).toContain('event-changed');
  });

  it('finds a head that was written by hand', async () => {
    const head = JSON.parse(await readFile(path(), 'utf8')) as SignedHead;
    await writeFile(path(), JSON.stringify({ ...head, count: '5' }));
    expect(await found()).toEqual(['gol head-forged: the signature does not fit']);
  });

  it('finds a head that was signed with another key', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'heads-'));
    const { signature: _signature, ...head } = JSON.parse(await readFile(path(), 'utf8')) as SignedHead;
    await (await HeadFiles.open(elsewhere)).write(head);
    await writeFile(path(), await readFile(join(elsewhere, 'heads', 'gol.json')));
    await rm(elsewhere, { recursive: true });
    expect(await kinds()).toEqual(['head-forged']);
  });

  it('finds that a head is gone', async () => {
    await rm(path());
    expect(await found()).toEqual(['gol head-missing: no signed head file']);
  });

  it.each([
    ['content', `update vault_entries set content = '{"note": "other"}'`],
    ['salt', `update vault_entries set salt = 'other'`],
  ])('finds changed protected %s', async (_what, statement) => {
    const [event] = await bench.store.readStream('thing-gol-a');
    await tamper(db, `${statement} where ref = $1`, [event?.protected?.ref]);
    expect(await found()).toEqual(['gol protected-changed: thing-gol-a@0']);
  });

  it('calls what is no longer in the vault withheld, not broken', async () => {
    const refs = (await bench.store.readStream('thing-gol-a')).flatMap((event) => event.protected?.ref ?? []);
    await bench.vault.discard('gol', refs);
    expect(await verify()).toEqual({ events: 12, streams: 4, withheld: 3, findings: [] });
  });

  it('logs no reading: it shows nothing of the vault to anyone', async () => {
    await verify();
    expect(await db.query('select count(*)::int as n from vault_readings')).toEqual([{ n: 0 }]);
  });
});
