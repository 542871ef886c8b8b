import { osloDate } from '@kernel/clock.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type DocumentEvent } from '../../../document/contract.js';

/** A document that is a comment on a report becomes a comment of that control. */
export const commentsOnReports: Saga<null> = {
  name: 'comments-on-reports',
  category: 'sagaComment',
  categories: ['document'],
  instanceOf: (recorded) => {
    const event = recorded as DocumentEvent & AnyRecorded;
    return event.type === 'document-received' ? event.data.documentId : null;
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as DocumentEvent & AnyRecorded;
    if (event.type !== 'document-received') return null;
    const { kind, inspectionId, documentId, receivedAt, from } = event.data;
    if (kind !== 'comment-on-report' || inspectionId === null) return null;
    const data = {
      inspectionId,
      documentId,
      receivedOn: osloDate(receivedAt),
      from: from === 'place' ? 'place' : 'holder',
    };
    return { note: {}, commands: [{ name: 'record-comment', data }] };
  },
};
