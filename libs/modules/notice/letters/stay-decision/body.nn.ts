import { appealFacts, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { cite } from '../citations/citation.js';
import { contactLine } from '../page/contact-line.js';
import { facts, free, type LetterBody, list, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type StayDecision } from './content.js';
import { stayEffectText, untilText } from './effect-words.js';

/** The answer about a stay, in nynorsk. */
export function stayDecisionNn(letter: StayDecision): LetterBody {
  const { until, askedOn, conditions } = letter;
  const decision = decisionText('nn', letter.decision);
  const effect = stayEffectText('nn', letter.effect);
  return {
    title: `${until === null ? 'Vedtaket blir ikkje utsett' : 'Vedtaket er utsett'}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        until === null
          ? `${askedOn === null ? 'Det er vurdert' : `De bad ${writtenDate(askedOn)} om`} at ${decision} skal vente. Det er ikkje teke til følgje.`
          : `${askedOn === null ? '' : `De bad om det ${writtenDate(askedOn)}. `}Det er bestemt at ${decision} ikkje skal setjast i verk ${untilText('nn', until)}, jf. ${cite('nn', 'FVL-42')}.`,
      ),
      ...(effect === null ? [] : [paragraph(effect)]),
    ],
    sections: [
      {
        heading: 'Avgjerda',
        blocks: [facts([...rulingFacts('nn', letter.ruling), ...appealFacts('nn', letter)])],
      },
      ...(conditions.length === 0 ? [] : [{ heading: 'Vilkår', blocks: [list(conditions)] }]),
      {
        heading: 'Grunngivinga',
        blocks: [
          paragraph(
            `Ein klage stansar ikkje eit vedtak, men vedtaket kan vente til klagen er avgjord, jf. ${cite('nn', 'FVL-42')}. Dette har vore avgjerande:`,
          ),
          free(letter.considerations),
        ],
      },
      {
        heading: 'Kva som skjer vidare',
        blocks: [
          paragraph(
            until === null
              ? `Klagen blir behandla som vanleg. De kan òg be ${letter.appealBody} om at vedtaket skal vente, jf. ${cite('nn', 'FVL-42')}.`
              : `Klagen blir behandla som vanleg. Vedtaket er korkje endra eller oppheva. De får melding før det eventuelt blir sett i verk.`,
          ),
          paragraph(
            `De kan sjå dokumenta i saka, jf. ${cite('nn', 'FVL-18-19')}. Vi rettleier dykk gjerne, jf. ${cite('nn', 'FVL-11')}. Ta kontakt med ${contactLine(letter.access)}.`,
          ),
        ],
      },
    ],
  };
}
