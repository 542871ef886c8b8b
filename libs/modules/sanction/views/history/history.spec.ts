import { type StoredEvent } from '@platform/event-store/port.js';
import { historyOf } from './history.js';

const event = (id: string, change: Partial<StoredEvent> = {}): StoredEvent => ({
  id,
  type: 'breach-recorded',
  v: 1,
  occurredAt: '2013-11-09T00:45:00+01:00',
  recordedAt: '2013-11-28T10:00:00Z',
  actor: { id: 'kari', role: 'caseworker', onBehalfOf: '974760673' },
  commandId: 'c',
  correlationId: 'c',
  causationId: null,
  subjects: ['licence:l'],
  deadlines: [],
  requestHash: 'r',
  factRevisions: {},
  rulesVersion: null,
  data: { breachId: 'b' },
  protected: null,
  prevHash: null,
  hash: `hash of ${id}`,
  stream: 'sanctionRecord-gol-l',
  municipality: 'gol',
  revision: 0n,
  position: '1',
  ...change,
});
const ids = (...args: Parameters<typeof historyOf>) => historyOf(...args).map(({ eventId }) => eventId);

describe('the history of a subject', () => {
  it('says what happened, who did it and on which paragraph, in both written languages', () => {
    const [entry] = historyOf([event('e1', { protected: { ref: 'v', hash: 'h' } })], {});
    expect(entry).toMatchObject({
      type: 'breach-recorded',
      actor: { id: 'kari', role: 'caseworker' },
      text: { nb: expect.stringMatching(/./), nn: expect.stringMatching(/./) },
      remark: true,
      hash: 'hash of e1',
    });
    expect(entry?.actor).not.toHaveProperty('onBehalfOf');
  });

  it('leaves the machinery out', () => {
    expect(ids([event('e1'), event('e2', { type: 'saga-reacted' })], {})).toEqual(['e1']);
  });

  it('shows what was known at a moment, the day included', () => {
    const events = [
      event('e1'),
      event('e2', { recordedAt: '2013-11-30T22:59:59Z' }),
      event('e3', { recordedAt: '2013-11-30T23:00:00Z' }),
    ];
    expect(ids(events, { asOf: '2013-11-30' })).toEqual(['e1', 'e2']);
    expect(ids(events, { asOf: '2013-11-28T10:00:00Z' })).toEqual(['e1']);
    expect(ids(events, { asOf: '2013-11-28T09:59:59Z' })).toEqual([]);
  });

  it('shows what had happened by a day in Norway', () => {
    const events = [
      event('e1', { occurredAt: '2013-11-08T22:59:59Z' }),
      event('e2', { occurredAt: '2013-11-08T23:00:00Z' }),
    ];
    expect(ids(events, { validAt: '2013-11-08' })).toEqual(['e1']);
  });

  it('marks what was corrected and hides nothing', () => {
    const correction = event('e2', {
      type: 'fact-corrected',
      data: { eventId: 'e1' },
      recordedAt: '2013-12-01T10:00:00Z',
    });
    const error = event('e4', { type: 'entered-in-error', data: { eventId: 'e3' } });
    const entries = historyOf([event('e1'), correction, event('e3'), error], {});
    expect(entries.map((entry) => entry.correction)).toEqual(['corrected', null, 'entered-in-error', null]);
    expect(historyOf([event('e1'), correction], { asOf: '2013-11-30' })[0]?.correction).toBeNull();
  });
});
