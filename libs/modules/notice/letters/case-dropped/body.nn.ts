import { licenceFacts } from '../case/licence-facts.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type CaseDropped } from './content.js';

/** That the case is dropped, in nynorsk. */
export function caseDroppedNn(letter: CaseDropped): LetterBody {
  const { licence, report, noticeSentOn } = letter;
  return {
    title: `Saka er fråfallen – ${licence.place.name}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har ${writtenDate(letter.droppedOn)} fråfalle saka om reaksjon mot ${licence.holder.name}. De får ingen reaksjon i denne saka.`,
      ),
      ...(noticeSentOn === null
        ? []
        : [paragraph(`Varselet som vi sende ${writtenDate(noticeSentOn)}, gjeld ikkje lenger.`)]),
    ],
    sections: [
      {
        heading: 'Kva saka gjaldt',
        blocks: [
          facts([
            ['Rapport', `${report.number}${report.date === null ? '' : ` av ${writtenDate(report.date)}`}`],
            ...licenceFacts('nn', licence),
          ]),
        ],
      },
      { heading: 'Kvifor saka er fråfallen', blocks: [free(letter.ground)] },
      {
        heading: 'Innsyn i saka',
        blocks: [
          paragraph(
            `Bevillinga gjeld som før. De kan framleis sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Ta kontakt med ${contactLine(letter.access)}.`,
          ),
        ],
      },
    ],
  };
}
