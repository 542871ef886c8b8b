import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { isAnnulled } from '../../domain/on-appeal.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface NoteAppealed {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly appealId: string;
  /** the day the appeal was lodged */
  readonly on: string;
}

/** An appeal is pending: the reaction stands, and does not become final while it is. */
export const noteAppealed: UseCase<NoteAppealed, SanctionRecord, SanctionEvent> = {
  name: 'note-appealed',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === command.reactionId);
    if (!reaction) {
      return refuse('reaction-unknown', null, { nb: 'Reaksjonen finnes ikke.', nn: 'Reaksjonen finst ikkje.' });
    }
    const known = reaction.standing.appeals.some(({ appealId }) => appealId === command.appealId);
    if (known || isAnnulled(reaction)) return alreadyTrue();
    return accept({
      type: 'appeal-noted',
      data: { ...command },
      occurredAt: command.on,
      subjects: [...record.subjects, `appeal:${command.appealId}`],
    });
  },
};
