import { appealFacts, asStart, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, type LetterBody, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { writtenKroner } from '../page/written-length.js';
import { decisionRightsNb } from '../rights/rights.nb.js';
import { type CostItem, type CostsDecision } from './content.js';
import { claimedOre, coveredOre } from './sums.js';

/** The decision about costs in bokmål. */
export function costsDecisionNb(letter: CostsDecision): LetterBody {
  const { ruling, items, claim, changedBy, paidBy } = letter;
  const [claimed, covered] = [claimedOre(items), coveredOre(items)];
  return {
    title: `Vedtak om sakskostnader${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${asStart(ruling.body)} har ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber} avgjort kravet om å få dekket sakskostnader. ${
          covered === 0
            ? 'Kravet er ikke tatt til følge.'
            : covered === claimed
              ? `Hele kravet blir dekket: ${writtenKroner(covered)}.`
              : `Det blir dekket ${writtenKroner(covered)} av ${writtenKroner(claimed)}.`
        }`,
      ),
      paragraph('Dere kan klage på vedtaket. Klagefristen er tre uker fra den dagen brevet kom fram til dere.'),
    ],
    sections: [
      {
        heading: 'Vedtaket',
        blocks: [
          facts([
            ['Krevd', writtenKroner(claimed)],
            ['Dekket', writtenKroner(covered)],
            ...rulingFacts('nb', ruling),
            ...appealFacts('nb', letter),
          ]),
          ...(paidBy === null ? [] : [paragraph(`Beløpet blir betalt av ${paidBy}.`)]),
        ],
      },
      {
        heading: 'Reglene',
        blocks: [
          paragraph(
            `Når et vedtak blir endret til fordel for en part, skal parten få dekket vesentlige kostnader som var nødvendige for å få det endret. Det gjelder ikke når endringen skyldes noe parten selv har ansvaret for, eller noe som lå utenfor både partens og organets kontroll. Kravet må settes fram innen tre uker etter at det nye vedtaket kom fram, jf. ${cite('nb', 'FVL-36')}.`,
          ),
        ],
      },
      {
        heading: 'Hva vedtaket bygger på',
        blocks: [
          paragraph(
            `Klagen gjaldt ${decisionText('nb', letter.decision)}. Det ble endret av ${changedBy.body} ${writtenDate(changedBy.decidedOn)} i sak ${changedBy.caseNumber}, og endringen kom fram ${writtenDate(changedBy.arrivedOn)}. Siste dag for kravet var ${writtenDate(claim.due)}. Kravet kom ${writtenDate(claim.receivedOn)}.`,
          ),
          ...items.flatMap(item),
        ],
      },
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

const item = ({ what, claimedOre: claimed, coveredOre: covered, why }: CostItem): readonly Block[] => [
  subheading(what),
  facts([
    ['Krevd', writtenKroner(claimed)],
    ['Dekket', writtenKroner(covered)],
  ]),
  ...(why === null ? [] : [free(why)]),
];
