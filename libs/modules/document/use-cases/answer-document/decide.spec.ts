import { given } from '@kernel/given-when-then.js';
import { type DocumentEvent } from '../../domain/events.js';
import { preliminaryAnswer } from '../../domain/preliminary-answer.js';
import { answerDocument } from './decide.js';

const received: DocumentEvent = {
  type: 'document-received',
  data: {
    documentId: 'd',
    kind: 'enquiry',
    from: 'holder',
    channel: 'paper',
    postedOn: null,
    receivedAt: '2014-01-10T23:30:00Z',
    inspectionId: null,
    caseId: null,
    licenceIds: [],
    sha256: 'a',
    mediaType: 'application/pdf',
    size: 1,
  },
  protected: { title: 't', summary: 's', fileName: 'f' },
  subjects: ['document:d'],
};

describe('the month for a preliminary answer', () => {
  it('runs from the day of receipt in Oslo, not in UTC', () => {
    expect(preliminaryAnswer('enquiry', '2014-01-10T23:30:00Z')).toMatchObject([
      { name: 'preliminary-answer', start: '2014-01-11', due: '2014-02-11', paragraph: 'forvaltningsloven § 11 a' },
    ]);
  });

  it('ends on the last day of a month that lacks the day, and rolls over a weekend', () => {
    expect(preliminaryAnswer('application', '2013-01-31T12:00:00Z')[0]?.due).toBe('2013-02-28');
    expect(preliminaryAnswer('application', '2014-01-08T12:00:00Z')[0]?.due).toBe('2014-02-10');
  });

  it.each(['comment-on-report', 'reply-to-notice', 'other'])('is not owed for a %s', (kind) => {
    expect(preliminaryAnswer(kind, '2014-01-10T12:00:00Z')).toEqual([]);
  });
});

describe('answer-document', () => {
  const command = { documentId: 'd', on: '2014-01-15', how: 'preliminary' } as const;

  it('meets the month', () => {
    expect(given(answerDocument, [received]).when(command)).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'document-answered',
          data: command,
          deadlines: [{ op: 'cancel', name: 'preliminary-answer', why: 'preliminary' }],
        },
      ],
    });
  });

  it('takes the day of receipt and today, not the days beside them', () => {
    const when = (on: string) => given(answerDocument, [received]).when({ ...command, on });
    expect(when('2014-01-10')).toMatchObject({ refusal: { code: 'answered-before-received' } });
    expect(when('2014-01-11').kind).toBe('accept');
    expect(when('2014-01-15').kind).toBe('accept');
    expect(when('2014-01-16')).toMatchObject({ refusal: { code: 'date-in-future' } });
  });

  it('is once, and of a document that is there', () => {
    const answered: DocumentEvent = { type: 'document-answered', data: command };
    expect(given(answerDocument, [received, answered]).when(command).kind).toBe('already-true');
    expect(given(answerDocument, []).when(command)).toMatchObject({ refusal: { code: 'document-unknown' } });
  });
});
