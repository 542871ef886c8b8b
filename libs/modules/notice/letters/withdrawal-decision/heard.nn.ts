import { cite } from '../citations/citation.js';
import { free, paragraph, type Section } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalDecision } from './content.js';

/** The notice before the decision and what was said to it, in nynorsk. */
export const heardNn = ({ notice, reply }: Pick<WithdrawalDecision, 'notice' | 'reply'>): Section => ({
  heading: 'Varsel og fråsegn',
  blocks: [
    ...('exception' in notice
      ? [
          paragraph(`De fekk ikkje varsel før vedtaket. Grunnen er, jf. ${cite('nn', 'FVL-16')}:`),
          free(notice.exception),
        ]
      : [
          paragraph(
            `Vi varsla dykk i brev sendt ${writtenDate(notice.sentOn)}, jf. ${cite('nn', 'FVL-16')}. Fristen for å uttale seg var ${writtenDate(notice.replyDue)}.`,
          ),
        ]),
    ...(reply.received
      ? [
          paragraph(`Vi fekk fråsegna dykkar ${writtenDate(reply.date)}. Dette er hovudinnhaldet:`),
          free(reply.summary),
          paragraph('Slik har vi vurdert fråsegna:'),
          free(reply.weighing),
        ]
      : [paragraph('Vi har ikkje fått noka fråsegn frå dykk.')]),
  ],
});
