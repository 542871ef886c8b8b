import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface ReissueNotice {
  readonly replaces: string;
}

const newId = (replaces: string): string => uuidFrom('reissued-notice', replaces);

/** A new letter in place of one that came back: same content and recipient, at the address known now. */
export const reissueNotice: UseCase<ReissueNotice, NoticeState, NoticeEvent, NoticeState> = {
  name: 'reissue-notice',
  decider: noticeDecider,
  roles: ['caseworker'],
  streamId: ({ replaces }) => newId(replaces),
  facts: ({ replaces }, load) => load.load(noticeDecider, replaces),
  decide: ({ replaces }, state, { facts: old }) => {
    if (state.order) return alreadyTrue();
    if (!old.order || old.returnedOn === null) {
      return refuse('notice-not-returned', null, {
        nb: 'Bare et brev som er kommet i retur, kan sendes på nytt.',
        nn: 'Berre eit brev som er kome i retur, kan sendast på nytt.',
      });
    }
    if (old.order.kind === 'advance-notice') {
      return refuse('order-new-advance-notice', 'forvaltningsloven § 16', {
        nb: 'Et forhåndsvarsel som kom i retur, regnes som ikke sendt. Bestill et nytt i saken.',
        nn: 'Eit førehandsvarsel som kom i retur, blir rekna som ikkje sendt. Ting eit nytt i saka.',
      });
    }
    const noticeId = newId(replaces);
    return accept({
      type: 'notice-ordered',
      data: { ...old.order, noticeId, replaces },
      subjects: [`notice:${noticeId}`, ...old.subjects.filter((subject) => !subject.startsWith('notice:'))],
    });
  },
};
