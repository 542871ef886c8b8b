import { appealFacts, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { decisionRightsNb } from '../rights/rights.nb.js';
import { type AppealDismissed } from './content.js';
import { dismissalFactsNb, dismissalRuleNb } from './grounds.nb.js';

/** The dismissal in bokmål. */
export function appealDismissedNb(letter: AppealDismissed): LetterBody {
  const { ruling, grounds } = letter;
  return {
    title: `Vedtak om å avvise klagen${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `Klagen fra ${letter.appeal.appellant} på ${decisionText('nb', letter.decision)} er avvist. Det betyr at klagen ikke blir behandlet, og at vedtaket gjelder som før. Avvisningen ble vedtatt av ${ruling.body} ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber}.`,
      ),
      paragraph(
        `Avvisningen er et eget vedtak, jf. ${cite('nb', 'FVL-2')}. Dere kan klage på den. Klagefristen er tre uker fra den dagen brevet kom fram til dere.`,
      ),
    ],
    sections: [
      { heading: 'Vedtaket', blocks: [facts([...rulingFacts('nb', ruling), ...appealFacts('nb', letter)])] },
      {
        heading: 'Reglene',
        blocks: [
          ...grounds.map(dismissalRuleNb),
          paragraph(
            `Er vilkårene for å behandle en klage ikke til stede, skal den avvises, jf. ${cite('nb', 'FVL-33')}.`,
          ),
        ],
      },
      { heading: 'Hva avvisningen bygger på', blocks: grounds.flatMap(dismissalFactsNb) },
      {
        heading: 'Begrunnelsen',
        blocks: [
          paragraph(`Vedtaket er begrunnet etter ${cite('nb', 'FVL-24-25')}. Dette har vært avgjørende:`),
          free(letter.considerations),
        ],
      },
      ...decisionRightsNb(letter.rights, letter.reference),
    ],
  };
}
