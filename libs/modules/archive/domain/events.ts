import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

/** What lies behind an entry: a letter of ours, something that came in, or a note. */
export interface Source {
  readonly kind: 'notice' | 'document' | 'note';
  readonly id: string;
}

export type Direction = 'outgoing' | 'incoming' | 'internal';

/** The other party of a document, found again by its id; names are read when the message is written. */
export type Correspondent =
  | { readonly kind: 'holder'; readonly orgnr: string }
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'police' }
  | { readonly kind: 'other' };

export interface ArchivedFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

/** A ground for keeping a document from the public, as the journal shows it. */
export interface Exemption {
  readonly restricted: boolean;
  /** paragraph, ledd and number; null when nothing is kept back */
  readonly ground: string | null;
}

/** Which half of a message an answer is about: a folder and its entry succeed apart. */
export type Part = 'folder' | 'entry' | 'message';

export type ArchiveEvent =
  | DomainEvent<
      'archive-entry-opened',
      {
        entryId: string;
        source: Source;
        direction: Direction;
        /** kind of letter, document or note; its words are chosen when the message is written */
        what: string;
        /** the letter's own title; null for what came in, whose title may name persons */
        title: string | null;
        /** the folder it belongs in; see folderKey */
        folderKey: string;
        licenceId: string | null;
        correspondent: Correspondent | null;
        /** Europe/Oslo day on which it was sent, received or written */
        dated: string;
        /** null for a note, whose text lies in the vault */
        file: ArchivedFile | null;
        exemption: Exemption;
      }
    >
  | DomainEvent<'exemption-set', { entryId: string } & Exemption>
  | DomainEvent<'archive-message-written', { entryId: string; messageId: string; sha256: string }>
  | DomainEvent<'archive-export-asked', { entryId: string }>
  | DomainEvent<
      'case-folder-confirmed',
      { entryId: string; messageId: string; folderKey: string; caseNumber: string | null; systemId: string }
    >
  | DomainEvent<
      'document-journaled',
      {
        entryId: string;
        /** null when a person wrote the number down */
        messageId: string | null;
        journalYear: number;
        journalSequence: number;
        caseNumber: string | null;
        systemId: string | null;
      }
    >
  | DomainEvent<
      'archiving-refused',
      { entryId: string; messageId: string; part: Part; errorId: string },
      { message: string }
    >;

export const archiveEventTypes: EventType[] = v1(
  'archive-entry-opened',
  'exemption-set',
  'archive-message-written',
  'archive-export-asked',
  'case-folder-confirmed',
  'document-journaled',
  'archiving-refused',
);
