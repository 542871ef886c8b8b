import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type ClosedWithoutReaction } from './content.js';

/** The closing letter in nynorsk. */
export function closedWithoutReactionNn(letter: ClosedWithoutReaction): LetterBody {
  const { licence, report } = letter;
  return {
    title: `Saka er avslutta utan reaksjon – ${licence.place.name}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune avslutta ${writtenDate(letter.closedOn)} saka etter kontrollen ved ${licence.place.name} ${writtenDate(letter.controlDate)}. ${licence.holder.name} får ingen reaksjon.`,
      ),
    ],
    sections: [
      {
        heading: 'Kva saka gjaldt',
        blocks: [
          paragraph(
            `Saka byggjer på kontrollrapport ${report.number} av ${writtenDate(report.date)}. Ho gjeld bevilling nr. ${licence.number}.`,
          ),
          paragraph(
            letter.commentReceived === null
              ? 'Vi har ikkje fått noka fråsegn om rapporten.'
              : `Vi fekk ei fråsegn om rapporten ${writtenDate(letter.commentReceived)}.`,
          ),
        ],
      },
      {
        heading: 'Kvifor saka er avslutta',
        blocks: [
          paragraph(
            letter.outcome === 'no-breach'
              ? 'Kommunen har ikkje funne at nokon regel eller noko vilkår er brote.'
              : 'Kommunen har kome til at saka ikkje skal føre til nokon reaksjon.',
          ),
          free(letter.ground),
        ],
      },
      {
        heading: 'Kva dette tyder',
        blocks: [
          paragraph(
            'Bevillinga gjeld som før. De treng ikkje å gjere noko. Dokumenta i saka blir tekne vare på i arkivet til kommunen.',
          ),
        ],
      },
      {
        heading: 'Innsyn i saka',
        blocks: [
          paragraph(
            `De kan framleis sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Ta kontakt med ${contactLine(letter.access)}.`,
          ),
        ],
      },
    ],
  };
}
