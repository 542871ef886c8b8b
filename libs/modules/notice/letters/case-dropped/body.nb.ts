import { licenceFacts } from '../case/licence-facts.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type CaseDropped } from './content.js';

/** That the case is dropped, in bokmål. */
export function caseDroppedNb(letter: CaseDropped): LetterBody {
  const { licence, report, noticeSentOn } = letter;
  return {
    title: `Saken er frafalt – ${licence.place.name}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har ${writtenDate(letter.droppedOn)} frafalt saken om reaksjon mot ${licence.holder.name}. Dere får ingen reaksjon i denne saken.`,
      ),
      ...(noticeSentOn === null
        ? []
        : [paragraph(`Varselet som vi sendte ${writtenDate(noticeSentOn)}, gjelder ikke lenger.`)]),
    ],
    sections: [
      {
        heading: 'Hva saken gjaldt',
        blocks: [
          facts([
            ['Rapport', `${report.number}${report.date === null ? '' : ` av ${writtenDate(report.date)}`}`],
            ...licenceFacts('nb', licence),
          ]),
        ],
      },
      { heading: 'Hvorfor saken er frafalt', blocks: [free(letter.ground)] },
      {
        heading: 'Innsyn i saken',
        blocks: [
          paragraph(
            `Bevillingen gjelder som før. Dere kan fortsatt se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Ta kontakt med ${contactLine(letter.access)}.`,
          ),
        ],
      },
    ],
  };
}
