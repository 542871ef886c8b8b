import { licenceFacts } from '../case/licence-facts.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type WithdrawalEnd, type WithdrawalEnded } from './content.js';

const whys: Readonly<Record<WithdrawalEnd, string>> = {
  served: 'Tiden som ble vedtatt, er ute.',
  cured: 'Det som manglet, har kommet.',
  annulled: 'Vedtaket om inndragning er opphevet.',
  'licence-ended': 'Bevillingen har gått ut eller falt bort.',
};

/** The end of the withdrawal in bokmål. */
export function withdrawalEndedNb(letter: WithdrawalEnded): LetterBody {
  const { licence, decision, why } = letter;
  const over = letter.from === null ? 'blir ikke satt i verk' : 'er slutt';
  return {
    title: `Inndragningen ${over} – ${licence.place.name}`,
    opening: [
      paragraph(
        `Inndragningen av bevilling nr. ${licence.number} etter ${cite('nb', 'AL-1-8')} ${over}. Den ble vedtatt av ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
    ],
    sections: [
      {
        heading: 'Inndragningen',
        blocks: [
          facts([
            ...licenceFacts('nb', licence),
            ['Inndratt fra og med', letter.from === null ? 'begynte aldri' : writtenDate(letter.from)],
            [
              why === 'annulled' ? 'Opphevet' : letter.from === null ? 'Bevillingen sluttet' : 'Inndratt til og med',
              writtenDate(letter.endedOn),
            ],
            ['Grunn', whys[why]],
          ]),
        ],
      },
      {
        heading: 'Hva dette betyr',
        blocks: [
          paragraph(
            why === 'licence-ended'
              ? 'Bevillingen gir ikke lenger rett til å selge eller skjenke alkoholholdig drikk. Det krever en ny bevilling.'
              : letter.from === null
                ? 'Bevillingen gjelder som før, med de samme vilkårene og tidene.'
                : 'Bevillingen kan brukes igjen, med de samme vilkårene og tidene som før.',
          ),
          paragraph(`Har dere spørsmål, ta kontakt med ${contactLine(letter.questions)}.`),
        ],
      },
    ],
  };
}
