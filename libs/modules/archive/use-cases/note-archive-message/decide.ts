import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ArchiveEvent } from '../../domain/events.js';
import { mustBeOpen } from '../../domain/refusals.js';
import { archiveDecider, type ArchiveEntry, statusOf } from '../../domain/state.js';

export interface NoteArchiveMessage {
  readonly entryId: string;
  readonly messageId: string;
  /** of the message's XML */
  readonly sha256: string;
}

/** The message lies written. It is named by its number, so a crash before this leads to the same file once more. */
export const noteArchiveMessage: UseCase<NoteArchiveMessage, ArchiveEntry, ArchiveEvent> = {
  name: 'note-archive-message',
  decider: archiveDecider,
  roles: ['system'],
  streamId: ({ entryId }) => entryId,
  decide: (command, state) => {
    const refusal = mustBeOpen(state);
    if (refusal) return refusal;
    if (state.messages.includes(command.messageId)) return alreadyTrue();
    return accept({
      type: 'archive-message-written',
      data: { ...command },
      // The answer names nothing but the message.
      subjects: [...state.subjects, `archive-message:${command.messageId}`],
    });
  },
};

export interface AskForExport {
  readonly entryId: string;
}

/** Once more, after a refusal was mended or an exemption changed. */
export const askForExport: UseCase<AskForExport, ArchiveEntry, ArchiveEvent> = {
  name: 'ask-for-archive-export',
  decider: archiveDecider,
  roles: ['caseworker'],
  streamId: ({ entryId }) => entryId,
  decide: ({ entryId }, state) => {
    const refusal = mustBeOpen(state);
    if (refusal) return refusal;
    const status = statusOf(state);
    if (status === 'to-export') return alreadyTrue();
    if (status === 'journaled') {
      return refuse(
        'already-journaled',
        null,
        {
          nb: 'Dokumentet er journalført. Endringer gjøres i arkivet.',
          nn: 'Dokumentet er journalført. Endringar gjer ein i arkivet.',
        },
        { journalYear: state.journal?.journalYear ?? null, journalSequence: state.journal?.journalSequence ?? null },
      );
    }
    return accept({ type: 'archive-export-asked', data: { entryId }, subjects: state.subjects });
  },
};
