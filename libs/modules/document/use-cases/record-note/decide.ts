import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type DocumentEvent, type NoteKind } from '../../domain/events.js';
import { refuseUnknownSubjects, type Unknown, unknownOf } from '../../domain/named.js';
import { documentDecider, type DocumentState } from '../../domain/state.js';

export interface RecordNote {
  readonly kind: NoteKind;
  readonly on: string;
  readonly licenceIds: readonly string[];
  readonly inspectionId: string | null;
  readonly followUp: boolean;
  /** the paper a running case of an older system stands on */
  readonly voucher: string | null;
  readonly text: string;
  readonly with: string;
}

/** What was said or seen is written down (forvaltningsloven § 11 d). A phone tip is a note, never a complaint. */
export const recordNote: UseCase<RecordNote, DocumentState, DocumentEvent, Unknown> = {
  name: 'record-note',
  decider: documentDecider,
  roles: ['caseworker', 'system'],
  streamId: (_command, { commandId }) => uuidFrom('note', commandId),
  facts: unknownOf,
  decide: (command, state, { commandId, now, facts }) => {
    if (state.note !== 'none') return alreadyTrue();
    const unknown = refuseUnknownSubjects(facts);
    if (unknown) return unknown;
    const early = notInFuture(command.on, osloDate(now), 'on');
    if (early) return early;
    const noteId = uuidFrom('note', commandId);
    const { text, with: whom, ...open } = command;
    const subjects: Subject[] = [
      `document:${noteId}`,
      ...command.licenceIds.map((id): Subject => `licence:${id}`),
      ...(command.inspectionId ? [`inspection:${command.inspectionId}` as const] : []),
    ];
    return accept({
      type: 'note-recorded',
      data: { noteId, ...open },
      protected: { text, with: whom },
      occurredAt: command.on,
      subjects,
    });
  },
};

export interface SettleNote {
  readonly noteId: string;
  readonly outcome: string;
}

/** What became of a note that asked for something. */
export const settleNote: UseCase<SettleNote, DocumentState, DocumentEvent> = {
  name: 'settle-note',
  decider: documentDecider,
  roles: ['caseworker'],
  streamId: ({ noteId }) => noteId,
  decide: ({ noteId, outcome }, state) => {
    if (state.note === 'none') {
      return refuse('note-unknown', null, { nb: 'Notatet finnes ikke.', nn: 'Notatet finst ikkje.' }, { noteId });
    }
    if (state.note === 'settled') return alreadyTrue();
    return accept({ type: 'note-settled', data: { noteId }, protected: { outcome }, subjects: state.subjects });
  },
};
