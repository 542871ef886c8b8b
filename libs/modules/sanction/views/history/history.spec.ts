import { type StoredEvent } from '@platform/event-store/port.js';
import { historyOf, wholeHistoryOf } from './history.js';

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

  it('carries the steps that led to a proposal, each in both written languages', () => {
    const reasoning = [{ rule: 'r', explanation: { nb: 'Rad A.', nn: 'Rad A.' } }];
    const [first, second] = historyOf(
      [event('e1', { type: 'reaction-proposed', data: { reasoning } }), event('e2')],
      {},
    );
    expect([first?.reasoning, second?.reasoning]).toEqual([reasoning, null]);
  });

  const letter = (id: string, type: string, data: object, recordedAt: string): StoredEvent =>
    event(id, { type, data: { noticeId: 'n', ...data }, recordedAt, occurredAt: recordedAt, stream: 'notice-gol-n' });
  const letters = [
    letter('n1', 'notice-ordered', { kind: 'warning', recipient: { kind: 'holder' } }, '2013-12-02T09:00:00Z'),
    letter('n2', 'notice-produced', { sha256: 'aa', pdf: { sha256: 'bb' } }, '2013-12-02T09:00:01Z'),
    letter('n3', 'notice-dispatched', { dispatchedOn: '2013-12-02' }, '2013-12-02T12:00:00Z'),
    letter('n4', 'notice-arrived', { arrivedOn: '2013-12-09', certainty: 'presumed' }, '2013-12-10T00:00:00Z'),
    letter('n5', 'notice-undeliverable', { on: '2013-12-12' }, '2013-12-12T09:00:00Z'),
  ];

  it('follows each letter to its arrival or return, as it was known', () => {
    const known = (asOf?: string) => wholeHistoryOf(letters, asOf === undefined ? {} : { asOf }).letters[0];
    const sent = { kind: 'warning', recipient: 'holder', sha256: 'aa', pdfSha256: 'bb', dispatchedOn: '2013-12-02' };
    expect(known('2013-12-02')).toMatchObject({ ...sent, arrived: null, returnedOn: null });
    expect(known('2013-12-11')).toMatchObject({ ...sent, arrived: { on: '2013-12-09', certainty: 'presumed' } });
    expect(known()).toMatchObject({ ...sent, arrived: null, returnedOn: '2013-12-12' });
    expect(known('2013-12-01')).toBeUndefined();
  });

  it('follows each appeal to its outcome', () => {
    const step = (id: string, type: string, data: object): StoredEvent =>
      event(id, { type, data: { appealId: 'k', ...data }, stream: 'appeal-gol-k' });
    const events = [
      step('k1', 'appeal-received', {}),
      step('k2', 'appeal-decided', { outcome: 'annulled' }),
      event('e'),
    ];
    expect(wholeHistoryOf(events.slice(0, 1), {}).appeals).toMatchObject([{ appealId: 'k', outcome: null }]);
    expect(wholeHistoryOf(events, {}).appeals).toMatchObject([
      { steps: [{ type: 'appeal-received' }, { type: 'appeal-decided' }], outcome: 'annulled' },
    ]);
  });
});
