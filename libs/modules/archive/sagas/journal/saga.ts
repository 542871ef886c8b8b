import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga, type SagaReaction } from '@platform/sagas/saga.js';
import { type DocumentEvent } from '../../../document/contract.js';
import { type NoticeEvent } from '../../../notice/contract.js';
import { type Source } from '../../domain/events.js';
import { entryIdOf } from '../../domain/state.js';
import { openArchiveEntry, type OpenArchiveEntry } from '../../use-cases/open-archive-entry/decide.js';

type Input = (NoticeEvent | DocumentEvent) & AnyRecorded;

/** Every document in and out gets its entry: a letter when its posting is recorded, what came in at once. */
export const journalSaga: Saga<null> = {
  name: 'journal',
  category: 'sagaJournal',
  categories: ['notice', 'document'],
  instanceOf: (recorded) => {
    const source = sourceOf(recorded as Input);
    return source && entryIdOf(source);
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    const source = sourceOf(event);
    if (!source) return null;
    switch (event.type) {
      case 'notice-dispatched':
        return open({ source, dated: event.data.dispatchedOn, described: null });
      case 'document-received': {
        const { kind, from, licenceIds, receivedAt, sha256, mediaType, size } = event.data;
        const licenceId = licenceIds[0] ?? null;
        return open({
          source,
          dated: receivedAt,
          described: {
            direction: 'incoming',
            what: kind,
            licenceId,
            correspondent: from === 'other' || licenceId === null ? { kind: 'other' } : null,
            file: { sha256, mediaType, size },
          },
        });
      }
      case 'note-recorded': {
        const { kind, licenceIds, on } = event.data;
        return open({
          source,
          dated: on,
          described: {
            direction: 'internal',
            what: kind,
            licenceId: licenceIds[0] ?? null,
            correspondent: null,
            file: null,
          },
        });
      }
      default:
        return null;
    }
  },
};

const open = (data: OpenArchiveEntry): SagaReaction => ({
  note: {},
  commands: [{ name: openArchiveEntry.name, data }],
});

const sourceOf = (event: Input): Source | null => {
  switch (event.type) {
    case 'notice-dispatched':
      return { kind: 'notice', id: event.data.noticeId };
    case 'document-received':
      return { kind: 'document', id: event.data.documentId };
    case 'note-recorded':
      return { kind: 'note', id: event.data.noteId };
    default:
      return null;
  }
};
