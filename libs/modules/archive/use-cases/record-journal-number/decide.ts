import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ArchiveEvent } from '../../domain/events.js';
import { mustBeOpen } from '../../domain/refusals.js';
import { archiveDecider, type ArchiveEntry } from '../../domain/state.js';

export interface RecordJournalNumber {
  readonly entryId: string;
  readonly caseNumber: string;
  readonly journalYear: number;
  readonly journalSequence: number;
}

/** For a municipality whose archive takes no messages: a person journals and writes the number down here. */
export const recordJournalNumber: UseCase<RecordJournalNumber, ArchiveEntry, ArchiveEvent> = {
  name: 'record-journal-number',
  decider: archiveDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ entryId }) => entryId,
  decide: ({ entryId, caseNumber, journalYear, journalSequence }, state) => {
    const refusal = mustBeOpen(state);
    if (refusal) return refusal;
    const { journal } = state;
    if (journal) {
      if (journal.journalYear === journalYear && journal.journalSequence === journalSequence) return alreadyTrue();
      return refuse(
        'already-journaled',
        null,
        { nb: 'Dokumentet har et annet journalnummer.', nn: 'Dokumentet har eit anna journalnummer.' },
        { journalYear: journal.journalYear, journalSequence: journal.journalSequence },
      );
    }
    return accept({
      type: 'document-journaled',
      data: { entryId, messageId: null, journalYear, journalSequence, caseNumber, systemId: null },
      subjects: state.subjects,
    });
  },
};
