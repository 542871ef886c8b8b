import { consideredPointsNb, replyToPointsNb } from '../case/notice-of-points.nb.js';
import { type NoticeOfPoints } from '../case/points.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, list, paragraph, type Section, subheading } from '../page/letter-body.js';
import { licenceWords } from '../page/licence-words.js';
import { writtenCount, writtenDate, writtenTime } from '../page/written.js';
import { type InspectionReport } from './content.js';

/** The report in bokmål. */
export function inspectionReportNb(letter: InspectionReport): LetterBody {
  const { licence, control } = letter;
  return {
    title: `Rapport etter kontroll ved ${licence.place.name} ${writtenDate(control.date)}`,
    opening: [
      paragraph(
        `Kommunen har kontrollert hvordan bevillingen ved ${licence.place.name} blir brukt. Her er rapporten. Bevillingshaveren kan uttale seg om den innen to uker etter at brevet er mottatt.`,
      ),
      paragraph('Rapporten er sendt både til stedet og til bevillingshaveren.'),
    ],
    sections: [
      {
        heading: 'Kontrollen',
        blocks: [
          facts([
            ['Sted', licence.place.name],
            ['Adresse', licence.place.address.join(', ')],
            ['Bevilling', `${licenceWords.nb[licence.kind]} nr. ${licence.number}`],
            ['Bevillingshaver', `${licence.holder.name}, organisasjonsnummer ${licence.holder.orgnr}`],
            ['Dato', writtenDate(control.date)],
            ['Tid', `${writtenTime(control.startTime)} til ${writtenTime(control.endTime)}`],
            ['Antall kontrollører', writtenCount(control.inspectors, 'nb')],
            ['Utført av', control.company],
            ['Muntlig orientering på stedet til', control.toldOnTheSpot],
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
            `Dere kan se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Ta kontakt med ${letter.caseworker.name}.`,
          ),
        ],
      },
    ],
  };
}

function observed({ observations, nothingFound }: InspectionReport): Section {
  const heading = 'Hva kontrollørene så';
  if (nothingFound) {
    return {
      heading,
      blocks: [paragraph('Kontrollørene fant ikke noe å merke seg. Kommunen følger ikke opp denne kontrollen videre.')],
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
        'Rapporten gjengir det kontrollørene så og hørte. Den tar ikke stilling til om noen regel er brutt. Det vurderer kommunen først når bevillingshaveren har uttalt seg eller fristen er ute.',
      ),
    ],
  };
}

const noticeOfPoints = (notice: NoticeOfPoints, reference: string): Section => ({
  heading: 'Varsel om prikker',
  blocks: [
    paragraph(
      `Dette brevet er også et forhåndsvarsel, jf. ${cite('nb', 'AF-10-5')} og ${cite('nb', 'FVL-16')}. Kommunen har ikke tatt stilling til om det er brudd.`,
    ),
    ...consideredPointsNb(notice),
    ...replyToPointsNb(notice, reference, true),
    paragraph(`Dere kan la dere bistå av en advokat eller en annen fullmektig, jf. ${cite('nb', 'FVL-12')}.`),
  ],
});

function comment({ commentTo, reference }: InspectionReport): Section {
  return {
    heading: 'Rett til å uttale seg',
    blocks: [
      paragraph(
        `Bevillingshaveren kan uttale seg om rapporten innen to uker, jf. ${cite('nb', 'AF-9-6')}. Det er en rett, ikke en plikt.`,
      ),
      paragraph(
        'De to ukene regnes fra den dagen brevet er mottatt, og den dagen regnes ikke med. Fristen går ut når den samme ukedagen to uker senere er over. Er det en lørdag, en søndag, en helligdag, 1. mai eller 17. mai, går fristen ut første virkedag etter.',
      ),
      paragraph('Fortell gjerne hva som skjedde, om noe i rapporten er feil, og hva dere har gjort etter kontrollen.'),
      paragraph(`Merk uttalelsen med ${reference}, og send den til:`),
      list([commentTo.post.join(', '), commentTo.email ?? ''].filter((item) => item !== '')),
    ],
  };
}
