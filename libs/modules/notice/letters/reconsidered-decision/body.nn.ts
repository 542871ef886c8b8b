import { appealFacts, asStart, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { changeBlock, effectList } from '../appeal/change.js';
import { costsClaimNn } from '../appeal/costs-claim.nn.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, type LetterBody, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { decisionRightsNn } from '../rights/rights.nn.js';
import { type ReconsideredDecision } from './content.js';

const titles = {
  amended: 'Vedtaket er endra etter klage',
  reversed: 'Vedtaket er oppheva etter klage',
  upheld: 'Vedtaket er ikkje endra, og klagen er send vidare',
} as const;

const said = { amended: 'endra', reversed: 'oppheva', upheld: 'ikkje endra' } as const;

/** The decision after the appeal was looked at, in nynorsk. */
export function reconsideredDecisionNn(letter: ReconsideredDecision): LetterBody {
  const { outcome, ruling, costs } = letter;
  return {
    title: `${titles[outcome.kind]}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har sett på saka på nytt etter klagen frå ${letter.appeal.appellant}. ${asStart(ruling.body)} har ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber} ${said[outcome.kind]} ${decisionText('nn', letter.decision)}.`,
      ),
      ...(outcome.kind === 'amended' ? [changeBlock('nn', outcome.change)] : []),
      ...(outcome.kind === 'upheld'
        ? [
            paragraph(
              `Saka går no til ${outcome.appealBody}, som avgjer klagen, jf. ${cite('nn', 'FVL-33')}. De får kopi av det vi skriv til klageinstansen.`,
            ),
          ]
        : [
            paragraph(
              'Dette er eit nytt vedtak, og de kan klage på det. Klagefristen er tre veker frå den dagen brevet kom fram til dykk.',
            ),
          ]),
    ],
    sections: [
      { heading: 'Kva dette har å seie', blocks: [effectList('nn', letter.effects)] },
      { heading: 'Vedtaket', blocks: [facts([...rulingFacts('nn', ruling), ...appealFacts('nn', letter)])] },
      {
        heading: 'Reglane',
        blocks: [
          paragraph(
            `Vi kan endre eller oppheve vedtaket når vi meiner at klagen fører fram. Gjer vi ikkje det, skal saka sendast til klageinstansen, jf. ${cite('nn', 'FVL-33')}. Elles byggjer vi på:`,
          ),
          list(letter.rules.map((rule) => cite('nn', rule))),
        ],
      },
      { heading: 'Kva vi byggjer på', blocks: found(letter) },
      { heading: 'Det som står i klagen', blocks: answers(letter) },
      {
        heading: 'Grunngivinga',
        blocks: [
          paragraph(`Vi har grunngitt dette etter ${cite('nn', 'FVL-24-25')}. Dette har vore avgjerande:`),
          free(letter.considerations),
        ],
      },
      ...(costs === null ? [] : [costsClaimNn(costs.body, null, 'letter')]),
      ...(outcome.kind === 'upheld' ? [] : decisionRightsNn(outcome.rights, letter.reference)),
    ],
  };
}

const found = ({ facts: changed, decision }: ReconsideredDecision): readonly Block[] =>
  changed.length === 0
    ? [paragraph(`Vi byggjer på det same som i ${decisionText('nn', decision)}, som de har fått.`)]
    : [paragraph(`Ut over det som står i ${decisionText('nn', decision)}, byggjer vi på dette:`), ...changed.map(free)];

const answers = ({ answered }: ReconsideredDecision): readonly Block[] =>
  answered === 'no-grounds-given'
    ? [paragraph('Klagen seier ikkje kvifor vedtaket skal endrast. Vi har likevel sett på heile saka på nytt.')]
    : answered.flatMap(({ argument, answer }, index) => [
        subheading(`Punkt ${index + 1}`),
        paragraph('I klagen står det:'),
        free(argument),
        paragraph('Vi svarer:'),
        free(answer),
      ]);
