import { placeSuffix } from '../appeal/appeal-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { inquiryFacts } from '../preliminary-answer/inquiry-words.js';
import { type HandlingExtended } from './content.js';

/** The longer time for an application, in bokmål. */
export function handlingExtendedNb(letter: HandlingExtended): LetterBody {
  const { licence } = letter;
  return {
    title: `Vi trenger lengre tid på søknaden${placeSuffix(licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har forlenget fristen for å avgjøre søknaden. Den nye fristen er ${writtenDate(letter.newDue)}.`,
      ),
    ],
    sections: [
      {
        heading: 'Fristen',
        blocks: [
          facts([
            ...inquiryFacts('nb', letter.inquiry),
            ['Søknaden var fullstendig', writtenDate(letter.completeOn)],
            ['Opprinnelig frist', writtenDate(letter.due)],
            ['Ny frist', writtenDate(letter.newDue)],
            ...(licence === null ? [] : licenceFacts('nb', licence)),
          ]),
          paragraph(
            `En søknad skal avgjøres innen fire måneder fra den dagen all nødvendig dokumentasjon er kommet inn. Fristen kan bli forlenget én gang når saken er så sammensatt at det trengs, jf. ${cite('nb', 'AL-1-11')} og ${cite('nb', 'TJL-11')}. Går fristen ut uten at dere har fått svar, betyr det ikke at søknaden er innvilget.`,
          ),
        ],
      },
      { heading: 'Hvorfor det tar lengre tid', blocks: [free(letter.reasons)] },
      questionsSection('nb', letter.questions),
    ],
  };
}
