import { Temporal } from 'temporal-polyfill';
import { earliest, endOfOsloDay, isAfter, osloDate, VirtualClock } from './clock.js';

describe('time in Oslo', () => {
  it.each([
    ['2014-01-15', '2014-01-15T23:00:00Z'],
    ['2014-03-29', '2014-03-29T23:00:00Z'],
    ['2014-03-30', '2014-03-30T22:00:00Z'],
    ['2014-10-25', '2014-10-25T22:00:00Z'],
    ['2014-10-26', '2014-10-26T23:00:00Z'],
    ['2014-12-31', '2014-12-31T23:00:00Z'],
    ['2016-02-29', '2016-02-29T23:00:00Z'],
  ])('is over for %s at 24:00 there: %s', (day, over) => {
    expect(endOfOsloDay(day).toString()).toBe(over);
  });

  it('gives a day for an instant by the clock on the wall, not by UTC', () => {
    expect(osloDate('2014-01-15T22:59:59Z')).toBe('2014-01-15');
    expect(osloDate('2014-01-15T23:00:00Z')).toBe('2014-01-16');
    expect(osloDate('2014-07-15T22:00:00Z')).toBe('2014-07-16');
    expect(osloDate('2014-01-16T00:30:00+01:00')).toBe('2014-01-16');
    expect(osloDate(Temporal.Instant.from('2014-01-15T23:00:00Z'))).toBe('2014-01-16');
    expect(osloDate('2014-01-15')).toBe('2014-01-15');
  });

  it('holds all of a day between the ends of two days', () => {
    for (const day of ['2014-03-30', '2014-10-26', '2014-06-01']) {
      const last = endOfOsloDay(day).subtract({ nanoseconds: 1 });
      expect([osloDate(last), osloDate(endOfOsloDay(day)) > day]).toEqual([day, true]);
    }
  });
});

describe('before and after', () => {
  it.each([
    ['2014-01-15T22:59:59Z', '2014-01-15', false],
    ['2014-01-15T23:00:00Z', '2014-01-15', true],
    ['2014-01-15', '2014-01-15T08:00:00Z', false],
    ['2014-01-16', '2014-01-15T23:30:00Z', false],
    ['2014-01-15T12:00:00.000000001Z', '2014-01-15T12:00:00Z', true],
    ['2014-01-15T13:00:00+01:00', '2014-01-15T12:00:00Z', false],
  ])('%s after %s: %s', (moment, limit, after) => {
    expect(isAfter(moment, limit)).toBe(after);
  });
});

describe('instants in order', () => {
  const first = '2013-11-09T00:30:00+02:00';
  const second = '2013-11-08T23:45:00+01:00';

  it('the earliest is the first to happen, not the first as text', () => {
    expect(earliest([second, first])).toBe(first);
    expect(earliest([first, second])).toBe(first);
    expect([...[first, second]].sort()[0]).toBe(second);
    expect(earliest([])).toBeNull();
  });
});

describe('VirtualClock', () => {
  it('stands still, goes forwards when told, and never backwards', () => {
    const clock = new VirtualClock('2014-01-15T12:00:00Z');
    expect(clock.now().toString()).toBe('2014-01-15T12:00:00Z');
    clock.advanceTo('2014-01-16T12:00:00Z');
    expect(() => clock.advanceTo('2014-01-16T11:59:59Z')).toThrow(RangeError);
    expect(clock.now().toString()).toBe('2014-01-16T12:00:00Z');
  });
});
