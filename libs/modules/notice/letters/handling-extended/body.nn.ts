import { placeSuffix } from '../appeal/appeal-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { inquiryFacts } from '../preliminary-answer/inquiry-words.js';
import { type HandlingExtended } from './content.js';

/** The longer time for an application, in nynorsk. */
export function handlingExtendedNn(letter: HandlingExtended): LetterBody {
  const { licence } = letter;
  return {
    title: `Vi treng lengre tid på søknaden${placeSuffix(licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har forlengt fristen for å avgjere søknaden. Den nye fristen er ${writtenDate(letter.newDue)}.`,
      ),
    ],
    sections: [
      {
        heading: 'Fristen',
        blocks: [
          facts([
            ...inquiryFacts('nn', letter.inquiry),
            ['Søknaden var fullstendig', writtenDate(letter.completeOn)],
            ['Opphavleg frist', writtenDate(letter.due)],
            ['Ny frist', writtenDate(letter.newDue)],
            ...(licence === null ? [] : licenceFacts('nn', licence)),
          ]),
          paragraph(
            `Ein søknad skal avgjerast innan fire månader frå den dagen all nødvendig dokumentasjon er komen inn. Fristen kan bli forlengd éin gong når saka er så samansett at det trengst, jf. ${cite('nn', 'AL-1-11')} og ${cite('nn', 'TJL-11')}. Går fristen ut utan at de har fått svar, vil ikkje det seie at søknaden er innvilga.`,
          ),
        ],
      },
      { heading: 'Kvifor det tek lengre tid', blocks: [free(letter.reasons)] },
      questionsSection('nn', letter.questions),
    ],
  };
}
