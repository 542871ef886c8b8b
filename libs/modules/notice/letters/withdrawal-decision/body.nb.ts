import { extentText } from '../case/extent-words.js';
import { groundsNb } from '../case/grounds.nb.js';
import { guidelineFact } from '../case/guideline-words.js';
import { licenceFacts } from '../case/licence-facts.js';
import { meaningText } from '../case/meaning.js';
import { rulesNb } from '../case/rules.nb.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, type Section, subheading } from '../page/letter-body.js';
import { decisionRightsNb } from '../rights/rights.nb.js';
import { writtenDate } from '../page/written.js';
import { factorsNb } from '../warning/factors.nb.js';
import { type WithdrawalDecision } from './content.js';
import { decidedExtent } from './decided-extent.js';
import { heardNb } from './heard.nb.js';
import { startNb } from './start.nb.js';

/** The decision in bokmål. */
export function withdrawalDecisionNb(letter: WithdrawalDecision): LetterBody {
  const { licence, decision } = letter;
  const extent = decidedExtent(decision);
  const reach = extent === null ? '' : extentText('nb', extent);
  return {
    title: `Vedtak om inndragning av bevilling – ${licence.place.name}`,
    opening: [
      paragraph(
        `Bevilling nr. ${licence.number} ved ${licence.place.name} blir inndratt ${reach}. Det ble vedtatt av ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
      paragraph(
        'Under står begrunnelsen, når inndragningen begynner, og hvordan dere kan klage. Klagefristen er tre uker fra den dagen brevet kom fram til dere.',
      ),
    ],
    sections: [
      {
        heading: 'Vedtaket',
        blocks: [
          facts([
            ...licenceFacts('nb', licence),
            ['Inndratt', reach],
            ['Fra og med', writtenDate(decision.from)],
            ['Til og med', decision.to === null ? null : writtenDate(decision.to)],
            ['Vedtatt av', decision.body],
            ['Vedtaksdato', writtenDate(decision.decidedOn)],
            ['Saksnummer', decision.caseNumber],
            ['Rettsgrunnlag', cite('nb', 'AL-1-8')],
            guidelineFact('nb', decision.guideline),
          ]),
          paragraph(meaningText('nb', licence)),
        ],
      },
      startNb(letter),
      { heading: 'Hva vedtaket bygger på', blocks: groundsNb(letter.grounds, true) },
      heardNb(letter),
      { heading: 'Reglene', blocks: rulesNb(decision.guideline) },
      reasons(letter),
      ...decisionRightsNb(letter.rights, letter.reference),
    ],
  };
}

const reasons = ({ factors, considerations, departs }: WithdrawalDecision): Section => ({
  heading: 'Slik har kommunen vurdert saken',
  blocks: [
    ...(factors === null ? [] : factorsNb(factors)),
    subheading('Begrunnelsen'),
    paragraph(`Vedtaket er begrunnet etter ${cite('nb', 'FVL-24-25')}. Dette har vært avgjørende:`),
    free(considerations),
    ...(departs === null ? [] : [subheading('Hvorfor vedtaket er et annet enn det som ble foreslått'), free(departs)]),
  ],
});
