import { consideredPointsNn, replyToPointsNn } from '../case/notice-of-points.nn.js';
import { type NoticeOfPoints } from '../case/points.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, list, paragraph, type Section, subheading } from '../page/letter-body.js';
import { licenceWords } from '../page/licence-words.js';
import { writtenCount, writtenDate, writtenTime } from '../page/written.js';
import { type InspectionReport } from './content.js';

/** The report in nynorsk. */
export function inspectionReportNn(letter: InspectionReport): LetterBody {
  const { licence, control } = letter;
  return {
    title: `Rapport etter kontroll ved ${licence.place.name} ${writtenDate(control.date)}`,
    opening: [
      paragraph(
        `Kommunen har kontrollert korleis bevillinga ved ${licence.place.name} blir brukt. Her er rapporten. Bevillingshavaren kan uttale seg om han innan to veker etter at brevet er motteke.`,
      ),
      paragraph('Rapporten er send både til staden og til bevillingshavaren.'),
    ],
    sections: [
      {
        heading: 'Kontrollen',
        blocks: [
          facts([
            ['Stad', licence.place.name],
            ['Adresse', licence.place.address.join(', ')],
            ['Bevilling', `${licenceWords.nn[licence.kind]} nr. ${licence.number}`],
            ['Bevillingshavar', `${licence.holder.name}, organisasjonsnummer ${licence.holder.orgnr}`],
            ['Dato', writtenDate(control.date)],
            ['Tid', `${writtenTime(control.startTime)} til ${writtenTime(control.endTime)}`],
            ['Talet på kontrollørar', writtenCount(control.inspectors, 'nn')],
            ['Utført av', control.company],
            ['Munnleg orientering på staden til', control.toldOnTheSpot],
            ['Rapportnummer', control.reportNumber],
          ]),
        ],
      },
      observed(letter),
      comment(letter),
      ...(letter.pointsNotice === null ? [] : [noticeOfPoints(letter.pointsNotice, letter.reference)]),
      {
        heading: 'Innsyn',
        blocks: [
          paragraph(
            `De kan sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Ta kontakt med ${letter.caseworker.name}.`,
          ),
        ],
      },
    ],
  };
}

function observed({ observations, nothingFound }: InspectionReport): Section {
  const heading = 'Kva kontrollørane såg';
  if (nothingFound) {
    return {
      heading,
      blocks: [
        paragraph('Kontrollørane fann ikkje noko å merke seg. Kommunen følgjer ikkje opp denne kontrollen vidare.'),
      ],
    };
  }
  return {
    heading,
    blocks: [
      ...observations.flatMap(({ time, where, what }, index) => [
        subheading([`Observasjon ${index + 1}`, time && writtenTime(time), where].filter((part) => part).join(', ')),
        free(what),
      ]),
      paragraph(
        'Rapporten gjev att det kontrollørane såg og høyrde. Han tek ikkje stilling til om nokon regel er broten. Det vurderer kommunen først når bevillingshavaren har uttalt seg eller fristen er ute.',
      ),
    ],
  };
}

const noticeOfPoints = (notice: NoticeOfPoints, reference: string): Section => ({
  heading: 'Varsel om prikkar',
  blocks: [
    paragraph(
      `Dette brevet er òg eit førehandsvarsel, jf. ${cite('nn', 'AF-10-5')} og ${cite('nn', 'FVL-16')}. Kommunen har ikkje teke stilling til om det er brot.`,
    ),
    ...consideredPointsNn(notice),
    ...replyToPointsNn(notice, reference, true),
    paragraph(`De kan få hjelp av ein advokat eller ein annan fullmektig, jf. ${cite('nn', 'FVL-12')}.`),
  ],
});

function comment({ commentTo, reference }: InspectionReport): Section {
  return {
    heading: 'Rett til å uttale seg',
    blocks: [
      paragraph(
        `Bevillingshavaren kan uttale seg om rapporten innan to veker, jf. ${cite('nn', 'AF-9-6')}. Det er ein rett, ikkje ei plikt.`,
      ),
      paragraph(
        'Dei to vekene blir rekna frå den dagen brevet er motteke, og den dagen blir ikkje rekna med. Fristen går ut når den same vekedagen to veker seinare er over. Er det ein laurdag, ein sundag, ein heilagdag, 1. mai eller 17. mai, går fristen ut første yrkedag etter.',
      ),
      paragraph('Fortel gjerne kva som hende, om noko i rapporten er feil, og kva de har gjort etter kontrollen.'),
      paragraph(`Merk fråsegna med ${reference}. Send fråsegna til:`),
      list([commentTo.post.join(', '), commentTo.email ?? ''].filter((item) => item !== '')),
    ],
  };
}
