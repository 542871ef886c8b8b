import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { mustGoOnPaper, partyDecider } from '../../../party/contract.js';
import { type NoticeEvent, type Via } from '../../domain/events.js';
import { receiverFor } from '../../domain/receiver.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface ReissueNotice {
  readonly replaces: string;
}

interface Facts {
  readonly old: NoticeState;
  /** who receives for the party today */
  readonly via: Via | null;
  readonly oldContact: boolean;
}

const newId = (replaces: string): string => uuidFrom('reissued-notice', replaces);

/**
 * A new letter in place of one that came back: same content and party, at the address known now, and on
 * paper where the party is not to be reached digitally.
 */
export const reissueNotice: UseCase<ReissueNotice, NoticeState, NoticeEvent, Facts> = {
  name: 'reissue-notice',
  decider: noticeDecider,
  roles: ['caseworker'],
  streamId: ({ replaces }) => newId(replaces),
  facts: async ({ replaces }, load) => {
    const old = await load.load(noticeDecider, replaces);
    const today = osloDate(load.now);
    if (old.order?.recipient.kind !== 'holder') return { old, via: null, oldContact: false };
    const party = await load.load(partyDecider, old.order.recipient.orgnr);
    const via = old.order.beside ? null : receiverFor(party, old.order.about, today);
    return { old, via, oldContact: via === null && mustGoOnPaper(party, today) };
  },
  decide: ({ replaces }, state, { facts: { old, via, oldContact } }) => {
    if (state.order) return alreadyTrue();
    if (!old.order || old.returnedOn === null) {
      return refuse('notice-not-returned', null, {
        nb: 'Bare et brev som er kommet i retur, kan sendes på nytt.',
        nn: 'Berre eit brev som er kome i retur, kan sendast på nytt.',
      });
    }
    if (old.order.kind === 'advance-notice' || old.order.kind === 'points-notice') {
      return refuse('order-new-advance-notice', 'forvaltningsloven § 16', {
        nb: 'Et forhåndsvarsel som kom i retur, regnes som ikke sendt. Bestill et nytt i saken.',
        nn: 'Eit førehandsvarsel som kom i retur, blir rekna som ikkje sendt. Ting eit nytt i saka.',
      });
    }
    const noticeId = newId(replaces);
    const { via: _via, channel: _channel, ...order } = old.order;
    const paper = oldContact || old.statuses.some(({ status }) => status === 'Reserved');
    return accept({
      type: 'notice-ordered',
      data: {
        ...order,
        noticeId,
        replaces,
        ...(via ? { via } : {}),
        ...(paper ? { channel: 'paper' as const } : {}),
      },
      subjects: [`notice:${noticeId}`, ...old.subjects.filter((subject) => !subject.startsWith('notice:'))],
    });
  },
};
