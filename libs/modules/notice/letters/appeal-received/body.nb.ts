import { appealFacts, decisionText, placeSuffix, receivedText } from '../appeal/appeal-words.js';
import { partyRightsNb } from '../case/party-rights.nb.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealReceived } from './content.js';

/** The receipt in bokmål. */
export function appealReceivedNb(letter: AppealReceived): LetterBody {
  const { appeal, answer } = letter;
  return {
    title: `Vi har mottatt klagen${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har mottatt klagen fra ${appeal.appellant} på ${decisionText('nb', letter.decision)}. Vi mottok den ${receivedText('nb', appeal)}.`,
      ),
      paragraph(
        `Klagen har referanse ${appeal.reference}. Oppgi den når dere tar kontakt. Dette brevet er kvitteringen for klagen, jf. ${cite('nb', 'EF-6')}.`,
      ),
    ],
    sections: [
      { heading: 'Klagen', blocks: [facts(appealFacts('nb', letter))] },
      {
        heading: 'Hva som skjer nå',
        blocks: [
          paragraph(
            `Vi ser først på saken på nytt. Mener vi at klagen fører fram, endrer eller opphever vi vedtaket selv. Gjør vi ikke det, sender vi saken til ${letter.appealBody}, som avgjør klagen. Dere får kopi av det vi skriver dit, jf. ${cite('nb', 'FVL-33')}.`,
          ),
          paragraph(
            'Vi har ikke tatt stilling til om klagen kom i tide eller oppfyller kravene ellers. Mangler det noe, får dere beskjed og en frist til å rette det.',
          ),
        ],
      },
      {
        heading: 'Når dere kan vente svar',
        blocks: [
          paragraph(`Det tar tid å svare på klagen, jf. ${cite('nb', 'FVL-11a')}. Grunnen er:`),
          free(answer.reason),
          paragraph(
            answer.expectedBy === null
              ? 'Vi kan ikke si ennå når dere får svar. Dere får beskjed når vi vet mer.'
              : `Vi regner med at dere får svar senest ${writtenDate(answer.expectedBy)}. Blir det senere, får dere beskjed.`,
          ),
        ],
      },
      {
        heading: 'Vedtaket mens klagen blir behandlet',
        blocks: [
          paragraph(
            letter.stayAsked
              ? `En klage stanser ikke vedtaket. Dere har bedt om at det ikke blir satt i verk før klagen er avgjort, jf. ${cite('nb', 'FVL-42')}. Det får dere svar på så snart som mulig.`
              : `En klage stanser ikke vedtaket. Dere kan be om at det ikke blir satt i verk før klagen er avgjort, jf. ${cite('nb', 'FVL-42')}.`,
          ),
        ],
      },
      partyRightsNb(letter.access, false),
      questionsSection('nb', letter.questions),
    ],
  };
}
