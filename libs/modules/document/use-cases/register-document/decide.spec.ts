import { given } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { type RegisterDocument, registerDocument } from './decide.js';

const commandId = '00000000-0000-5000-8000-000000000001';
const inspectionId = 'b8d5f3a0-5d5b-5a4e-9a55-000000000003';
const licenceId = 'b8d5f3a0-5d5b-5a4e-9a55-000000000002';
const comment: RegisterDocument = {
  kind: 'comment-on-report',
  from: 'holder',
  channel: 'paper',
  postedOn: '2013-11-19',
  receivedAt: '2013-11-20T08:30:00Z',
  inspectionId,
  caseId: null,
  licenceIds: [licenceId],
  sha256: 'ab'.repeat(32),
  mediaType: 'text/plain',
  size: 12,
  title: 'Uttalelse',
  summary: 'Flaskene ble fjernet.',
  fileName: 'uttalelse.txt',
};
const at = { ...{ now: '2013-11-20T08:30:00Z', commandId }, facts: { licences: [], inspection: null } };

describe('register-document', () => {
  it('records the bytes by hash and when they came, and keeps what is written in the vault', () => {
    const documentId = uuidFrom('document', commandId);
    const { title, summary, fileName, ...open } = comment;
    expect(given(registerDocument, [], at).when(comment)).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'document-received',
          data: { documentId, ...open },
          protected: { title, summary, fileName },
          occurredAt: comment.receivedAt,
          subjects: [`document:${documentId}`, `licence:${licenceId}`, `inspection:${inspectionId}`],
          deadlines: [],
        },
      ],
    });
  });

  it('is already true when the stream has its document', () => {
    const { title, summary, fileName, ...open } = comment;
    const received = {
      type: 'document-received' as const,
      data: { documentId: 'd1', ...open },
      protected: { title, summary, fileName },
    };
    expect(given(registerDocument, [received], at).when(comment).kind).toBe('already-true');
  });

  it('takes a document received this very moment, and refuses one received a moment later', () => {
    expect(given(registerDocument, [], at).when(comment).kind).toBe('accept');
    const receivedAt = '2013-11-20T08:30:01Z';
    expect(given(registerDocument, [], at).when({ ...comment, receivedAt })).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'date-in-future', paragraph: null, facts: { receivedAt } },
    });
  });

  it('refuses a comment that names no control, and takes another document without', () => {
    expect(given(registerDocument, [], at).when({ ...comment, inspectionId: null })).toMatchObject({
      kind: 'refuse',
      refusal: { code: 'inspection-not-named' },
    });
    expect(given(registerDocument, [], at).when({ ...comment, kind: 'other', inspectionId: null }).kind).toBe('accept');
  });
});
