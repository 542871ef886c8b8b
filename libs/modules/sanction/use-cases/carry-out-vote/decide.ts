import { accept, alreadyTrue, type Decision, type Refusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { councilMeetingDecider, type ItemDecidedTexts } from '../../../council/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { type Order, orderOf, type VotedEvent } from './order.js';

export interface CarryOutVote {
  readonly licenceId: string;
  readonly meetingId: string;
  readonly itemId: string;
}

interface Facts {
  readonly caseId: string;
  readonly order: Order;
}

/**
 * What a body voted in a sanction case becomes the decision it means, with the body's own texts (guideline 7.5). All gates of that
 * decision hold; where one refuses, the refusal is recorded and a person has a task: a vote is never lost, and never forced.
 */
export const carryOutVote: UseCase<CarryOutVote, SanctionRecord, SanctionEvent, Facts | null> = {
  name: 'carry-out-vote',
  decider: sanctionDecider,
  roles: ['system', 'caseworker', 'council-secretary'],
  streamId: ({ licenceId }) => licenceId,
  facts: async ({ licenceId, meetingId, itemId }, load, record) => {
    const meeting = await load.load(councilMeetingDecider, meetingId);
    const decided = meeting.items.find((item) => item.itemId === itemId)?.decided;
    if (decided?.case.kind !== 'sanction' || decided.case.licenceId !== licenceId) return null;
    const texts = await load.reveal<ItemDecidedTexts>({ meta: { id: decided.eventId } });
    const ref = decided.case;
    const order = texts ? await orderOf(decided, texts, ref, load, record) : (): Decision<VotedEvent> => withheld;
    return { caseId: ref.caseId, order };
  },
  decide: ({ licenceId, meetingId, itemId }, record, { facts, ...context }) => {
    if (!facts) {
      return refuse(
        'vote-unknown',
        null,
        { nb: 'Organet har ikke avgjort denne saken.', nn: 'Organet har ikkje avgjort denne saka.' },
        { meetingId, itemId },
      );
    }
    const { caseId, order } = facts;
    if (record.votes.some((vote) => vote.itemId === itemId && vote.carriedOut)) return alreadyTrue();
    const vote = { licenceId, caseId, meetingId, itemId };
    const decision = order(record, context);
    if (decision.kind === 'refuse') {
      return context.actor.role === 'system' ? accept(stopped(vote, decision.refusal, record)) : decision;
    }
    const events = decision.kind === 'accept' ? decision.events : [];
    return accept(...events, {
      type: 'vote-carried-out',
      data: { ...vote, reactionId: reactionOf(events) },
      subjects: [...record.subjects, `meeting:${meetingId}`],
    });
  },
};

const withheld = refuse('words-withheld', null, {
  nb: 'Teksten i vedtaket er ikke tilgjengelig.',
  nn: 'Teksten i vedtaket er ikkje tilgjengeleg.',
});

const stopped = (
  vote: CarryOutVote & { readonly caseId: string },
  { code, paragraph, message }: Refusal,
  { subjects }: SanctionRecord,
): SanctionEvent => ({
  type: 'vote-not-carried-out',
  data: { ...vote, refusal: { code, paragraph, message } },
  subjects: [...(subjects.length > 0 ? subjects : [`licence:${vote.licenceId}` as const]), `meeting:${vote.meetingId}`],
});

const reactionOf = (events: readonly VotedEvent[]): string | null => {
  for (const { data } of events) {
    const { withdrawalId, warningId } = data as { withdrawalId?: string; warningId?: string };
    const id = withdrawalId ?? warningId;
    if (id !== undefined) return id;
  }
  return null;
};
