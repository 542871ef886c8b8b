import { missingNb } from '../case/grounds.nb.js';
import { replyPeriodText } from '../case/reply-period.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { type LetterBody, paragraph } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type Reminder } from './content.js';
import { whatIsMissing } from './what-is-missing.js';

/** The reminder in bokmål. */
export function reminderNb(letter: Reminder): LetterBody {
  const { licence, missing } = letter;
  const { report, fee } = whatIsMissing(missing);
  return {
    title: `Purring – ${licence.place.name}`,
    opening: [
      paragraph(
        `Dette brevet gjelder bevilling nr. ${licence.number} ved ${licence.place.name}. Bevillingshaver er ${licence.holder.name} (organisasjonsnummer ${licence.holder.orgnr}).`,
      ),
    ],
    sections: [
      {
        heading: 'Dette mangler',
        blocks: [
          paragraph(`Kommunen kan ikke se at vi har mottatt dette, jf. ${cite('nb', 'AF-6-3')}:`),
          missingNb(missing),
        ],
      },
      {
        heading: 'Hva dere må gjøre',
        blocks: [
          paragraph(replyPeriodText('nb', letter.replyDays, 'dispatch')),
          ...(fee ? [paragraph('Betal gebyret innen fristen. Bruk opplysningene på fakturaen.')] : []),
          paragraph(
            report
              ? `Send omsetningsoppgaven innen fristen. Merk den med ${letter.reference}. Har dere alt sendt den, eller er noe feil, kan dere skrive til oss. Adressen er:`
              : `Har dere alt betalt, eller er noe feil, kan dere skrive til oss. Merk brevet med ${letter.reference}. Adressen er:`,
          ),
          sendToList(letter.sendTo),
          paragraph(`Har dere spørsmål, ta kontakt med ${contactLine(letter.questions)}.`),
        ],
      },
      {
        heading: 'Hva som ellers kan skje',
        blocks: [
          paragraph(
            `Etter punkt 7.3 i kommunens alkoholpolitiske retningslinjer kan bevillingen bli inndratt til ${ends(report, fee)}, jf. ${cite('nb', 'AL-1-8')}.`,
          ),
          paragraph(
            `Denne purringen er ikke et varsel om inndragning. Før kommunen tar stilling til en inndragning, får dere et eget skriftlig varsel og kan uttale dere, jf. ${cite('nb', 'FVL-16')}.`,
          ),
        ],
      },
    ],
  };
}

const ends = (report: boolean, fee: boolean): string =>
  [report && 'omsetningsoppgaven er mottatt', fee && 'gebyret er betalt'].filter(Boolean).join(' og ');
