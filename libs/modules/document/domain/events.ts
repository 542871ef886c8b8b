import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';

export type DocumentKind = 'comment-on-report' | 'reply-to-notice' | 'application' | 'enquiry' | 'other';
/** `unnecessary`: an answer was obviously not needed (forvaltningsloven § 11 a), or the case was settled within the month */
export type AnswerKind = 'preliminary' | 'final' | 'unnecessary';
export type Channel = 'paper' | 'email' | 'digital' | 'in-person';

export type NoteKind = 'phone' | 'meeting' | 'site-visit' | 'running-case';

export type DocumentEvent =
  | DocumentReceived
  | DomainEvent<'document-answered', { documentId: string; on: string; how: AnswerKind }>
  | DomainEvent<
      'note-recorded',
      {
        noteId: string;
        kind: NoteKind;
        on: string;
        licenceIds: readonly string[];
        inspectionId: string | null;
        /** somebody must do something about it */
        followUp: boolean;
        voucher: string | null;
      },
      { text: string; with: string }
    >
  | DomainEvent<'note-settled', { noteId: string }, { outcome: string }>;

export type DocumentReceived = DomainEvent<
  'document-received',
  {
    documentId: string;
    kind: DocumentKind;
    from: 'holder' | 'place' | 'other';
    channel: Channel;
    /** day handed to the postal operator, when that is known */
    postedOn: string | null;
    receivedAt: string;
    inspectionId: string | null;
    /** the case whose advance notice it answers */
    caseId: string | null;
    licenceIds: readonly string[];
    sha256: string;
    mediaType: string;
    size: number;
  },
  { title: string; summary: string; fileName: string }
>;

export const documentEventTypes: EventType[] = v1(
  'document-received',
  'document-answered',
  'note-recorded',
  'note-settled',
);
