import fc from 'fast-check';
import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type NoticeEvent } from '../../domain/events.js';
import {
  approved,
  arrived,
  blocked,
  dispatched,
  handedOver,
  handOverStarted,
  handOverUnknown,
  missing,
  noticeId,
  ordered,
  produced,
  productionAsked,
  returned,
} from '../../testing/made-up-notice.js';
import { type NoticeCard, noticeCard } from './view.js';

const fold = (...events: NoticeEvent[]): NoticeCard | null =>
  foldSubject(noticeCard, `notice:${noticeId}`, recorded(events, 'notice')) as NoticeCard | null;
const waiting = ordered({ policy: 'approve-first' });

describe('notice-card', () => {
  it.each<[string, NoticeEvent[]]>([
    ['ordered', [ordered()]],
    ['awaits-approval', [waiting]],
    ['ordered', [waiting, approved]],
    ['blocked', [ordered(), blocked]],
    ['ordered', [ordered(), blocked, productionAsked]],
    ['produced', [ordered(), produced]],
    ['produced', [ordered(), produced, handOverStarted]],
    ['ready-to-post', [ordered(), produced, handOverStarted, handedOver]],
    ['hand-over-unknown', [ordered(), produced, handOverStarted, handOverUnknown]],
    ['ready-to-post', [ordered(), produced, handOverStarted, handOverUnknown, handedOver]],
    ['dispatched', [ordered(), produced, handedOver, dispatched()]],
    ['arrived', [ordered(), produced, handedOver, dispatched(), arrived()]],
    ['undeliverable', [ordered(), produced, handedOver, dispatched(), returned()]],
    ['undeliverable', [ordered(), produced, handedOver, dispatched(), arrived(), returned()]],
  ])('is %s', (status, events) => {
    const card = fold(...events);
    expect(card?.status).toBe(status);
    expect(card && noticeCard.index(card)).toMatchObject({ status, kind: 'inspection-report' });
  });

  it('names what a blocked letter lacks until it is made', () => {
    expect(fold(ordered(), blocked)?.missing).toEqual(missing);
    expect(fold(ordered(), blocked, productionAsked, produced)?.missing).toEqual([]);
  });

  it('shows a proof in place of a presumption, and no arrival of a letter that came back', () => {
    const presumed = [ordered(), produced, dispatched(), arrived()];
    const proof = arrived({ certainty: 'proven', arrivedOn: '2013-11-13', basis: 'kvittering' });
    expect(fold(...presumed)?.arrival).toMatchObject({ on: '2013-11-18', certainty: 'presumed' });
    expect(fold(...presumed, proof)?.arrival).toEqual({ on: '2013-11-13', certainty: 'proven', basis: 'kvittering' });
    expect(fold(...presumed, returned())).toMatchObject({
      arrival: null,
      returned: { on: '2013-11-20', reason: 'ukjent adresse' },
    });
  });

  it('shows for an earlier day what was so then', () => {
    const events = recorded([ordered(), produced, dispatched(), returned()], 'notice');
    const then = foldSubject(noticeCard, `notice:${noticeId}`, events, { validAt: '2013-11-19' });
    expect(then).toMatchObject({ status: 'dispatched', returned: null });
  });

  it('never shows a letter as sent, arrived or returned before a posting is recorded', () => {
    const events = [approved, blocked, productionAsked, produced, handOverStarted, handedOver, handOverUnknown];
    fc.assert(
      fc.property(fc.array(fc.constantFrom<NoticeEvent>(...events), { maxLength: 12 }), (some) => {
        const card = fold(waiting, ...some);
        expect(['dispatched', 'arrived', 'undeliverable']).not.toContain(card?.status);
        expect(card?.dispatchedOn).toBeNull();
      }),
    );
  });

  it('of a letter that a service brings out shows what was seen, and waits for nobody to post it', () => {
    const started: NoticeEvent = { ...handOverStarted, data: { noticeId, service: 'svarut', posts: true } };
    const seen = { noticeId, status: 'VARSLET', at: '2016-03-01T08:00:00Z', source: 'svarut x' };
    expect(
      fold(ordered(), produced, started, handedOver, { type: 'delivery-status-observed', data: seen }),
    ).toMatchObject({
      status: 'handed-over',
      service: 'svarut',
      statuses: [{ status: 'VARSLET', at: seen.at, source: 'svarut x' }],
    });
    const refused: NoticeEvent = {
      type: 'notice-hand-over-refused',
      data: { noticeId, service: 'svarut', reason: 'http-400' },
    };
    expect(fold(ordered(), produced, started, refused)?.status).toBe('hand-over-refused');
    const retried: NoticeEvent = { type: 'notice-hand-over-retried', data: { noticeId, evidence: 'e' } };
    expect(fold(ordered(), produced, started, refused, retried)?.status).toBe('produced');
  });

  it('of a letter for another address shows no document until the new one is made', () => {
    const via = { representativeId: 'r', kind: 'lawyer', orgnr: null, beside: null } as const;
    const readdressed: NoticeEvent = { type: 'notice-readdressed', data: { noticeId, via } };
    expect(fold(ordered(), produced, handedOver, readdressed)).toMatchObject({
      status: 'ordered',
      via,
      sha256: null,
      pdf: null,
      reference: null,
    });
    expect(fold(waiting, readdressed)?.status).toBe('awaits-approval');
  });
});
