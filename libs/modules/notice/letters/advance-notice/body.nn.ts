import { extentText } from '../case/extent-words.js';
import { type EarlierReaction } from '../case/grounds.js';
import { groundsNn } from '../case/grounds.nn.js';
import { guidelineText } from '../case/guideline-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { partyRightsNn } from '../case/party-rights.nn.js';
import { replyPeriodText } from '../case/reply-period.js';
import { rulesNn } from '../case/rules.nn.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, type LetterBody, list, paragraph, type Section } from '../page/letter-body.js';
import { sendToList } from '../page/send-to-list.js';
import { writtenDate } from '../page/written.js';
import { type AdvanceNotice } from './content.js';

/** The notice in nynorsk. */
export function advanceNoticeNn(letter: AdvanceNotice): LetterBody {
  const { licence, supplements, considered } = letter;
  return {
    title: `${supplements === null ? 'Varsel' : 'Tilleggsvarsel'} om at bevillinga kan bli dregen inn – ${licence.place.name}`,
    opening: [
      paragraph(
        supplements === null
          ? `${letter.municipality.name} kommune vurderer å dra inn bevilling nr. ${licence.number} ved ${licence.place.name}. De får dette varselet for å kunne uttale dykk før saka blir avgjord, jf. ${cite('nn', 'FVL-16')}.`
          : `${letter.municipality.name} kommune varsla ${writtenDate(supplements.date)} at bevilling nr. ${licence.number} ved ${licence.place.name} kan bli dregen inn. Det har kome noko nytt i saka, og de kan uttale dykk om det før saka blir avgjord, jf. ${cite('nn', 'FVL-17')}.`,
      ),
    ],
    sections: [
      ...(supplements === null ? [] : [{ heading: 'Kva som er nytt', blocks: supplements.newInformation.map(free) }]),
      { heading: 'Kva saka gjeld', blocks: [facts(licenceFacts('nn', licence)), ...groundsNn(letter.grounds, false)] },
      ...(letter.earlier.length === 0 ? [] : [earlier(letter.earlier)]),
      { heading: 'Reglane', blocks: rulesNn(considered.guideline) },
      { heading: 'Kva kommunen vurderer', blocks: range(letter) },
      {
        heading: 'Slik kan de uttale dykk',
        blocks: [
          paragraph(replyPeriodText('nn', letter.replyDays, 'dispatch')),
          paragraph(
            'Skriv kva de meiner om saka, om noko er feil eller manglar, og kva de har gjort for å rette på forholdet. De har ikkje plikt til å uttale dykk.',
          ),
          paragraph(`Merk fråsegna med ${letter.reference}, og send ho til:`),
          sendToList(letter.sendTo),
        ],
      },
      partyRightsNn(letter.access, letter.silence),
    ],
  };
}

const EARLIER = { warning: 'Skriftleg åtvaring', withdrawal: 'Inndraging', points: 'Prikkar' } as const;

const earlier = (reactions: readonly EarlierReaction[]): Section => ({
  heading: 'Tidlegare reaksjonar',
  blocks: [
    list(
      reactions.map(
        ({ kind, decidedOn, notifiedOn }) =>
          `${EARLIER[kind]} av ${writtenDate(decidedOn)}, meldt ${writtenDate(notifiedOn)}`,
      ),
    ),
    paragraph('Kommunen legg vekt på desse reaksjonane i saka.'),
  ],
});

function range({ considered, body }: AdvanceNotice): readonly Block[] {
  const { least, largest, guideline } = considered;
  return [
    paragraph(
      `Det strengaste som kan bli vedteke etter dette varselet, er at bevillinga blir dregen inn ${extentText('nn', largest)} (${guidelineText('nn', guideline)}).`,
    ),
    ...(least === null
      ? []
      : [
          paragraph(
            least === 'warning'
              ? 'Det mildaste er at de får ei ny skriftleg åtvaring, om saka fører til ein reaksjon.'
              : `Det mildaste retningslinjene nemner, er at bevillinga blir dregen inn ${extentText('nn', least)}.`,
          ),
        ]),
    paragraph(
      `Saka blir avgjord av ${body} når fristen for å uttale seg er ute. Blir det aktuelt med ein strengare reaksjon enn den strengaste over, får de eit nytt varsel først.`,
    ),
  ];
}
