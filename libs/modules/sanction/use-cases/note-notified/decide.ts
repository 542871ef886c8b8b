import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Certainty } from '../../../notice/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface NoteNotified {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly noticeId: string;
  readonly arrivedOn: string;
  readonly certainty: Certainty;
}

/** The reaction's letter has arrived: from now it counts in the ladder. A proof replaces a presumption. */
export const noteNotified: UseCase<NoteNotified, SanctionRecord, SanctionEvent> = {
  name: 'note-notified',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === command.reactionId);
    if (!reaction || reaction.notifiedOn === command.arrivedOn) return alreadyTrue();
    return accept({
      type: 'decision-notified',
      data: { ...command },
      occurredAt: command.arrivedOn,
      subjects: [...record.subjects, `notice:${command.noticeId}`],
    });
  },
};
