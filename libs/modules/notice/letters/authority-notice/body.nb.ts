import { curesText } from '../case/extent-words.js';
import { guidelineText } from '../case/guideline-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { cite } from '../citations/citation.js';
import { facts, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type AuthorityNotice } from './content.js';

/** The message to the police in bokmål. */
export function authorityNoticeNb(letter: AuthorityNotice): LetterBody {
  const { licence, decision, event } = letter;
  const ended = event.kind === 'ended';
  return {
    title: ended
      ? `Inndragning av bevilling er slutt – ${licence.place.name}`
      : `Bevilling er inndratt – ${licence.place.name}`,
    opening: [
      paragraph(
        ended
          ? `${letter.municipality.name} kommune melder at inndragningen av bevillingen under er slutt.`
          : `${letter.municipality.name} kommune melder at bevillingen under er inndratt etter ${cite('nb', 'AL-1-8')}.`,
      ),
    ],
    sections: [
      {
        heading: 'Opplysninger',
        blocks: [
          facts([
            ...licenceFacts('nb', licence),
            ['Vedtatt av', decision.body],
            ['Vedtaksdato', writtenDate(decision.decidedOn)],
            ['Saksnummer', decision.caseNumber],
            ['Grunnlag', ground(letter.guideline)],
            ...(event.kind === 'withdrawn'
              ? ([
                  ['Inndratt fra og med', writtenDate(event.from)],
                  ['Inndratt til og med', event.to === null ? null : writtenDate(event.to)],
                  ['Varer til', event.untilCured === null ? null : curesText('nb', event.untilCured)],
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
    ? `${cite('nb', 'AL-1-8')} og ${guidelineText('nb', point)}`
    : `${cite('nb', 'AL-1-8')}, punkt ${point} i kommunens retningslinjer`;

const after = (event: AuthorityNotice['event']): string => {
  if (event.kind === 'withdrawn') return 'Kommunen melder fra når inndragningen er slutt.';
  return event.mayOperate ? 'Bevillingen kan brukes igjen.' : 'Bevillingen gjelder ikke lenger.';
};
