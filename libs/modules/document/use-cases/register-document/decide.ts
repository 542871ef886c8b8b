import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { dateInFuture } from '@kernel/not-in-future.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { Temporal } from 'temporal-polyfill';
import { type Channel, type DocumentEvent, type DocumentKind } from '../../domain/events.js';
import { preliminaryAnswer } from '../../domain/preliminary-answer.js';
import { refuseUnknownSubjects, type Unknown, unknownOf } from '../../domain/named.js';
import { documentDecider, type DocumentState } from '../../domain/state.js';

export interface RegisterDocument {
  readonly kind: DocumentKind;
  readonly from: 'holder' | 'place' | 'other';
  readonly channel: Channel;
  readonly postedOn: string | null;
  readonly receivedAt: string;
  readonly inspectionId: string | null;
  readonly caseId: string | null;
  readonly licenceIds: readonly string[];
  /** of the bytes, which lie in the vault already */
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly title: string;
  /** what the document says, as the caseworker sums it up; printed in letters that answer it */
  readonly summary: string;
  readonly fileName: string;
}

/** Registers a document that came in: its bytes by hash, from whom, how and when. Timeliness counts from receipt. */
export const registerDocument: UseCase<RegisterDocument, DocumentState, DocumentEvent, Unknown> = {
  name: 'register-document',
  decider: documentDecider,
  roles: ['caseworker'],
  streamId: (_command, { commandId }) => uuidFrom('document', commandId),
  facts: unknownOf,
  decide: (command, state, { commandId, now, facts }) => {
    if (state.received) return alreadyTrue();
    const unknown = refuseUnknownSubjects(facts);
    if (unknown) return unknown;
    if (Temporal.Instant.compare(Temporal.Instant.from(command.receivedAt), now) > 0) {
      return dateInFuture({ receivedAt: command.receivedAt });
    }
    if (command.kind === 'comment-on-report' && command.inspectionId === null) {
      return refuse('inspection-not-named', null, {
        nb: 'Oppgi hvilken kontroll uttalelsen gjelder.',
        nn: 'Oppgje kva kontroll fråsegna gjeld.',
      });
    }
    if (command.kind === 'reply-to-notice' && (command.caseId === null || command.licenceIds.length !== 1)) {
      return refuse('case-not-named', null, {
        nb: 'Oppgi hvilken sak og hvilken bevilling svaret gjelder.',
        nn: 'Oppgje kva sak og kva løyve svaret gjeld.',
      });
    }
    const documentId = uuidFrom('document', commandId);
    const { title, summary, fileName, ...open } = command;
    const subjects: Subject[] = [
      `document:${documentId}`,
      ...command.licenceIds.map((id): Subject => `licence:${id}`),
      ...(command.inspectionId ? [`inspection:${command.inspectionId}` as const] : []),
    ];
    return accept({
      type: 'document-received',
      data: { documentId, ...open },
      protected: { title, summary, fileName },
      occurredAt: command.receivedAt,
      subjects,
      deadlines: preliminaryAnswer(command.kind, command.receivedAt),
    });
  },
};
