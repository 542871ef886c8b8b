import { registerUseCase } from '@platform/commands/registry.js';
import { type ModuleParts } from '@platform/runtime/parts.js';
import { documentEventTypes } from './domain/events.js';
import { answerDocument } from './use-cases/answer-document/decide.js';
import { AnswerController } from './use-cases/answer-document/http.js';
import { recordNote, settleNote } from './use-cases/record-note/decide.js';
import { NoteController } from './use-cases/record-note/http.js';
import { registerDocument } from './use-cases/register-document/decide.js';
import { RegisterDocumentController } from './use-cases/register-document/http.js';
import { DocumentController } from './views/document-content/http.js';

export const documentParts: ModuleParts = {
  name: 'document',
  eventTypes: documentEventTypes,
  commands: [
    registerUseCase(registerDocument),
    registerUseCase(recordNote),
    registerUseCase(settleNote),
    registerUseCase(answerDocument),
  ],
  views: [],
  sagas: [],
  controllers: [RegisterDocumentController, AnswerController, NoteController, DocumentController],
};
