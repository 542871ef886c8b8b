import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { sentHearings } from '../../domain/withdrawal-case.js';

export interface ReceiveReply {
  readonly licenceId: string;
  readonly caseId: string;
  readonly documentId: string;
  readonly receivedOn: string;
}

/** The party's reply. A late one is marked late and goes to the body all the same (forvaltningsloven § 17). */
export const receiveReply: UseCase<ReceiveReply, SanctionRecord, SanctionEvent> = {
  name: 'receive-reply',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const open = record.cases.find((one) => one.caseId === command.caseId);
    if (!open || open.replies.some(({ documentId }) => documentId === command.documentId)) return alreadyTrue();
    const due = sentHearings(open)
      .map((hearing) => hearing.due ?? '')
      .sort()
      .at(-1);
    return accept({
      type: 'reply-received',
      data: { ...command, late: due !== undefined && command.receivedOn > due },
      occurredAt: command.receivedOn,
      subjects: [...record.subjects, `document:${command.documentId}`],
    });
  },
};
