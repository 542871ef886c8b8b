import { placeSuffix } from '../appeal/appeal-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PreliminaryAnswer } from './content.js';
import { inquiryFacts, inquiryText } from './inquiry-words.js';

/** The preliminary answer in bokmål. */
export function preliminaryAnswerNb(letter: PreliminaryAnswer): LetterBody {
  const { inquiry, licence, expectedBy, limit } = letter;
  return {
    title: `Foreløpig svar${placeSuffix(licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har mottatt ${inquiryText('nb', inquiry)}. Det tar tid å svare, og derfor får dere dette foreløpige svaret, jf. ${cite('nb', 'FVL-11a')}.`,
      ),
    ],
    sections: [
      {
        heading: 'Hva saken gjelder',
        blocks: [facts([...inquiryFacts('nb', inquiry), ...(licence === null ? [] : licenceFacts('nb', licence))])],
      },
      { heading: 'Hvorfor det tar tid', blocks: [free(letter.reason)] },
      {
        heading: 'Når dere kan vente svar',
        blocks: [
          paragraph(
            expectedBy === null
              ? 'Vi kan ikke si ennå når dere får svar. Dere får beskjed når vi vet mer.'
              : `Vi regner med at dere får svar senest ${writtenDate(expectedBy)}. Blir det senere, får dere beskjed.`,
          ),
          ...(limit === null
            ? []
            : [
                paragraph(
                  `Søknaden skal være avgjort senest ${writtenDate(limit)}, jf. ${cite('nb', 'AL-1-11')} og ${cite('nb', 'TJL-11')}. Går fristen ut uten at dere har fått svar, betyr det ikke at søknaden er innvilget. Dere kan klage på vedtaket når det kommer, jf. ${cite('nb', 'FVL-28')}.`,
                ),
              ]),
        ],
      },
      questionsSection('nb', letter.questions),
    ],
  };
}
