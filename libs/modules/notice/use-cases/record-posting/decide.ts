import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { presumedArrival } from '../../domain/presumed-arrival.js';
import { mustBeProduced, mustExist, notInFuture } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface RecordPosting {
  readonly noticeId: string;
  /** day the letter was handed to the postal operator */
  readonly postedOn: string;
  /** how that is known, e.g. "postlogg 14/2013" */
  readonly evidence: string;
  /** how it went; by post when absent */
  readonly channel?: 'post' | 'email';
}

/**
 * eForvaltningsforskriften § 8: to a plain e-mail address only where the party asks for it, it suits and it is safe. We
 * record no such wish, so e-mail alone sends nothing and starts no clock (policy `email-is-no-channel`, I).
 */
const emailIsNoChannel = refuse('email-is-no-channel', 'eForvaltningsforskriften § 8', {
  nb: 'E-post alene er ingen lovlig måte å sende et varsel eller vedtak på. Post brevet, eller send det digitalt.',
  nn: 'E-post åleine er ingen lovleg måte å sende eit varsel eller vedtak på. Post brevet, eller send det digitalt.',
});

/**
 * Records that a letter was posted. Only this makes it sent; a reply limit of forvaltningsloven § 16 runs from here. Arms
 * the presumed arrival: the fifth working day after posting (I, law.md § 3.3: never shorter).
 */
export const recordPosting: UseCase<RecordPosting, NoticeState, NoticeEvent> = {
  name: 'record-posting',
  decider: noticeDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ noticeId }) => noticeId,
  decide: ({ noticeId, postedOn, evidence, channel = 'post' }, state, { now }) => {
    if (channel === 'email') return emailIsNoChannel;
    const refusal = firstRefusal([mustExist, mustBeProduced], { state }) ?? notInFuture(postedOn, osloDate(now));
    if (refusal) return refusal;
    if (state.dispatchedOn === postedOn) return alreadyTrue();
    if (state.dispatchedOn !== null) {
      return refuse(
        'posting-already-recorded',
        null,
        {
          nb: 'Brevet er alt registrert postet en annen dag. Er det feil, rett opplysningen i stedet.',
          nn: 'Brevet er alt registrert posta ein annan dag. Er det feil, rett opplysninga i staden.',
        },
        { postedOn: state.dispatchedOn },
      );
    }
    return accept({
      type: 'notice-dispatched',
      data: { noticeId, dispatchedOn: postedOn, channel: 'paper', evidence },
      occurredAt: postedOn,
      subjects: state.subjects,
      deadlines: [presumedArrival(noticeId, postedOn)],
    });
  },
};
