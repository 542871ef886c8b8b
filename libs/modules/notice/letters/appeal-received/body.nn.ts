import { appealFacts, decisionText, placeSuffix, receivedText } from '../appeal/appeal-words.js';
import { partyRightsNn } from '../case/party-rights.nn.js';
import { questionsSection } from '../case/questions.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealReceived } from './content.js';

/** The receipt in nynorsk. */
export function appealReceivedNn(letter: AppealReceived): LetterBody {
  const { appeal, answer } = letter;
  return {
    title: `Vi har fått klagen${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har fått klagen frå ${appeal.appellant} på ${decisionText('nn', letter.decision)}. Vi fekk han ${receivedText('nn', appeal)}.`,
      ),
      paragraph(
        `Klagen har referanse ${appeal.reference}. Oppgje referansen når de tek kontakt. Dette brevet er kvitteringa for klagen, jf. ${cite('nn', 'EF-6')}.`,
      ),
    ],
    sections: [
      { heading: 'Klagen', blocks: [facts(appealFacts('nn', letter))] },
      {
        heading: 'Kva som skjer no',
        blocks: [
          paragraph(
            `Vi ser først på saka på nytt. Meiner vi at klagen fører fram, endrar eller opphevar vi vedtaket sjølve. Gjer vi ikkje det, sender vi saka til ${letter.appealBody}, som avgjer klagen. De får kopi av det vi skriv dit, jf. ${cite('nn', 'FVL-33')}.`,
          ),
          paragraph(
            'Vi har ikkje teke stilling til om klagen kom i tide eller oppfyller krava elles. Manglar det noko, får de melding og ein frist til å rette det.',
          ),
        ],
      },
      {
        heading: 'Når de kan vente svar',
        blocks: [
          paragraph(`Det tek tid å svare på klagen, jf. ${cite('nn', 'FVL-11a')}. Grunnen er:`),
          free(answer.reason),
          paragraph(
            answer.expectedBy === null
              ? 'Vi kan ikkje seie enno når de får svar. De får melding når vi veit meir.'
              : `Vi reknar med at de får svar seinast ${writtenDate(answer.expectedBy)}. Blir det seinare, får de melding.`,
          ),
        ],
      },
      {
        heading: 'Vedtaket medan klagen blir behandla',
        blocks: [
          paragraph(
            letter.stayAsked
              ? `Ein klage stansar ikkje vedtaket. De har bede om at det ikkje blir sett i verk før klagen er avgjord, jf. ${cite('nn', 'FVL-42')}. Det får de svar på så snart råd er.`
              : `Ein klage stansar ikkje vedtaket. De kan be om at det ikkje blir sett i verk før klagen er avgjord, jf. ${cite('nn', 'FVL-42')}.`,
          ),
        ],
      },
      partyRightsNn(letter.access, false),
      questionsSection('nn', letter.questions),
    ],
  };
}
