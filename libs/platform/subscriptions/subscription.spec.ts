import { type StreamName, streamName } from '@kernel/stream-name.js';
import { MemoryEventStore } from '../event-store/memory/memory-event-store.js';
import { type EventToAppend, type LogPage, type Position } from '../event-store/port.js';
import { type Follower, Subscription } from './subscription.js';

const event = (id: string): EventToAppend => ({
  id,
  type: 'thing-happened',
  v: 1,
  occurredAt: '2014-01-15',
  recordedAt: '2014-01-15T12:00:00Z',
  actor: { id: 'kari', role: 'caseworker' },
  commandId: id,
  correlationId: id,
  causationId: null,
  subjects: [],
  deadlines: [],
  requestHash: '',
  factRevisions: {},
  rulesVersion: null,
  data: {},
  protected: null,
  prevHash: null,
  hash: id,
});

class Recorder implements Follower {
  readonly name = 'recorder';
  readonly batchSize = 2;
  readonly seen: string[] = [];
  at: Position | null = null;
  during: () => void | Promise<void> = () => undefined;
  asked: () => void = () => undefined;

  async position(): Promise<Position | null> {
    this.asked();
    return this.at;
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    if (from !== this.at) throw new Error(`${from} is not ${this.at}`);
    await this.during();
    this.seen.push(...page.events.map(({ id }) => id));
    this.at = page.next;
  }
}

describe('a subscription', () => {
  let store: MemoryEventStore;
  let follower: Recorder;
  let failures: string[];
  let subscription: Subscription;
  beforeEach(() => {
    store = new MemoryEventStore();
    follower = new Recorder();
    failures = [];
    subscription = new Subscription(store, follower, (name, error) => failures.push(`${name} ${String(error)}`));
  });
  afterEach(() => subscription.stop());

  const append = async (...ids: string[]): Promise<void> => {
    for (const id of ids) {
      const stream: StreamName = streamName('thing', 'gol', id);
      await store.append(stream, [event(id)], 'none');
    }
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let i = 0; i < 400 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(holds()).toBe(true);
  };

  it('hands over everything, page after page, once and in order', async () => {
    await append('1', '2', '3', '4', '5');
    expect(await subscription.catchUp(await store.head())).toBe(true);
    expect(follower.seen).toEqual(['1', '2', '3', '4', '5']);
    expect(await subscription.catchUp(await store.head())).toBe(false);
  });

  it('stops catching up where it was told to', async () => {
    await append('1', '2', '3', '4', '5');
    await subscription.catchUp('2');
    expect(follower.seen).toEqual(['1', '2']);
  });

  it('never runs two pages at once, whoever asks', async () => {
    await append('1', '2', '3', '4', '5', '6');
    let running = 0;
    follower.during = async () => {
      running += 1;
      expect(running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
    };
    await Promise.all([1, 2, 3, 4].map(() => subscription.step()));
    expect(follower.seen).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('sees what is appended while it waits, and stops when told', async () => {
    subscription.start();
    subscription.start();
    await append('1');
    await until(() => follower.seen.length === 1);
    await append('2', '3');
    await until(() => follower.seen.length === 3);
    await subscription.stop();
    await append('4');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(follower.seen).toEqual(['1', '2', '3']);
  });

  it('lets the page at hand finish before it stops', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let entered = false;
    follower.during = () => {
      entered = true;
      return held;
    };
    await append('1');
    subscription.start();
    await until(() => entered);
    const stopped = subscription.stop();
    release();
    await stopped;
    expect(follower.seen).toEqual(['1']);
  });

  it('gives a failing page again until it goes through, and tells that it fails meanwhile', async () => {
    let left = 2;
    follower.during = () => {
      left -= 1;
      if (left >= 0) throw new Error('away');
    };
    await append('1', '2', '3');
    subscription.start();
    await until(() => failures.length > 0);
    expect(subscription.status()).toMatchObject({ name: 'recorder', failing: 'away' });
    await until(() => follower.seen.length === 3);
    await until(() => subscription.status().failing === null);
    expect(failures).toEqual(['recorder Error: away', 'recorder Error: away']);
    expect(subscription.status().position).toBe('3');
  });

  it('is healthy again as soon as its follower answers, also when there is nothing new', async () => {
    let left = 1;
    follower.asked = () => {
      left -= 1;
      if (left >= 0) throw new Error('the database is away');
    };
    subscription.start();
    await until(() => subscription.status().failing !== null);
    await until(() => subscription.status().failing === null);
    expect(failures).toHaveLength(1);
  });

  it('passes a follower’s failure on to who asked it to catch up, and can be asked again', async () => {
    await append('1');
    follower.during = () => {
      throw new Error('away');
    };
    await expect(subscription.catchUp('1')).rejects.toThrow('away');
    follower.during = () => undefined;
    expect(await subscription.catchUp('1')).toBe(true);
  });
});
