import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type ClosedWithoutReaction } from './content.js';

/** The closing letter in bokmål. */
export function closedWithoutReactionNb(letter: ClosedWithoutReaction): LetterBody {
  const { licence, report } = letter;
  return {
    title: `Saken er avsluttet uten reaksjon – ${licence.place.name}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune avsluttet ${writtenDate(letter.closedOn)} saken etter kontrollen ved ${licence.place.name} ${writtenDate(letter.controlDate)}. ${licence.holder.name} får ingen reaksjon.`,
      ),
    ],
    sections: [
      {
        heading: 'Hva saken gjaldt',
        blocks: [
          paragraph(
            `Saken bygger på kontrollrapport ${report.number} av ${writtenDate(report.date)}. Den gjelder bevilling nr. ${licence.number}.`,
          ),
          paragraph(
            letter.commentReceived === null
              ? 'Vi har ikke mottatt noen uttalelse om rapporten.'
              : `Vi mottok en uttalelse om rapporten ${writtenDate(letter.commentReceived)}.`,
          ),
        ],
      },
      {
        heading: 'Hvorfor saken er avsluttet',
        blocks: [
          paragraph(
            letter.outcome === 'no-breach'
              ? 'Kommunen har ikke funnet at noen regel eller noe vilkår er brutt.'
              : 'Kommunen har kommet til at saken ikke skal føre til noen reaksjon.',
          ),
          free(letter.ground),
        ],
      },
      {
        heading: 'Hva dette betyr',
        blocks: [
          paragraph(
            'Bevillingen gjelder som før. Dere trenger ikke å gjøre noe. Dokumentene i saken blir oppbevart i kommunens arkiv.',
          ),
        ],
      },
      {
        heading: 'Innsyn i saken',
        blocks: [
          paragraph(
            `Dere kan fortsatt se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Ta kontakt med ${contactLine(letter.access)}.`,
          ),
        ],
      },
    ],
  };
}
