import { cite } from '../citations/citation.js';
import { free, paragraph, type Section } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalDecision } from './content.js';

/** The notice before the decision and what was said to it, in bokmål. */
export const heardNb = ({ notice, reply }: Pick<WithdrawalDecision, 'notice' | 'reply'>): Section => ({
  heading: 'Varsel og uttalelse',
  blocks: [
    ...('exception' in notice
      ? [
          paragraph(`Dere fikk ikke varsel før vedtaket. Grunnen er, jf. ${cite('nb', 'FVL-16')}:`),
          free(notice.exception),
        ]
      : [
          paragraph(
            `Vi varslet dere i brev sendt ${writtenDate(notice.sentOn)}, jf. ${cite('nb', 'FVL-16')}. Fristen for å uttale seg var ${writtenDate(notice.replyDue)}.`,
          ),
        ]),
    ...(reply.received
      ? [
          paragraph(`Vi mottok uttalelsen deres ${writtenDate(reply.date)}. Dette er hovedinnholdet:`),
          free(reply.summary),
          paragraph('Slik har vi vurdert uttalelsen:'),
          free(reply.weighing),
        ]
      : [paragraph('Vi har ikke mottatt noen uttalelse fra dere.')]),
  ],
});
