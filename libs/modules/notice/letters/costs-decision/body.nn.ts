import { appealFacts, asStart, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, type LetterBody, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { writtenKroner } from '../page/written-length.js';
import { decisionRightsNn } from '../rights/rights.nn.js';
import { type CostItem, type CostsDecision } from './content.js';
import { claimedOre, coveredOre } from './sums.js';

/** The decision about costs in nynorsk. */
export function costsDecisionNn(letter: CostsDecision): LetterBody {
  const { ruling, items, claim, changedBy, paidBy } = letter;
  const [claimed, covered] = [claimedOre(items), coveredOre(items)];
  return {
    title: `Vedtak om sakskostnader${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${asStart(ruling.body)} har ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber} avgjort kravet om å få dekt sakskostnader. ${
          covered === 0
            ? 'Kravet er ikkje teke til følgje.'
            : covered === claimed
              ? `Heile kravet blir dekt: ${writtenKroner(covered)}.`
              : `Det blir dekt ${writtenKroner(covered)} av ${writtenKroner(claimed)}.`
        }`,
      ),
      paragraph('De kan klage på vedtaket. Klagefristen er tre veker frå den dagen brevet kom fram til dykk.'),
    ],
    sections: [
      {
        heading: 'Vedtaket',
        blocks: [
          facts([
            ['Kravd', writtenKroner(claimed)],
            ['Dekt', writtenKroner(covered)],
            ...rulingFacts('nn', ruling),
            ...appealFacts('nn', letter),
          ]),
          ...(paidBy === null ? [] : [paragraph(`Beløpet blir betalt av ${paidBy}.`)]),
        ],
      },
      {
        heading: 'Reglane',
        blocks: [
          paragraph(
            `Når eit vedtak blir endra til fordel for ein part, skal parten få dekt vesentlege kostnader som var nødvendige for å få det endra. Det gjeld ikkje når endringa kjem av noko parten sjølv har ansvaret for, eller noko som låg utanfor kontrollen til både parten og organet. Kravet må setjast fram innan tre veker etter at det nye vedtaket kom fram, jf. ${cite('nn', 'FVL-36')}.`,
          ),
        ],
      },
      {
        heading: 'Kva vedtaket byggjer på',
        blocks: [
          paragraph(
            `Klagen gjaldt ${decisionText('nn', letter.decision)}. Det vart endra av ${changedBy.body} ${writtenDate(changedBy.decidedOn)} i sak ${changedBy.caseNumber}, og endringa kom fram ${writtenDate(changedBy.arrivedOn)}. Siste dag for kravet var ${writtenDate(claim.due)}. Kravet kom ${writtenDate(claim.receivedOn)}.`,
          ),
          ...items.flatMap(item),
        ],
      },
      {
        heading: 'Grunngivinga',
        blocks: [
          paragraph(`Vedtaket er grunngitt etter ${cite('nn', 'FVL-24-25')}. Dette har vore avgjerande:`),
          free(letter.considerations),
        ],
      },
      ...decisionRightsNn(letter.rights, letter.reference),
    ],
  };
}

const item = ({ what, claimedOre: claimed, coveredOre: covered, why }: CostItem): readonly Block[] => [
  subheading(what),
  facts([
    ['Kravd', writtenKroner(claimed)],
    ['Dekt', writtenKroner(covered)],
  ]),
  ...(why === null ? [] : [free(why)]),
];
