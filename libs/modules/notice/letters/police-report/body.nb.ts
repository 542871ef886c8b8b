import { licenceFacts } from '../case/licence-facts.js';
import { partyRightsNb } from '../case/party-rights.nb.js';
import { replyPeriodText } from '../case/reply-period.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, subheading } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { writtenDate, writtenTime } from '../page/written.js';
import { type PoliceReport } from './content.js';

/** The report put to the holder, in bokmål. */
export function policeReportNb(letter: PoliceReport): LetterBody {
  const { licence, report } = letter;
  const { origin } = report;
  return {
    title: `Opplysninger om ${licence.place.name} – dere kan uttale dere`,
    opening: [
      paragraph(
        origin.kind === 'police'
          ? `${letter.municipality.name} kommune har mottatt en rapport fra ${origin.office} om ${licence.place.name}. Dere får her vite hva som er rapportert, og kan uttale dere.`
          : `${letter.municipality.name} kommune har mottatt en skriftlig klage på ${licence.place.name}, og kontrollører har undersøkt den. Dere får her vite hva som kom fram, og kan uttale dere.`,
      ),
      paragraph('Kommunen har ikke tatt stilling til om noen regel er brutt.'),
    ],
    sections: [
      {
        heading: 'Hva brevet gjelder',
        blocks: [
          facts([
            ...licenceFacts('nb', licence),
            ['Kommer fra', origin.kind === 'police' ? origin.office : 'skriftlig klage'],
            [origin.kind === 'police' ? 'Rapportens nummer' : 'Klagens nummer', report.number],
            [origin.kind === 'police' ? 'Rapportens dato' : 'Klagens dato', writtenDate(report.date)],
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
        heading: 'Hva som er rapportert',
        blocks: letter.observations.flatMap(({ time, where, what }, index) => [
          subheading([`Forhold ${index + 1}`, time && writtenTime(time), where].filter((part) => part).join(', ')),
          free(what),
        ]),
      },
      {
        heading: 'Rett til å uttale seg',
        blocks: [
          paragraph(
            `Dere får opplysningene fordi de kan få betydning for bevillingen, jf. ${cite('nb', 'FVL-17')}. Dere har rett til å uttale dere, men ikke plikt.`,
          ),
          paragraph(replyPeriodText('nb', letter.replyDays, 'receipt')),
          paragraph('Fortell gjerne hva som skjedde, om noe er feil, og hva dere har gjort etterpå.'),
          paragraph(`Merk uttalelsen med ${letter.reference}, og send den til:`),
          sendToList(letter.commentTo),
        ],
      },
      {
        heading: 'Hva som skjer videre',
        blocks: [
          paragraph(
            'Når dere har uttalt dere eller fristen er ute, vurderer kommunen om saken skal følges opp. Dere får beskjed om resultatet. Vurderer vi å inndra bevillingen, får dere et eget varsel først.',
          ),
        ],
      },
      partyRightsNb(letter.access, false),
    ],
  };
}
