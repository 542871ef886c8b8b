import { appealFacts, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, free, type LetterBody, list, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type StayDecision } from './content.js';
import { stayEffectText, untilText } from './effect-words.js';

/** The answer about a stay, in bokmål. */
export function stayDecisionNb(letter: StayDecision): LetterBody {
  const { until, askedOn, conditions } = letter;
  const decision = decisionText('nb', letter.decision);
  const effect = stayEffectText('nb', letter.effect);
  return {
    title: `${until === null ? 'Vedtaket blir ikke utsatt' : 'Vedtaket er utsatt'}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        until === null
          ? `${askedOn === null ? 'Det er vurdert' : `Dere ba ${writtenDate(askedOn)} om`} at ${decision} skal vente. Det er ikke tatt til følge.`
          : `${askedOn === null ? '' : `Dere ba om det ${writtenDate(askedOn)}. `}Det er bestemt at ${decision} ikke skal settes i verk ${untilText('nb', until)}, jf. ${cite('nb', 'FVL-42')}.`,
      ),
      ...(effect === null ? [] : [paragraph(effect)]),
    ],
    sections: [
      {
        heading: 'Avgjørelsen',
        blocks: [facts([...rulingFacts('nb', letter.ruling), ...appealFacts('nb', letter)])],
      },
      ...(conditions.length === 0 ? [] : [{ heading: 'Vilkår', blocks: [list(conditions)] }]),
      {
        heading: 'Begrunnelsen',
        blocks: [
          paragraph(
            `En klage stanser ikke et vedtak, men vedtaket kan vente til klagen er avgjort, jf. ${cite('nb', 'FVL-42')}. Dette har vært avgjørende:`,
          ),
          free(letter.considerations),
        ],
      },
      {
        heading: 'Hva som skjer videre',
        blocks: [
          paragraph(
            until === null
              ? `Klagen blir behandlet som vanlig. Dere kan også be ${letter.appealBody} om at vedtaket skal vente, jf. ${cite('nb', 'FVL-42')}.`
              : `Klagen blir behandlet som vanlig. Vedtaket er verken endret eller opphevet. Dere får beskjed før det eventuelt blir satt i verk.`,
          ),
          paragraph(
            `Dere kan se dokumentene i saken, jf. ${cite('nb', 'FVL-18-19')}. Vi veileder dere gjerne, jf. ${cite('nb', 'FVL-11')}. Ta kontakt med ${contactLine(letter.access)}.`,
          ),
        ],
      },
    ],
  };
}
