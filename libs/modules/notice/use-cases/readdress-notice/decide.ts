import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { partyDecider } from '../../../party/contract.js';
import { type NoticeEvent, type Via } from '../../domain/events.js';
import { receiverFor } from '../../domain/receiver.js';
import { mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

/** A letter that has left cannot be called back: sent, returned, replaced, or in the hands of a service that sends it. */
const hasLeft = ({ dispatchedOn, returnedOn, supersededBy, posts, handOver }: NoticeState): boolean =>
  dispatchedOn !== null ||
  returnedOn !== null ||
  supersededBy !== null ||
  (posts && (handOver === 'started' || handOver === 'done' || handOver === 'unknown'));

/**
 * Who represents the party has changed: a letter that has not left is made anew, to whoever receives it today. One that
 * has left keeps its addressee and its clock (forvaltningsloven § 12; that it stands is I).
 */
export const readdressNotice: UseCase<{ readonly noticeId: string }, NoticeState, NoticeEvent, Via | null> = {
  name: 'readdress-notice',
  decider: noticeDecider,
  roles: ['system'],
  streamId: ({ noticeId }) => noticeId,
  facts: async (_command, load, { order }) => {
    if (order?.recipient.kind !== 'holder') return null;
    const party = await load.load(partyDecider, order.recipient.orgnr);
    return receiverFor(party, order.about, osloDate(load.now));
  },
  decide: ({ noticeId }, state, { facts: via }) => {
    const refusal = firstRefusal([mustExist], { state });
    if (refusal) return refusal;
    const { order, subjects } = state;
    if (!order || order.beside || order.recipient.kind !== 'holder' || hasLeft(state)) return alreadyTrue();
    if ((order.via?.representativeId ?? null) === (via?.representativeId ?? null)) return alreadyTrue();
    return accept({ type: 'notice-readdressed', data: { noticeId, via }, subjects });
  },
};
