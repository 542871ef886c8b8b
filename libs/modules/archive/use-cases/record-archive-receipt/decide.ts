import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ArchiveEvent, type Part } from '../../domain/events.js';
import { mustBeOpen } from '../../domain/refusals.js';
import { archiveDecider, type ArchiveEntry } from '../../domain/state.js';

export interface Fault {
  readonly errorId: string;
  readonly message: string;
}

/** What an archive answered to one message. The two halves stand for themselves; `error` is about the whole message. */
export interface RecordArchiveReceipt {
  readonly entryId: string;
  readonly messageId: string;
  readonly folder: { readonly systemId: string; readonly caseNumber: string | null } | Fault | null;
  readonly entry:
    | { readonly systemId: string; readonly journalYear: number | null; readonly journalSequence: number | null }
    | Fault
    | null;
  readonly error: Fault | null;
}

const isFault = (part: object): part is Fault => 'errorId' in part;

/**
 * Reads a receipt back. Folder and entry may succeed apart: what succeeded is kept, what failed is shown to a person with
 * the archive's own words. An entry that was made without a journal number waits for its number.
 */
export const recordArchiveReceipt: UseCase<RecordArchiveReceipt, ArchiveEntry, ArchiveEvent> = {
  name: 'record-archive-receipt',
  decider: archiveDecider,
  roles: ['system'],
  streamId: ({ entryId }) => entryId,
  decide: (command, state) => {
    const refusal = mustBeOpen(state);
    if (refusal) return refusal;
    const { entryId, messageId } = command;
    if (!state.messages.includes(messageId)) {
      return refuse(
        'archive-message-unknown',
        null,
        {
          nb: 'Kvitteringen gjelder en melding som ikke er skrevet her.',
          nn: 'Kvitteringa gjeld ei melding som ikkje er skriven her.',
        },
        { messageId },
      );
    }
    const subjects = state.subjects;
    const known = (part: Part): boolean =>
      state.answers.some((answer) => answer.messageId === messageId && answer.part === part);
    const refused = (part: Part, { errorId, message }: Fault): ArchiveEvent[] =>
      known(part)
        ? []
        : [
            {
              type: 'archiving-refused',
              data: { entryId, messageId, part, errorId },
              protected: { message },
              subjects,
            },
          ];
    const events: ArchiveEvent[] = [];
    if (command.error) events.push(...refused('message', command.error));
    if (command.folder) {
      if (isFault(command.folder)) events.push(...refused('folder', command.folder));
      else if (!known('folder')) {
        const { systemId, caseNumber } = command.folder;
        const folderKey = state.entry?.folderKey ?? '';
        events.push({
          type: 'case-folder-confirmed',
          data: { entryId, messageId, folderKey, caseNumber, systemId },
          subjects,
        });
      }
    }
    if (command.entry) {
      if (isFault(command.entry)) events.push(...refused('entry', command.entry));
      else if (!state.journal && command.entry.journalYear !== null && command.entry.journalSequence !== null) {
        const { systemId, journalYear, journalSequence } = command.entry;
        const caseNumber = command.folder && !isFault(command.folder) ? command.folder.caseNumber : null;
        events.push({
          type: 'document-journaled',
          data: { entryId, messageId, journalYear, journalSequence, caseNumber, systemId },
          subjects,
        });
      }
    }
    return events.length === 0 ? alreadyTrue() : accept(...events);
  },
};
