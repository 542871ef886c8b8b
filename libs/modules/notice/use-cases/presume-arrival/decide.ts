import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { presumedArrival } from '../../domain/presumed-arrival.js';
import { mustBeDispatched, mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

/** The presumption's day has passed with neither proof nor return. */
export const presumeArrival: UseCase<{ readonly noticeId: string }, NoticeState, NoticeEvent> = {
  name: 'presume-arrival',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId }, state) => {
    const refusal = firstRefusal([mustExist, mustBeDispatched], { state });
    if (refusal) return refusal;
    const { order, dispatchedOn, arrival, returnedOn } = state;
    if (!order || dispatchedOn === null || arrival !== null || returnedOn !== null) return alreadyTrue();
    const { due } = presumedArrival(noticeId, dispatchedOn);
    return accept({
      type: 'notice-arrived',
      data: {
        noticeId,
        arrivedOn: due,
        certainty: 'presumed',
        basis: 'fifth working day after posting',
        kind: order.kind,
        recipient: order.recipient,
        about: order.about,
      },
      occurredAt: due,
      subjects: state.subjects,
    });
  },
};
