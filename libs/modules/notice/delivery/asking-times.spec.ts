import { VirtualClock } from '@kernel/clock.js';
import { AskingTimes } from './asking-times.js';

describe('when a delivery service is asked', () => {
  let clock: VirtualClock;
  let times: AskingTimes;
  const dueAt = (instant: string): boolean => {
    clock.advanceTo(instant);
    return times.isDue('letter', since);
  };
  const since = new VirtualClock('2016-03-01T08:00:00Z').now();
  beforeEach(() => {
    clock = new VirtualClock('2016-03-01T08:00:00Z');
    times = new AskingTimes(() => clock.now());
  });

  it('is at once, then after a minute, then rarer with age, at most every six hours', () => {
    expect(dueAt('2016-03-01T08:00:00Z')).toBe(true);
    times.note('letter');
    expect(dueAt('2016-03-01T08:00:59Z')).toBe(false);
    expect(dueAt('2016-03-01T08:01:00Z')).toBe(true);
    clock.advanceTo('2016-03-01T12:00:00Z');
    times.note('letter');
    expect(dueAt('2016-03-01T13:00:00Z')).toBe(false);
    expect(dueAt('2016-03-01T13:20:00Z')).toBe(true);
    clock.advanceTo('2016-03-20T12:00:00Z');
    times.note('letter');
    expect(dueAt('2016-03-20T17:59:00Z')).toBe(false);
    expect(dueAt('2016-03-20T18:00:00Z')).toBe(true);
  });

  it('is no more after sixty days', () => {
    expect(dueAt('2016-04-30T08:00:00Z')).toBe(true);
    expect(dueAt('2016-04-30T08:00:01Z')).toBe(false);
  });

  it('backs off when the service fails, to an hour, and comes back at once when it answers', () => {
    times.failed();
    expect(times.isQuiet()).toBe(true);
    clock.advanceTo('2016-03-01T08:01:00Z');
    expect(times.isQuiet()).toBe(false);
    for (let n = 0; n < 10; n += 1) times.failed();
    clock.advanceTo('2016-03-01T09:00:59Z');
    expect(times.isQuiet()).toBe(true);
    clock.advanceTo('2016-03-01T09:01:00Z');
    expect(times.isQuiet()).toBe(false);
    times.failed();
    times.succeeded();
    expect(times.isQuiet()).toBe(false);
  });
});
