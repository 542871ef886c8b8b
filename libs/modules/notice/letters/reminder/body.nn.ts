import { missingNn } from '../case/grounds.nn.js';
import { replyPeriodText } from '../case/reply-period.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { type LetterBody, paragraph } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { type Reminder } from './content.js';
import { whatIsMissing } from './what-is-missing.js';

/** The reminder in nynorsk. */
export function reminderNn(letter: Reminder): LetterBody {
  const { licence, missing } = letter;
  const { report, fee } = whatIsMissing(missing);
  return {
    title: `Purring – ${licence.place.name}`,
    opening: [
      paragraph(
        `Dette brevet gjeld bevilling nr. ${licence.number} ved ${licence.place.name}. Bevillingshavar er ${licence.holder.name} (organisasjonsnummer ${licence.holder.orgnr}).`,
      ),
    ],
    sections: [
      {
        heading: 'Dette manglar',
        blocks: [
          paragraph(`Kommunen kan ikkje sjå at vi har fått dette, jf. ${cite('nn', 'AF-6-3')}:`),
          missingNn(missing),
        ],
      },
      {
        heading: 'Kva de må gjere',
        blocks: [
          paragraph(replyPeriodText('nn', letter.replyDays, 'dispatch')),
          ...(fee ? [paragraph('Betal gebyret innan fristen. Bruk opplysningane på fakturaen.')] : []),
          paragraph(
            report
              ? `Send omsetningsoppgåva innan fristen. Merk ho med ${letter.reference}. Har de alt sendt ho, eller er noko feil, kan de skrive til oss. Adressa er:`
              : `Har de alt betalt, eller er noko feil, kan de skrive til oss. Merk brevet med ${letter.reference}. Adressa er:`,
          ),
          sendToList(letter.sendTo),
          paragraph(`Har de spørsmål, ta kontakt med ${contactLine(letter.questions)}.`),
        ],
      },
      {
        heading: 'Kva som elles kan skje',
        blocks: [
          paragraph(
            `Etter punkt 7.3 i dei alkoholpolitiske retningslinjene til kommunen kan bevillinga bli dregen inn til ${ends(report, fee)}, jf. ${cite('nn', 'AL-1-8')}.`,
          ),
          paragraph(
            `Denne purringa er ikkje eit varsel om inndraging. Før kommunen tek stilling til ei inndraging, får de eit eige skriftleg varsel og kan uttale dykk, jf. ${cite('nn', 'FVL-16')}.`,
          ),
        ],
      },
    ],
  };
}

const ends = (report: boolean, fee: boolean): string =>
  [report && 'omsetningsoppgåva er motteken', fee && 'gebyret er betalt'].filter(Boolean).join(' og ');
