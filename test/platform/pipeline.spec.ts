import {
  CommandIdReused,
  CommandRefused,
  NotAllowed,
  RevisionMoved,
  UnstorableText,
} from '@platform/commands/errors.js';
import { MemoryEventStore } from '@platform/event-store/memory/memory-event-store.js';
import { everything, typesIn } from './log-reading.js';
import { type Bench, openBench } from './thing/bench.js';

describe('the command pipeline', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
  });
  const make = { thingId: 'a', name: 'A' };

  it('answers the same command twice with the same answer and writes one event', async () => {
    const first = await bench.send('make-thing', make);
    const second = await bench.send('make-thing', make);
    expect(first).toMatchObject({ outcome: 'accepted', repeated: false, revision: 0n, position: '1' });
    expect(second).toEqual({ ...first, repeated: true });
    expect(await typesIn(bench.store)).toEqual(['thing-made']);
  });

  it('gives the first answer also when the stream has moved on since', async () => {
    const first = await bench.send('make-thing', make);
    await bench.send('count-thing', { thingId: 'a', by: 1 });
    expect(await bench.send('make-thing', make)).toEqual({ ...first, repeated: true });
    expect(await typesIn(bench.store)).toEqual(['thing-made', 'thing-counted']);
  });

  it('refuses the same id with another body, or for another use case, and writes nothing', async () => {
    const commandId = '00000000-0000-5000-8000-00000000000a';
    await bench.send('make-thing', make, { commandId });
    const other = bench.send('make-thing', { ...make, name: 'B' }, { commandId });
    await expect(other).rejects.toBeInstanceOf(CommandIdReused);
    const otherCase = bench.send('count-thing', { thingId: 'a', by: 1 }, { commandId });
    await expect(otherCase).rejects.toMatchObject({ commandId });
    expect(await typesIn(bench.store)).toEqual(['thing-made']);
  });

  it('takes the order of keys in a body for the same body', async () => {
    const commandId = '00000000-0000-5000-8000-00000000000a';
    await bench.send('make-thing', { thingId: 'a', name: 'A' }, { commandId });
    expect(await bench.send('make-thing', { name: 'A', thingId: 'a' }, { commandId })).toMatchObject({
      repeated: true,
    });
  });

  it('remembers a refusal nowhere: the same command is decided afresh when the facts have changed', async () => {
    const expire = { thingId: 'a', due: '2014-01-01' };
    await expect(bench.send('expire-thing', expire, { role: 'system' })).rejects.toMatchObject({
      refusal: { code: 'no-such-thing' },
    });
    expect(await everything(bench.store)).toEqual([]);
    await bench.send('make-thing', make);
    expect(await bench.send('expire-thing', expire, { role: 'system' })).toMatchObject({
      outcome: 'accepted',
      repeated: false,
    });
  });

  it('writes nothing for what is so already, and names where the stream stands', async () => {
    await bench.send('make-thing', make);
    expect(await bench.send('make-thing', make, { key: 'again' })).toEqual({
      outcome: 'already-true',
      stream: 'thing-gol-a',
      revision: 0n,
      position: '1',
      events: [],
      repeated: false,
    });
    expect(await typesIn(bench.store)).toEqual(['thing-made']);
  });

  it('records at which revisions it saw the facts, and the version of the rules', async () => {
    await bench.send('make-thing', make);
    await bench.send('count-thing', { thingId: 'a', by: 7 });
    await bench.send('copy-thing', { thingId: 'b', from: 'a' });
    const [copied] = await bench.store.readStream('thing-gol-b');
    expect(copied).toMatchObject({
      data: { by: 7 },
      factRevisions: { 'thing-gol-a': '1', 'subject thing:a': '2' },
      rulesVersion: 'rules-1',
    });
  });

  it('records a fact that is not there as none', async () => {
    await bench.send('copy-thing', { thingId: 'b', from: 'nothing' });
    const [copied] = await bench.store.readStream('thing-gol-b');
    expect(copied?.factRevisions).toEqual({ 'thing-gol-nothing': 'none', 'subject thing:nothing': '0' });
  });

  it('refuses a role that the use case is not open to, before it looks at anything', async () => {
    await expect(bench.send('make-thing', make, { role: 'licence-holder' })).rejects.toBeInstanceOf(NotAllowed);
    await expect(bench.send('make-thing', { ...make, name: '\u0000' }, { role: 'auditor' })).rejects.toBeInstanceOf(
      NotAllowed,
    );
    expect(await everything(bench.store)).toEqual([]);
  });

  it.each([
    ['NUL', { thingId: 'a', name: 'x\u0000' }, '/name'],
    ['half a surrogate pair', { thingId: 'a', name: 'x\ud800' }, '/name'],
    ['NUL deep inside', { thingId: 'a', name: 'x', deep: [{ text: '\u0000' }] }, '/deep/0/text'],
    ['NUL in a key', { thingId: 'a', name: 'x', 'a\u0000': 1 }, '/a\u0000'],
  ])('says where text is that no store can keep: %s', async (_what, data, path) => {
    const sent = bench.send('make-thing', data);
    await expect(sent).rejects.toBeInstanceOf(UnstorableText);
    await expect(sent).rejects.toMatchObject({ path });
    expect(await everything(bench.store)).toEqual([]);
  });

  it('decides only on the revision that the caller saw', async () => {
    await bench.send('make-thing', make, { expectedRevision: undefined });
    await bench.send('count-thing', { thingId: 'a', by: 1 }, { expectedRevision: 0n });
    const stale = bench.send('count-thing', { thingId: 'a', by: 2 }, { expectedRevision: 0n });
    await expect(stale).rejects.toMatchObject({ expected: 0n, actual: 1n });
    await expect(stale).rejects.toBeInstanceOf(RevisionMoved);
    const never = bench.send('count-thing', { thingId: 'new', by: 2 }, { expectedRevision: 0n });
    await expect(never).rejects.toMatchObject({ actual: null });
    expect(await typesIn(bench.store)).toEqual(['thing-made', 'thing-counted']);
  });

  it('answers a repeated command also when its revision is no longer the stream’s', async () => {
    await bench.send('make-thing', make);
    await bench.send('count-thing', { thingId: 'a', by: 1 }, { expectedRevision: 0n });
    await bench.send('count-thing', { thingId: 'a', by: 2 });
    const again = await bench.send('count-thing', { thingId: 'a', by: 1 }, { expectedRevision: 0n });
    expect(again).toMatchObject({ repeated: true, revision: 1n });
  });

  it('keeps municipalities apart: the same command id in two of them is two commands', async () => {
    const commandId = '00000000-0000-5000-8000-00000000000a';
    await bench.send('make-thing', make, { commandId });
    await bench.send('make-thing', { ...make, name: 'other' }, { commandId, municipality: 'hol' });
    expect((await everything(bench.store)).map(({ stream }) => stream)).toEqual(['thing-gol-a', 'thing-hol-a']);
  });

  it('writes all events of a decision or none, each chained to the one before', async () => {
    const events = [1, 2, 3].map((by) => ({ type: 'thing-counted', data: { by } }));
    await bench.send('say-of-thing', { thingId: 'a', events });
    const stored = await everything(bench.store);
    expect(stored.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
    expect(stored.map(({ prevHash }) => prevHash)).toEqual([null, stored[0]?.hash, stored[1]?.hash]);
    const bad = bench.send('say-of-thing', { thingId: 'b', events: [...events, { type: 'nobody-knows', data: {} }] });
    await expect(bad).rejects.toThrow(/unknown event type/);
    expect(await everything(bench.store)).toHaveLength(3);
  });

  it('hides what is protected from the log', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 1, note: 'Kari Eksempel' });
    const [event] = await everything(bench.store);
    expect(
      JSON.stringify(event, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain('Kari Eksempel');
    expect(event?.protected).toEqual({ ref: expect.any(String), hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('takes the time from the log’s clock, and the moment of the fact from the caller or the event', async () => {
    await bench.send('count-thing', { thingId: 'a', by: 1 }, { occurredAt: '2014-01-10T10:00:00Z' });
    await bench.send('count-thing', { thingId: 'a', by: 2 });
    await bench.send('make-thing', make, { occurredAt: '2014-01-10T10:00:00Z' });
    expect((await everything(bench.store)).map(({ occurredAt, recordedAt }) => [occurredAt, recordedAt])).toEqual([
      ['2014-01-10T10:00:00Z', '2014-01-15T12:00:00Z'],
      ['2014-01-15T12:00:00Z', '2014-01-15T12:00:00Z'],
      ['2014-01-02', '2014-01-15T12:00:00Z'],
    ]);
  });

  it('gives two processes the same event id for the same command, whatever the clock says', async () => {
    await bench.send('make-thing', make);
    const other = await openBench({ store: new MemoryEventStore(), now: '2020-01-01T00:00:00Z' });
    await other.send('make-thing', make);
    const [[one], [two]] = [await everything(bench.store), await everything(other.store)];
    expect(one?.id).toBe(two?.id);
    expect(one?.recordedAt).not.toBe(two?.recordedAt);
  });

  it('names the use case that nobody registered', async () => {
    await expect(bench.send('no-such-use-case', {})).rejects.toThrow(TypeError);
  });

  it('carries the refusal as data', async () => {
    const refused = bench.send('count-thing', { thingId: 'a', by: 5, most: 4 });
    await expect(refused).rejects.toBeInstanceOf(CommandRefused);
    await expect(refused).rejects.toMatchObject({ refusal: { code: 'too-many', message: { nb: 'Nei.' } } });
  });
});
