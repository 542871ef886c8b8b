import { decisionText, placeSuffix } from '../appeal/appeal-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealExtension } from './content.js';

/** The answer about a longer time for appeal, in bokmål. */
export function appealExtensionNb(letter: AppealExtension): LetterBody {
  const { ruling, due, newDue, licence } = letter;
  const decision = decisionText('nb', letter.decision);
  return {
    title: `${newDue === null ? 'Klagefristen blir ikke forlenget' : 'Klagefristen er forlenget'}${placeSuffix(licence)}`,
    opening: [
      paragraph(
        newDue === null
          ? `Dere ba om lengre frist for å klage på ${decision}. Det er ikke tatt til følge. Siste dag for å klage er fortsatt ${writtenDate(due)}.`
          : `Dere ba om lengre frist for å klage på ${decision}. Fristen er forlenget. Siste dag for å klage er nå ${writtenDate(newDue)}.`,
      ),
    ],
    sections: [
      {
        heading: 'Fristen',
        blocks: [
          facts([
            ['Bedt om', writtenDate(letter.askedOn)],
            ['Avgjort av', ruling.body],
            ['Avgjort', writtenDate(ruling.decidedOn)],
            ['Siste dag før', writtenDate(due)],
            ['Siste dag nå', writtenDate(newDue ?? due)],
            ...(licence === null ? [] : licenceFacts('nb', licence)),
          ]),
          paragraph(
            `Det er nok at klagen er levert til posten før fristen er ute, jf. ${cite('nb', 'FVL-30')}. En elektronisk klage må ha kommet fram før fristen er ute, jf. ${cite('nb', 'EF-11')}.`,
          ),
        ],
      },
      {
        heading: 'Begrunnelsen',
        blocks: [
          paragraph(`Klagefristen kan i særlige tilfeller bli forlenget før den er ute, jf. ${cite('nb', 'FVL-29')}.`),
          free(letter.considerations),
        ],
      },
      questionsSection('nb', letter.questions),
    ],
  };
}
