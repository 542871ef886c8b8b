import { placeSuffix } from '../appeal/appeal-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PreliminaryAnswer } from './content.js';
import { inquiryFacts, inquiryText } from './inquiry-words.js';

/** The preliminary answer in nynorsk. */
export function preliminaryAnswerNn(letter: PreliminaryAnswer): LetterBody {
  const { inquiry, licence, expectedBy, limit } = letter;
  return {
    title: `Førebels svar${placeSuffix(licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har fått ${inquiryText('nn', inquiry)}. Det tek tid å svare, og difor får de dette førebelse svaret, jf. ${cite('nn', 'FVL-11a')}.`,
      ),
    ],
    sections: [
      {
        heading: 'Kva saka gjeld',
        blocks: [facts([...inquiryFacts('nn', inquiry), ...(licence === null ? [] : licenceFacts('nn', licence))])],
      },
      { heading: 'Kvifor det tek tid', blocks: [free(letter.reason)] },
      {
        heading: 'Når de kan vente svar',
        blocks: [
          paragraph(
            expectedBy === null
              ? 'Vi kan ikkje seie enno når de får svar. De får melding når vi veit meir.'
              : `Vi reknar med at de får svar seinast ${writtenDate(expectedBy)}. Blir det seinare, får de melding.`,
          ),
          ...(limit === null
            ? []
            : [
                paragraph(
                  `Søknaden skal vere avgjord seinast ${writtenDate(limit)}, jf. ${cite('nn', 'AL-1-11')} og ${cite('nn', 'TJL-11')}. Går fristen ut utan at de har fått svar, vil ikkje det seie at søknaden er innvilga. De kan klage på vedtaket når det kjem, jf. ${cite('nn', 'FVL-28')}.`,
                ),
              ]),
        ],
      },
      questionsSection('nn', letter.questions),
    ],
  };
}
