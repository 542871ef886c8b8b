import { curesText } from '../case/extent-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { meaningText } from '../case/meaning.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, type LetterBody, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalStarted } from './content.js';

/** The start of the withdrawal in nynorsk. */
export function withdrawalStartedNn(letter: WithdrawalStarted): LetterBody {
  const { licence, decision, untilCured } = letter;
  return {
    title: `Bevillinga er dregen inn frå ${writtenDate(letter.from)} – ${licence.place.name}`,
    opening: [
      paragraph(
        `Bevilling nr. ${licence.number} er dregen inn etter ${cite('nn', 'AL-1-8')}. Det følgjer av vedtaket i ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
    ],
    sections: [
      {
        heading: 'Når inndraginga gjeld',
        blocks: [
          facts([
            ...licenceFacts('nn', licence),
            ['Frå og med', writtenDate(letter.from)],
            ['Til og med', letter.to === null ? null : writtenDate(letter.to)],
            ['Varer til', untilCured === null ? null : curesText('nn', untilCured)],
          ]),
        ],
      },
      {
        heading: 'Kva dette tyder',
        blocks: [
          paragraph(meaningText('nn', licence)),
          paragraph('Politiet får melding om inndraginga.'),
          paragraph(
            untilCured === null
              ? 'De får eit nytt brev når inndraginga er slutt.'
              : 'Inndraginga sluttar når det som manglar, har kome. De får eit nytt brev då.',
          ),
        ],
      },
      ...cure(letter),
      {
        heading: 'Spørsmål',
        blocks: [paragraph(`Ta kontakt med ${contactLine(letter.questions)}.`)],
      },
    ],
  };
}

const cure = (letter: WithdrawalStarted): readonly Section[] => {
  const { untilCured, sendTo } = letter;
  if (untilCured === null) return [];
  const report = untilCured.includes('report-received') && sendTo !== null;
  return [
    {
      heading: 'Slik avsluttar de inndraginga',
      blocks: [
        ...(untilCured.includes('fee-paid')
          ? [paragraph('Betal skuldig gebyr etter opplysningane på fakturaen.')]
          : []),
        ...(report
          ? [paragraph(`Merk omsetningsoppgåva med ${letter.reference}, og send ho til:`), sendToList(sendTo)]
          : []),
      ],
    },
  ];
};
