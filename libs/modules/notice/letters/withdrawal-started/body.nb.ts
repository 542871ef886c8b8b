import { curesText } from '../case/extent-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { meaningText } from '../case/meaning.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, type LetterBody, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalStarted } from './content.js';

/** The start of the withdrawal in bokmål. */
export function withdrawalStartedNb(letter: WithdrawalStarted): LetterBody {
  const { licence, decision, untilCured } = letter;
  return {
    title: `Bevillingen er inndratt fra ${writtenDate(letter.from)} – ${licence.place.name}`,
    opening: [
      paragraph(
        `Bevilling nr. ${licence.number} er inndratt etter ${cite('nb', 'AL-1-8')}. Det følger av vedtaket i ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
    ],
    sections: [
      {
        heading: 'Når inndragningen gjelder',
        blocks: [
          facts([
            ...licenceFacts('nb', licence),
            ['Fra og med', writtenDate(letter.from)],
            ['Til og med', letter.to === null ? null : writtenDate(letter.to)],
            ['Varer til', untilCured === null ? null : curesText('nb', untilCured)],
          ]),
        ],
      },
      {
        heading: 'Hva dette betyr',
        blocks: [
          paragraph(meaningText('nb', licence)),
          paragraph('Politiet får melding om inndragningen.'),
          paragraph(
            untilCured === null
              ? 'Dere får et nytt brev når inndragningen er slutt.'
              : 'Inndragningen slutter når det som mangler, har kommet. Dere får et nytt brev da.',
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
      heading: 'Slik avslutter dere inndragningen',
      blocks: [
        ...(untilCured.includes('fee-paid')
          ? [paragraph('Betal skyldig gebyr etter opplysningene på fakturaen.')]
          : []),
        ...(report
          ? [paragraph(`Merk omsetningsoppgaven med ${letter.reference}, og send den til:`), sendToList(sendTo)]
          : []),
      ],
    },
  ];
};
