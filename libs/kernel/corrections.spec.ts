import { corrected, valueAt } from './corrections.js';
import { type DomainEvent } from './event.js';
import { recorded } from './given-when-then.js';

const happened = (data: object): DomainEvent => ({ type: 'happened', data, occurredAt: '2014-01-02T00:00:00Z' });
const fix = (eventId: string, path: string, value: unknown, occurredAt: string | null = null): DomainEvent => ({
  type: 'fact-corrected',
  data: { eventId, path, new: value, occurredAt },
});

describe('events as they should have been', () => {
  it('have the corrected value in place, at any depth, and the corrections consumed', () => {
    const events = recorded([happened({ list: [{ at: 'x' }, { at: 'y' }] }), fix('event-0', '/list/1/at', 'z')]);
    expect(corrected(events).map(({ data }) => data)).toEqual([{ list: [{ at: 'x' }, { at: 'z' }] }]);
    expect(events[0]?.data).toEqual({ list: [{ at: 'x' }, { at: 'y' }] });
  });

  it('take the last of several corrections of one value', () => {
    const events = recorded([happened({ a: 1 }), fix('event-0', '/a', 2), fix('event-0', '/a', 3)]);
    expect(corrected(events).map(({ data }) => data)).toEqual([{ a: 3 }]);
  });

  it('lack what was entered in error, also when it had been corrected first', () => {
    const gone: DomainEvent = { type: 'entered-in-error', data: { eventId: 'event-0' } };
    const events = recorded([happened({ a: 1 }), happened({ a: 5 }), fix('event-0', '/a', 2), gone]);
    expect(corrected(events).map(({ data }) => data)).toEqual([{ a: 5 }]);
  });

  it('are not changed by a correction that was only proposed', () => {
    const proposed: DomainEvent = { type: 'correction-proposed', data: { eventId: 'event-0', path: '/a', new: 9 } };
    expect(corrected(recorded([happened({ a: 1 }), proposed])).map(({ data }) => data)).toEqual([{ a: 1 }]);
  });

  it('keep, for a view, a proposal that waits until just that one has been decided', () => {
    const propose = (path: string | null): DomainEvent => ({
      type: 'correction-proposed',
      data: { eventId: 'event-0', path, new: 9 },
    });
    const gone: DomainEvent = { type: 'entered-in-error', data: { eventId: 'event-0' } };
    const waiting = (...events: DomainEvent[]): string[] =>
      corrected(recorded([happened({ a: 1, b: 1 }), ...events]), true).map(({ type }) => type);
    const [one, both] = [
      ['happened', 'correction-proposed'],
      ['happened', 'correction-proposed', 'correction-proposed'],
    ];
    expect(waiting(propose('/a'))).toEqual(one);
    expect(waiting(propose('/a'), fix('event-0', '/a', 9))).toEqual(['happened']);
    expect(waiting(propose('/a'), fix('event-0', '/b', 9))).toEqual(one);
    expect(waiting(propose('/a'), propose('/b'))).toEqual(both);
    expect(waiting(fix('event-0', '/a', 2), propose('/a'))).toEqual(one);
    expect(waiting(propose(null), fix('event-0', '/a', 2))).toEqual(one);
    expect(waiting(propose('/a'), propose(null), gone)).toEqual([]);
  });

  it('happened when the correction says, wherever a fold looks for it', () => {
    const [event] = corrected(recorded([happened({ a: 1 }), fix('event-0', '/a', 2, '2014-01-05T00:00:00Z')]));
    expect([event?.occurredAt, event?.meta.occurredAt]).toEqual(['2014-01-05T00:00:00Z', '2014-01-05T00:00:00Z']);
    expect(event?.meta.recordedAt).toBe('2014-01-02T00:00:00Z');
  });

  it('cannot be had when a correction names a value that is not there', () => {
    for (const path of ['/b', '/a/b', '/', '']) {
      expect(() => corrected(recorded([happened({ a: 1 }), fix('event-0', path, 2)]))).toThrow(TypeError);
    }
  });

  it('are the events themselves while nothing was corrected', () => {
    const events = recorded([happened({ a: 1 })]);
    expect(corrected(events)).toEqual(events);
  });
});

describe('valueAt', () => {
  it('reads a JSON pointer with its escapes', () => {
    const root = { 'a/b': { '~x': [10, 20] } };
    expect(valueAt(root, '/a~1b/~0x/1')).toBe(20);
    expect(valueAt(root, '/a~1b/nothing/1')).toBeUndefined();
    expect(valueAt(root, '')).toBe(root);
  });
});
