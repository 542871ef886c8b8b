import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { PRESUMED_ARRIVAL } from '../../domain/presumed-arrival.js';
import { mustBeDispatched, mustExist, notInFuture } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface RecordArrival {
  readonly noticeId: string;
  readonly arrivedOn: string;
  /** what proves it, e.g. a signed receipt */
  readonly basis: string;
}

/** Proven arrival on paper. It stands over a presumption, whether earlier or later. */
export const recordArrival: UseCase<RecordArrival, NoticeState, NoticeEvent> = {
  name: 'record-arrival',
  decider: noticeDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, arrivedOn, basis }, state, { now }) => {
    const refusal = firstRefusal([mustExist, mustBeDispatched], { state }) ?? notInFuture(arrivedOn, osloDate(now));
    if (refusal) return refusal;
    const { order, dispatchedOn, arrival } = state;
    if (!order || dispatchedOn === null || arrivedOn < dispatchedOn) {
      return refuse(
        'arrival-before-dispatch',
        null,
        {
          nb: 'Brevet kan ikke ha kommet fram før det ble sendt.',
          nn: 'Brevet kan ikkje ha kome fram før det vart sendt.',
        },
        { arrivedOn, dispatchedOn },
      );
    }
    if (state.returnedOn !== null) {
      return refuse(
        'letter-returned',
        null,
        {
          nb: 'Brevet er registrert i retur. Er det feil, rett den opplysningen først.',
          nn: 'Brevet er registrert i retur. Er det feil, rett den opplysninga først.',
        },
        { returnedOn: state.returnedOn },
      );
    }
    if (arrival?.certainty === 'proven') {
      return arrival.on === arrivedOn
        ? alreadyTrue()
        : refuse(
            'arrival-already-proven',
            null,
            { nb: 'Framkomst er alt bevist en annen dag.', nn: 'Framkomsten er alt bevist ein annan dag.' },
            { arrivedOn: arrival.on },
          );
    }
    return accept({
      type: 'notice-arrived',
      data: {
        noticeId,
        arrivedOn,
        certainty: 'proven',
        basis,
        kind: order.kind,
        recipient: order.recipient,
        about: order.about,
      },
      occurredAt: arrivedOn,
      subjects: state.subjects,
      deadlines: [{ op: 'cancel', name: PRESUMED_ARRIVAL, why: 'proven arrival' }],
    });
  },
};
