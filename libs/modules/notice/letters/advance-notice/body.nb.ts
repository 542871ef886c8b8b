import { extentText } from '../case/extent-words.js';
import { type EarlierReaction } from '../case/grounds.js';
import { groundsNb } from '../case/grounds.nb.js';
import { guidelineText } from '../case/guideline-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { partyRightsNb } from '../case/party-rights.nb.js';
import { replyPeriodText } from '../case/reply-period.js';
import { rulesNb } from '../case/rules.nb.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, type LetterBody, list, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { writtenDate } from '../page/written.js';
import { type AdvanceNotice } from './content.js';

/** The notice in bokmål. */
export function advanceNoticeNb(letter: AdvanceNotice): LetterBody {
  const { licence, supplements, considered } = letter;
  return {
    title: `${supplements === null ? 'Varsel' : 'Tilleggsvarsel'} om at bevillingen kan bli inndratt – ${licence.place.name}`,
    opening: [
      paragraph(
        supplements === null
          ? `${letter.municipality.name} kommune vurderer å inndra bevilling nr. ${licence.number} ved ${licence.place.name}. Dere får dette varselet for å kunne uttale dere før saken blir avgjort, jf. ${cite('nb', 'FVL-16')}.`
          : `${letter.municipality.name} kommune varslet ${writtenDate(supplements.date)} at bevilling nr. ${licence.number} ved ${licence.place.name} kan bli inndratt. Det har kommet noe nytt i saken, og dere kan uttale dere om det før saken blir avgjort, jf. ${cite('nb', 'FVL-17')}.`,
      ),
    ],
    sections: [
      ...(supplements === null ? [] : [{ heading: 'Hva som er nytt', blocks: supplements.newInformation.map(free) }]),
      {
        heading: 'Hva saken gjelder',
        blocks: [facts(licenceFacts('nb', licence)), ...groundsNb(letter.grounds, false)],
      },
      ...(letter.earlier.length === 0 ? [] : [earlier(letter.earlier)]),
      { heading: 'Reglene', blocks: rulesNb(considered.guideline) },
      { heading: 'Hva kommunen vurderer', blocks: range(letter) },
      {
        heading: 'Slik kan dere uttale dere',
        blocks: [
          paragraph(replyPeriodText('nb', letter.replyDays, 'dispatch')),
          paragraph(
            'Skriv hva dere mener om saken, om noe er feil eller mangler, og hva dere har gjort for å rette på forholdet. Dere har ikke plikt til å uttale dere.',
          ),
          paragraph(`Merk uttalelsen med ${letter.reference}, og send den til:`),
          sendToList(letter.sendTo),
        ],
      },
      partyRightsNb(letter.access, letter.silence),
    ],
  };
}

const EARLIER = { warning: 'Skriftlig advarsel', withdrawal: 'Inndragning', points: 'Prikker' } as const;

const earlier = (reactions: readonly EarlierReaction[]): Section => ({
  heading: 'Tidligere reaksjoner',
  blocks: [
    list(
      reactions.map(
        ({ kind, decidedOn, notifiedOn }) =>
          `${EARLIER[kind]} av ${writtenDate(decidedOn)}, meddelt ${writtenDate(notifiedOn)}`,
      ),
    ),
    paragraph('Kommunen legger vekt på disse reaksjonene i saken.'),
  ],
});

function range({ considered, body }: AdvanceNotice): readonly Block[] {
  const { least, largest, guideline } = considered;
  return [
    paragraph(
      `Det strengeste som kan bli vedtatt etter dette varselet, er at bevillingen blir inndratt ${extentText('nb', largest)} (${guidelineText('nb', guideline)}).`,
    ),
    ...(least === null
      ? []
      : [
          paragraph(
            least === 'warning'
              ? 'Det mildeste er at dere får en ny skriftlig advarsel, om saken fører til en reaksjon.'
              : `Det mildeste retningslinjene nevner, er at bevillingen blir inndratt ${extentText('nb', least)}.`,
          ),
        ]),
    paragraph(
      `Saken blir avgjort av ${body} når fristen for å uttale seg er ute. Blir det aktuelt med en strengere reaksjon enn den strengeste over, får dere et nytt varsel først.`,
    ),
  ];
}
