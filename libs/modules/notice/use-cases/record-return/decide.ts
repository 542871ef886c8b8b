import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { PRESUMED_ARRIVAL } from '../../domain/presumed-arrival.js';
import { mustBeDispatched, mustExist, notInFuture } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface RecordReturn {
  readonly noticeId: string;
  readonly returnedOn: string;
  readonly reason: string;
}

/** The letter came back. It starts no clock; a presumed arrival falls, a proven one stands. */
export const recordReturn: UseCase<RecordReturn, NoticeState, NoticeEvent> = {
  name: 'record-return',
  decider: noticeDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, returnedOn, reason }, state, { now }) => {
    const refusal = firstRefusal([mustExist, mustBeDispatched], { state }) ?? notInFuture(returnedOn, osloDate(now));
    if (refusal) return refusal;
    if (state.returnedOn !== null) return alreadyTrue();
    if (state.dispatchedOn !== null && returnedOn < state.dispatchedOn) {
      return refuse(
        'return-before-dispatch',
        null,
        {
          nb: 'Brevet kan ikke ha kommet i retur før det ble sendt.',
          nn: 'Brevet kan ikkje ha kome i retur før det vart sendt.',
        },
        { returnedOn, dispatchedOn: state.dispatchedOn },
      );
    }
    if (state.arrival?.certainty === 'proven' || !state.order) {
      return refuse('arrival-already-proven', null, {
        nb: 'Framkomst er alt bevist. Er det feil, rett opplysningen i stedet.',
        nn: 'Framkomsten er alt bevist. Er det feil, rett opplysninga i staden.',
      });
    }
    const { kind, recipient, about } = state.order;
    return accept({
      type: 'notice-undeliverable',
      data: { noticeId, on: returnedOn, reason, kind, recipient, about },
      occurredAt: returnedOn,
      subjects: state.subjects,
      deadlines: [{ op: 'cancel', name: PRESUMED_ARRIVAL, why: 'letter returned' }],
    });
  },
};
