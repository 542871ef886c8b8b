import { recorded } from '@kernel/given-when-then.js';
import { type DocumentReceived } from '../../../document/contract.js';
import { inspectionId } from '../../testing/made-up-control.js';
import { commentsOnReports } from './saga.js';

const received = (data: Partial<DocumentReceived['data']> = {}): DocumentReceived => ({
  type: 'document-received',
  data: {
    documentId: 'document-1',
    kind: 'comment-on-report',
    from: 'holder',
    channel: 'paper',
    postedOn: null,
    receivedAt: '2013-11-20T08:30:00Z',
    inspectionId,
    caseId: null,
    licenceIds: [],
    sha256: 'ab'.repeat(32),
    mediaType: 'text/plain',
    size: 1,
    ...data,
  },
});
const reactTo = (event: DocumentReceived) => {
  const [input] = recorded([event], 'document');
  return input ? commentsOnReports.react(null, { kind: 'event', event: input }) : null;
};

describe('the saga of comments on reports', () => {
  it('turns a comment into a comment of its control', () => {
    expect(reactTo(received())).toEqual({
      note: {},
      commands: [
        {
          name: 'record-comment',
          data: { inspectionId, documentId: 'document-1', receivedOn: '2013-11-20', from: 'holder' },
        },
      ],
    });
  });

  it.each([
    ['2013-11-27T22:59:59Z', '2013-11-27'],
    ['2013-11-27T23:00:00Z', '2013-11-28'],
  ])('received at %s, it came on %s in Norway', (receivedAt, receivedOn) => {
    expect(reactTo(received({ receivedAt }))).toMatchObject({ commands: [{ data: { receivedOn } }] });
  });

  it('keeps a comment of the place apart, and takes any other for the holder’s', () => {
    expect(reactTo(received({ from: 'place' }))).toMatchObject({ commands: [{ data: { from: 'place' } }] });
    expect(reactTo(received({ from: 'other' }))).toMatchObject({ commands: [{ data: { from: 'holder' } }] });
  });

  it('leaves other documents alone', () => {
    expect(reactTo(received({ kind: 'other' }))).toBeNull();
    expect(reactTo(received({ inspectionId: null }))).toBeNull();
  });
});
