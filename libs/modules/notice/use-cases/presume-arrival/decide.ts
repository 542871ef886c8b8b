import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { postedOnOf } from '../../domain/observed-delivery.js';
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
    const { order, arrival, returnedOn } = state;
    const postedOn = postedOnOf(state);
    if (!order || postedOn === null || arrival?.certainty === 'proven' || returnedOn !== null) return alreadyTrue();
    const { due } = presumedArrival(noticeId, postedOn);
    // A later print may move a presumption to a later day; it never moves to an earlier one.
    if (arrival !== null && arrival.on >= due) return alreadyTrue();
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
