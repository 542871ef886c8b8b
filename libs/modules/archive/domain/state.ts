import { type Decider } from '@kernel/decider.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type ArchiveEvent, type Exemption, type Part, type Source } from './events.js';

type Opened = Extract<ArchiveEvent, { type: 'archive-entry-opened' }>['data'];
type Journaled = Extract<ArchiveEvent, { type: 'document-journaled' }>['data'];

export interface Answer {
  readonly messageId: string;
  readonly part: Part;
  readonly ok: boolean;
}

export interface ArchiveEntry {
  readonly entry: Opened | null;
  readonly exemption: Exemption;
  readonly messages: readonly string[];
  /** an export is wanted: the first, or another after a refusal or a change */
  readonly wanted: boolean;
  readonly answers: readonly Answer[];
  readonly journal: Journaled | null;
  readonly subjects: readonly Subject[];
}

export type ArchiveStatus = 'to-export' | 'exported' | 'refused' | 'journaled';

export const entryIdOf = ({ kind, id }: Source): string => uuidFrom('archive-entry', kind, id);

/** Messages are numbered, so that writing the same one twice gives the same file. */
export const messageIdOf = (entryId: string, nth: number): string => uuidFrom('archive-message', entryId, nth);

/** One document in the archive: what it is, what was sent to the archive about it, and what the archive answered. */
export const archiveDecider: Decider<ArchiveEntry, ArchiveEvent> = {
  category: 'archiveEntry',
  initial: {
    entry: null,
    exemption: { restricted: false, ground: null },
    messages: [],
    wanted: false,
    answers: [],
    journal: null,
    subjects: [],
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'archive-entry-opened':
        return {
          ...state,
          entry: event.data,
          exemption: event.data.exemption,
          wanted: true,
          subjects: event.meta.subjects,
        };
      case 'exemption-set':
        return { ...state, exemption: { restricted: event.data.restricted, ground: event.data.ground } };
      case 'archive-message-written':
        return { ...state, wanted: false, messages: [...state.messages, event.data.messageId] };
      case 'archive-export-asked':
        return { ...state, wanted: true };
      case 'case-folder-confirmed':
        return answered(state, { messageId: event.data.messageId, part: 'folder', ok: true });
      case 'document-journaled': {
        const { messageId } = event.data;
        const journaled = { ...state, journal: event.data, wanted: false };
        return messageId === null ? journaled : answered(journaled, { messageId, part: 'entry', ok: true });
      }
      case 'archiving-refused':
        return answered(state, { messageId: event.data.messageId, part: event.data.part, ok: false });
    }
  },
};

const answered = (state: ArchiveEntry, answer: Answer): ArchiveEntry => ({
  ...state,
  answers: [...state.answers, answer],
});

/** Where the document stands; a refusal counts until a further message is written. */
export const statusOf = ({ journal, wanted, answers, messages }: ArchiveEntry): ArchiveStatus => {
  if (journal) return 'journaled';
  if (wanted) return 'to-export';
  const last = messages.at(-1);
  return answers.some(({ messageId, ok }) => messageId === last && !ok) ? 'refused' : 'exported';
};
