import { licenceFacts } from '../case/licence-facts.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalEnd, type WithdrawalEnded } from './content.js';

const whys: Readonly<Record<WithdrawalEnd, string>> = {
  served: 'Tida som vart vedteken, er ute.',
  cured: 'Det som mangla, har kome.',
  annulled: 'Vedtaket om inndraging er oppheva.',
  'licence-ended': 'Bevillinga har gått ut eller falle bort.',
};

/** The end of the withdrawal in nynorsk. */
export function withdrawalEndedNn(letter: WithdrawalEnded): LetterBody {
  const { licence, decision, why } = letter;
  const over = letter.from === null ? 'blir ikkje sett i verk' : 'er slutt';
  return {
    title: `Inndraginga ${over} – ${licence.place.name}`,
    opening: [
      paragraph(
        `Inndraginga av bevilling nr. ${licence.number} etter ${cite('nn', 'AL-1-8')} ${over}. Ho vart vedteken av ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
    ],
    sections: [
      {
        heading: 'Inndraginga',
        blocks: [
          facts([
            ...licenceFacts('nn', licence),
            ['Dregen inn frå og med', letter.from === null ? 'tok aldri til' : writtenDate(letter.from)],
            [
              why === 'annulled' ? 'Oppheva' : letter.from === null ? 'Bevillinga slutta' : 'Dregen inn til og med',
              writtenDate(letter.endedOn),
            ],
            ['Grunn', whys[why]],
          ]),
        ],
      },
      {
        heading: 'Kva dette tyder',
        blocks: [
          paragraph(
            why === 'licence-ended'
              ? 'Bevillinga gir ikkje lenger rett til å selje eller skjenkje alkoholhaldig drikk. Det krev ei ny bevilling.'
              : letter.from === null
                ? 'Bevillinga gjeld som før, med dei same vilkåra og tidene.'
                : 'Bevillinga kan brukast igjen, med dei same vilkåra og tidene som før.',
          ),
          paragraph(`Har de spørsmål, ta kontakt med ${contactLine(letter.questions)}.`),
        ],
      },
    ],
  };
}
