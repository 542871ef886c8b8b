import { extentText } from '../case/extent-words.js';
import { groundsNn } from '../case/grounds.nn.js';
import { guidelineFact } from '../case/guideline-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { meaningText } from '../case/meaning.js';
import { rulesNn } from '../case/rules.nn.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, type Section, subheading } from '../page/letter-body.js';
import { decisionRightsNn } from '../rights/rights.nn.js';
import { writtenDate } from '../page/written.js';
import { factorsNn } from '../warning/factors.nn.js';
import { type WithdrawalDecision } from './content.js';
import { decidedExtent } from './decided-extent.js';
import { heardNn } from './heard.nn.js';
import { startNn } from './start.nn.js';

/** The decision in nynorsk. */
export function withdrawalDecisionNn(letter: WithdrawalDecision): LetterBody {
  const { licence, decision } = letter;
  const extent = decidedExtent(decision);
  const reach = extent === null ? '' : extentText('nn', extent);
  return {
    title: `Vedtak om inndraging av bevilling – ${licence.place.name}`,
    opening: [
      paragraph(
        `Bevilling nr. ${licence.number} ved ${licence.place.name} blir dregen inn ${reach}. Det vart vedteke av ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
      paragraph(
        'Under står grunngivinga, når inndraginga tek til, og korleis de kan klage. Klagefristen er tre veker frå den dagen brevet kom fram til dykk.',
      ),
    ],
    sections: [
      {
        heading: 'Vedtaket',
        blocks: [
          facts([
            ...licenceFacts('nn', licence),
            ['Dregen inn', reach],
            ['Frå og med', writtenDate(decision.from)],
            ['Til og med', decision.to === null ? null : writtenDate(decision.to)],
            ['Vedteke av', decision.body],
            ['Vedtaksdato', writtenDate(decision.decidedOn)],
            ['Saksnummer', decision.caseNumber],
            ['Rettsgrunnlag', cite('nn', 'AL-1-8')],
            guidelineFact('nn', decision.guideline),
          ]),
          paragraph(meaningText('nn', licence)),
        ],
      },
      startNn(letter),
      { heading: 'Kva vedtaket byggjer på', blocks: groundsNn(letter.grounds, true) },
      heardNn(letter),
      { heading: 'Reglane', blocks: rulesNn(decision.guideline) },
      reasons(letter),
      ...decisionRightsNn(letter.rights, letter.reference),
    ],
  };
}

const reasons = ({ factors, considerations, departs }: WithdrawalDecision): Section => ({
  heading: 'Slik har kommunen vurdert saka',
  blocks: [
    ...(factors === null ? [] : factorsNn(factors)),
    subheading('Grunngivinga'),
    paragraph(`Vedtaket er grunngitt etter ${cite('nn', 'FVL-24-25')}. Dette har vore avgjerande:`),
    free(considerations),
    ...(departs === null ? [] : [subheading('Kvifor vedtaket er eit anna enn det som vart foreslått'), free(departs)]),
  ],
});
