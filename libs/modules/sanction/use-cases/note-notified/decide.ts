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
    const known = reaction?.notifiedOn === command.arrivedOn && (reaction.proven || command.certainty === 'presumed');
    if (!reaction || known) return alreadyTrue();
    return accept({
      type: 'decision-notified',
      data: { ...command },
      occurredAt: command.arrivedOn,
      subjects: [...record.subjects, `notice:${command.noticeId}`],
    });
  },
};

export interface DropNotification {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly noticeId: string;
  readonly on: string;
}

/** The letter that was presumed to have arrived came back: the reaction is not in force, and counts for nothing yet. */
export const dropNotification: UseCase<DropNotification, SanctionRecord, SanctionEvent> = {
  name: 'drop-notification',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === command.reactionId);
    if (!reaction || reaction.notifiedOn === null || reaction.proven) return alreadyTrue();
    return accept({
      type: 'notification-fallen',
      data: { ...command },
      occurredAt: command.on,
      subjects: [...record.subjects, `notice:${command.noticeId}`],
    });
  },
};
