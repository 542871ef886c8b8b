import { appealFacts, asStart, decisionText, placeSuffix } from '../appeal/appeal-words.js';
import { partyRightsNn } from '../case/party-rights.nn.js';
import { cite } from '../citations/citation.js';
import { facts, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AppealForwarded } from './content.js';

/** That the case went to the appeal body, in nynorsk. */
export function appealForwardedNn(letter: AppealForwarded): LetterBody {
  const { appeal, appealBody } = letter;
  const whose = letter.to === 'appellant' ? 'klagen dykkar' : `klagen frå ${appeal.appellant}`;
  return {
    title: `Klagen er send til ${appealBody}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `Vi sende ${writtenDate(letter.forwardedOn)} ${whose} på ${decisionText('nn', letter.decision)} til ${appealBody}. Vi har ikkje funne grunn til å endre vedtaket.`,
      ),
    ],
    sections: [
      { heading: 'Klagen', blocks: [facts(appealFacts('nn', letter))] },
      {
        heading: 'Fråsegna vår',
        blocks: [
          paragraph(
            `Det vi har skrive til ${appealBody}, ligg ved dette brevet, jf. ${cite('nn', 'FVL-33')}: ${letter.statement}. Har de noko å seie til det, kan de skrive til ${appealBody}. Skriv de til oss, sender vi det vidare.`,
          ),
        ],
      },
      {
        heading: 'Kva som skjer no',
        blocks: [
          paragraph(
            letter.review === 'legality'
              ? `${asStart(appealBody)} prøver om vedtaket har eit lovleg innhald, om rett organ har gjort det, og om det er blitt til på lovleg måte, jf. ${cite('nn', 'AL-1-16')}. Skjønet til kommunen blir ikkje prøvd.`
              : `${asStart(appealBody)} kan prøve alle sider av saka og skal vurdere det som står i klagen, jf. ${cite('nn', 'FVL-34')}.`,
          ),
          paragraph('De får melding når klagen er avgjord.'),
          paragraph(
            letter.stayed
              ? `Vedtaket blir ikkje sett i verk medan klagen blir behandla, jf. ${cite('nn', 'FVL-42')}.`
              : `Klagen stansar ikkje vedtaket. De kan be ${appealBody} eller oss om at det ikkje blir sett i verk før klagen er avgjord, jf. ${cite('nn', 'FVL-42')}.`,
          ),
        ],
      },
      partyRightsNn(letter.access, false),
    ],
  };
}
