import { accept, alreadyTrue, firstRefusal } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NoticeEvent } from '../../domain/events.js';
import { mustExist } from '../../domain/refusals.js';
import { noticeDecider, type NoticeState } from '../../domain/state.js';

export interface OrderBeside {
  /** the letter to the representative */
  readonly beside: string;
  readonly representativeId: string;
}

const idOf = ({ beside, representativeId }: OrderBeside): string => uuidFrom('notice-beside', beside, representativeId);

/**
 * What the party gets beside its representative's letter (forvaltningsloven § 12). It names the licence and no case, so
 * that nothing which waits for a letter's arrival takes this one for it: it starts no clock.
 */
export const orderBeside: UseCase<OrderBeside, NoticeState, NoticeEvent, NoticeState> = {
  name: 'order-beside',
  decider: noticeDecider,
  roles: ['system'],
  streamId: idOf,
  facts: ({ beside }, load) => load.load(noticeDecider, beside),
  decide: (command, state, { facts: main }) => {
    const refusal = firstRefusal([mustExist], { state: main });
    if (refusal) return refusal;
    const as = main.order?.via?.representativeId === command.representativeId ? main.order.via.beside : null;
    if (state.order || !main.order || as === null) return alreadyTrue();
    const noticeId = idOf(command);
    const { kind, recipient, language, about } = main.order;
    const { licenceIds } = about;
    return accept({
      type: 'notice-ordered',
      data: {
        noticeId,
        kind,
        recipient,
        about: { licenceIds },
        language,
        policy: 'send',
        replaces: null,
        beside: { noticeId: command.beside, as },
      },
      subjects: [
        `notice:${noticeId}`,
        ...main.subjects.filter((subject) => subject.startsWith('licence:') || subject.startsWith('party:')),
      ],
    });
  },
};
