import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { meaningOf, momentOf, type Observed } from '../../domain/observed-delivery.js';
import { mustBeProduced, mustExist, notInFuture } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface ObserveDelivery {
  readonly noticeId: string;
  /** in any order, also ones seen before */
  readonly observed: readonly Observed[];
  /** where they were seen, e.g. "svarut 7d0c…" */
  readonly source: string;
}

/**
 * Every status that a delivery service shows becomes an event, once, and with it what it means: sent, arrived, not
 * delivered (eForvaltningsforskriften §§ 8, 11; forvaltningsloven § 29).
 */
export const observeDelivery: UseCase<ObserveDelivery, NoticeState, NoticeEvent> = {
  name: 'observe-delivery',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, observed, source }, state, { now }) => {
    const missing = firstRefusal([mustExist, mustBeProduced], { state });
    if (missing) return missing;
    if (state.handOver !== 'done' || !state.posts) {
      return refuse('letter-not-handed-over', null, {
        nb: 'Brevet er ikke gitt til en tjeneste som sender det.',
        nn: 'Brevet er ikkje gitt til ei teneste som sender det.',
      });
    }
    for (const { at } of observed) {
      const early = notInFuture(osloDate(at), osloDate(now));
      if (early) return early;
    }
    const fresh = unseen(observed, state);
    if (fresh.length === 0) return alreadyTrue();
    const { deadlines, events } = meaningOf(noticeId, state, fresh);
    const seen = fresh.map(({ status, at }, index) => ({
      type: 'delivery-status-observed' as const,
      data: { noticeId, status, at, source },
      occurredAt: at,
      subjects: state.subjects,
      ...(index === 0 && deadlines.length > 0 ? { deadlines } : {}),
    }));
    return accept<NoticeEvent>(...seen, ...events);
  },
};

const keyOf = (one: Observed): string => `${one.status} ${momentOf(one)}`;

const unseen = (observed: readonly Observed[], { statuses }: NoticeState): Observed[] => {
  const known = new Set(statuses.map(keyOf));
  return observed.filter((one) => {
    const fresh = !known.has(keyOf(one));
    known.add(keyOf(one));
    return fresh;
  });
};
