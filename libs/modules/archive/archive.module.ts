import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { archiveEventTypes } from './domain/events.js';
import { journalSaga } from './sagas/journal/saga.js';
import { ArchiveCommandsController } from './use-cases/http.js';
import { askForExport, noteArchiveMessage } from './use-cases/note-archive-message/decide.js';
import { openArchiveEntry } from './use-cases/open-archive-entry/decide.js';
import { recordArchiveReceipt } from './use-cases/record-archive-receipt/decide.js';
import { recordJournalNumber } from './use-cases/record-journal-number/decide.js';
import { setExemption } from './use-cases/set-exemption/decide.js';
import { ArchiveController } from './views/archive-entry-card/http.js';
import { archiveEntryCard } from './views/archive-entry-card/view.js';

export const archiveParts: ModuleParts = {
  name: 'archive',
  eventTypes: archiveEventTypes,
  commands: [
    registerUseCase(openArchiveEntry),
    registerUseCase(setExemption),
    registerUseCase(noteArchiveMessage),
    registerUseCase(askForExport),
    registerUseCase(recordArchiveReceipt),
    registerUseCase(recordJournalNumber),
  ],
  views: [archiveEntryCard],
  sagas: [journalSaga],
  controllers: [ArchiveCommandsController, ArchiveController],
};
