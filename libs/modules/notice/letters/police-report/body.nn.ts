import { licenceFacts } from '../case/licence-facts.js';
import { partyRightsNn } from '../case/party-rights.nn.js';
import { replyPeriodText } from '../case/reply-period.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, subheading } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { type PoliceReport } from './content.js';

/** The report put to the holder, in nynorsk. */
export function policeReportNn(letter: PoliceReport): LetterBody {
  const { licence, report } = letter;
  const { origin } = report;
  return {
    title: `Opplysningar om ${licence.place.name} – de kan uttale dykk`,
    opening: [
      paragraph(
        origin.kind === 'police'
          ? `${letter.municipality.name} kommune har fått ein rapport frå ${origin.office} om ${licence.place.name}. De får her vite kva som er rapportert, og kan uttale dykk.`
          : `${letter.municipality.name} kommune har fått ein skriftleg klage på ${licence.place.name}, og kontrollørar har undersøkt han. De får her vite kva som kom fram, og kan uttale dykk.`,
      ),
      paragraph('Kommunen har ikkje teke stilling til om nokon regel er broten.'),
    ],
    sections: [
      {
        heading: 'Kva brevet gjeld',
        blocks: [
          facts([
            ...licenceFacts('nn', licence),
            ['Kjem frå', origin.kind === 'police' ? origin.office : 'skriftleg klage'],
            [origin.kind === 'police' ? 'Nummer på rapporten' : 'Nummer på klagen', report.number],
            [origin.kind === 'police' ? 'Dato for rapporten' : 'Dato for klagen', writtenDate(report.date)],
            [
              'Undersøkt i',
              origin.kind === 'police'
                ? null
                : `rapport ${origin.investigation.number} av ${writtenDate(origin.investigation.date)}`,
            ],
          ]),
        ],
      },
      {
        heading: 'Kva som er rapportert',
        blocks: letter.observations.flatMap(({ time, where, what }, index) => [
          subheading([`Forhold ${index + 1}`, time && writtenTime(time), where].filter((part) => part).join(', ')),
          free(what),
        ]),
      },
      {
        heading: 'Rett til å uttale seg',
        blocks: [
          paragraph(
            `De får opplysningane fordi dei kan få noko å seie for bevillinga, jf. ${cite('nn', 'FVL-17')}. De har rett til å uttale dykk, men ikkje plikt.`,
          ),
          paragraph(replyPeriodText('nn', letter.replyDays, 'receipt')),
          paragraph('Fortel gjerne kva som hende, om noko er feil, og kva de har gjort etterpå.'),
          paragraph(`Merk fråsegna med ${letter.reference}, og send ho til:`),
          sendToList(letter.commentTo),
        ],
      },
      {
        heading: 'Kva som skjer vidare',
        blocks: [
          paragraph(
            'Når de har uttalt dykk eller fristen er ute, vurderer kommunen om saka skal følgjast opp. De får melding om resultatet. Vurderer vi å dra inn bevillinga, får de eit eige varsel først.',
          ),
        ],
      },
      partyRightsNn(letter.access, false),
    ],
  };
}
