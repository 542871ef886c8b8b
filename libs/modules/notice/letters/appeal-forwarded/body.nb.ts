import { appealFacts, asStart, decisionText, placeSuffix } from '../appeal/appeal-words.js';
import { partyRightsNb } from '../case/party-rights.nb.js';
import { cite } from '../citations/citation.js';
import { facts, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealForwarded } from './content.js';

/** That the case went to the appeal body, in bokmål. */
export function appealForwardedNb(letter: AppealForwarded): LetterBody {
  const { appeal, appealBody } = letter;
  const whose = letter.to === 'appellant' ? 'klagen deres' : `klagen fra ${appeal.appellant}`;
  return {
    title: `Klagen er sendt til ${appealBody}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `Vi sendte ${writtenDate(letter.forwardedOn)} ${whose} på ${decisionText('nb', letter.decision)} til ${appealBody}. Vi har ikke funnet grunn til å endre vedtaket.`,
      ),
    ],
    sections: [
      { heading: 'Klagen', blocks: [facts(appealFacts('nb', letter))] },
      {
        heading: 'Uttalelsen vår',
        blocks: [
          paragraph(
            `Det vi har skrevet til ${appealBody}, ligger ved dette brevet, jf. ${cite('nb', 'FVL-33')}: ${letter.statement}. Har dere noe å si til det, kan dere skrive til ${appealBody}. Skriver dere til oss, sender vi det videre.`,
          ),
        ],
      },
      {
        heading: 'Hva som skjer nå',
        blocks: [
          paragraph(
            letter.review === 'legality'
              ? `${asStart(appealBody)} prøver om vedtaket har et lovlig innhold, om rett organ har gjort det, og om det er blitt til på lovlig måte, jf. ${cite('nb', 'AL-1-16')}. Kommunens skjønn blir ikke prøvd.`
              : `${asStart(appealBody)} kan prøve alle sider av saken og skal vurdere det som står i klagen, jf. ${cite('nb', 'FVL-34')}.`,
          ),
          paragraph('Dere får beskjed når klagen er avgjort.'),
          paragraph(
            letter.stayed
              ? `Vedtaket blir ikke satt i verk mens klagen blir behandlet, jf. ${cite('nb', 'FVL-42')}.`
              : `Klagen stanser ikke vedtaket. Dere kan be ${appealBody} eller oss om at det ikke blir satt i verk før klagen er avgjort, jf. ${cite('nb', 'FVL-42')}.`,
          ),
        ],
      },
      partyRightsNb(letter.access, false),
    ],
  };
}
