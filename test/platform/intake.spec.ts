import { Intake } from '@platform/intake/intake.js';
import { DeadMessage, type DeadReason } from '@platform/intake/message.js';
import { type Bench, openBench } from './thing/bench.js';
import { cloudEvent, countIntake } from './thing/count-message.js';
import { thingDecider } from './thing/events.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('taking in messages', () => {
  let bench: Bench;
  let intake: Intake;
  beforeEach(async () => {
    bench = await openBench();
    intake = new Intake(bench.log, bench.sender, [countIntake]);
  });
  const total = async (municipality: 'gol' | 'hol' = 'gol') =>
    (await bench.log.load(thingDecider, municipality, 'a')).state.total;
  const take = (text: string, municipality: 'gol' | 'hol' = 'gol') => intake.take('count', municipality, bytes(text));
  const turnedAway = async (text: string): Promise<[DeadReason, string]> => {
    const error: unknown = await take(text).catch((thrown: unknown) => thrown);
    if (!(error instanceof DeadMessage)) throw error;
    return [error.reason, error.detail];
  };

  it('makes one event of a message, however often it comes', async () => {
    const message = cloudEvent('1', { thingId: 'a', by: 2 });
    expect(await take(message)).toBe('accepted');
    expect([await take(message), await take(message)]).toEqual(['known', 'known']);
    expect(await total()).toBe(2);
    expect(await take(cloudEvent('2', { thingId: 'a', by: 3 }))).toBe('accepted');
    expect(await total()).toBe(5);
  });

  it('tells the same id of two senders apart', async () => {
    expect(await take(cloudEvent('1', { thingId: 'a', by: 2 }))).toBe('accepted');
    expect(await take(cloudEvent('1', { thingId: 'a', by: 2 }, { source: '/finance' }))).toBe('accepted');
    expect(await total()).toBe(4);
  });

  it('takes the municipality from the caller, whatever the message says, so that the same id in two is two messages', async () => {
    const message = cloudEvent('1', { thingId: 'a', by: 2 }, { municipality: 'hol' });
    expect([await take(message), await take(message, 'hol')]).toEqual(['accepted', 'accepted']);
    expect([await total(), await total('hol')]).toEqual([2, 2]);
  });

  it.each<[DeadReason, string]>([
    ['not-json', '{"specversion"'],
    ['not-a-cloud-event', '[]'],
    ['not-a-cloud-event', '"text"'],
    ['not-a-cloud-event', '{"id":"1","source":"/x","data":{}}'],
    ['not-a-cloud-event', cloudEvent('', { thingId: 'a', by: 1 })],
    ['not-a-cloud-event', cloudEvent('1', { thingId: 'a', by: 1 }, { source: 7 })],
    ['not-a-cloud-event', cloudEvent('1', { thingId: 'a', by: 1 }, { data: null })],
    ['invalid-data', cloudEvent('1', { thingId: 'a', by: 0 })],
    ['invalid-data', cloudEvent('1', { thingId: 'a', by: 1, more: 1 })],
    ['invalid-data', cloudEvent('1', {})],
    ['refused', cloudEvent('1', { thingId: 'a', by: 999 })],
    ['bug', cloudEvent('1', { thingId: 'a', by: 666 })],
  ])('turns away: %s %s', async (reason, text) => {
    expect((await turnedAway(text))[0]).toBe(reason);
    expect(await total()).toBe(0);
  });

  it('says which field is wrong', async () => {
    expect((await turnedAway(cloudEvent('1', { thingId: 'a', by: 'two' })))[1]).toMatch(/^\/by: /);
  });

  it('turns away bytes that are no text, and none at all', async () => {
    await expect(intake.take('count', 'gol', new Uint8Array([0xff, 0xfe, 0x00]))).rejects.toThrow('not-json');
    await expect(intake.take('count', 'gol', null)).rejects.toThrow('not-json');
  });

  it('turns away the same id with other content', async () => {
    await take(cloudEvent('1', { thingId: 'a', by: 2 }));
    expect((await turnedAway(cloudEvent('1', { thingId: 'a', by: 3 })))[0]).toBe('id-reused');
  });

  it('lets passing trouble through, so that the message comes again', async () => {
    bench.sender.trouble = () => {
      throw new Error('the database is away');
    };
    const message = cloudEvent('1', { thingId: 'a', by: 2 });
    await expect(take(message)).rejects.toThrow('the database is away');
    await expect(take(message)).rejects.not.toBeInstanceOf(DeadMessage);
    bench.sender.trouble = () => undefined;
    expect(await take(message)).toBe('accepted');
  });
});
