import { curesText } from '../case/extent-words.js';
import { guidelineText } from '../case/guideline-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { cite } from '../citations/citation.js';
import { facts, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AuthorityNotice } from './content.js';

/** The message to the police in nynorsk. */
export function authorityNoticeNn(letter: AuthorityNotice): LetterBody {
  const { licence, decision, event } = letter;
  const ended = event.kind === 'ended';
  return {
    title: ended
      ? `Inndraging av bevilling er slutt – ${licence.place.name}`
      : `Bevilling er dregen inn – ${licence.place.name}`,
    opening: [
      paragraph(
        ended
          ? `${letter.municipality.name} kommune melder at inndraginga av bevillinga under er slutt.`
          : `${letter.municipality.name} kommune melder at bevillinga under er dregen inn etter ${cite('nn', 'AL-1-8')}.`,
      ),
    ],
    sections: [
      {
        heading: 'Opplysningar',
        blocks: [
          facts([
            ...licenceFacts('nn', licence),
            ['Vedteke av', decision.body],
            ['Vedtaksdato', writtenDate(decision.decidedOn)],
            ['Saksnummer', decision.caseNumber],
            ['Grunnlag', ground(letter.guideline)],
            ...(event.kind === 'withdrawn'
              ? ([
                  ['Dregen inn frå og med', writtenDate(event.from)],
                  ['Dregen inn til og med', event.to === null ? null : writtenDate(event.to)],
                  ['Varer til', event.untilCured === null ? null : curesText('nn', event.untilCured)],
                ] as const)
              : ([['Slutt', writtenDate(event.endedOn)]] as const)),
          ]),
          paragraph(after(event)),
        ],
      },
    ],
  };
}

const ground = (point: AuthorityNotice['guideline']): string =>
  point === 'af-10'
    ? `${cite('nn', 'AL-1-8')} og ${guidelineText('nn', point)}`
    : `${cite('nn', 'AL-1-8')}, punkt ${point} i retningslinjene til kommunen`;

const after = (event: AuthorityNotice['event']): string => {
  if (event.kind === 'withdrawn') return 'Kommunen melder frå når inndraginga er slutt.';
  return event.mayOperate ? 'Bevillinga kan brukast igjen.' : 'Bevillinga gjeld ikkje lenger.';
};
