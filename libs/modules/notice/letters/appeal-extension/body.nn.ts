import { decisionText, placeSuffix } from '../appeal/appeal-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealExtension } from './content.js';

/** The answer about a longer time for appeal, in nynorsk. */
export function appealExtensionNn(letter: AppealExtension): LetterBody {
  const { ruling, due, newDue, licence } = letter;
  const decision = decisionText('nn', letter.decision);
  return {
    title: `${newDue === null ? 'Klagefristen blir ikkje forlengd' : 'Klagefristen er forlengd'}${placeSuffix(licence)}`,
    opening: [
      paragraph(
        newDue === null
          ? `De bad om lengre frist for å klage på ${decision}. Det er ikkje teke til følgje. Siste dag for å klage er framleis ${writtenDate(due)}.`
          : `De bad om lengre frist for å klage på ${decision}. Fristen er forlengd. Siste dag for å klage er no ${writtenDate(newDue)}.`,
      ),
    ],
    sections: [
      {
        heading: 'Fristen',
        blocks: [
          facts([
            ['Bede om', writtenDate(letter.askedOn)],
            ['Avgjort av', ruling.body],
            ['Avgjort', writtenDate(ruling.decidedOn)],
            ['Siste dag før', writtenDate(due)],
            ['Siste dag no', writtenDate(newDue ?? due)],
            ...(licence === null ? [] : licenceFacts('nn', licence)),
          ]),
          paragraph(
            `Det er nok at klagen er levert til posten før fristen er ute, jf. ${cite('nn', 'FVL-30')}. Ein elektronisk klage må ha kome fram før fristen er ute, jf. ${cite('nn', 'EF-11')}.`,
          ),
        ],
      },
      {
        heading: 'Grunngivinga',
        blocks: [
          paragraph(`Klagefristen kan i særlege tilfelle bli forlengd før han er ute, jf. ${cite('nn', 'FVL-29')}.`),
          free(letter.considerations),
        ],
      },
      questionsSection('nn', letter.questions),
    ],
  };
}
