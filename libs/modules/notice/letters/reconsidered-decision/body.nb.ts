import { appealFacts, asStart, decisionText, placeSuffix, rulingFacts } from '../appeal/appeal-words.js';
import { changeBlock, effectList } from '../appeal/change.js';
import { costsClaimNb } from '../appeal/costs-claim.nb.js';
import { cite } from '../citations/citation.js';
import { type Block, facts, free, type LetterBody, list, paragraph, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { decisionRightsNb } from '../rights/rights.nb.js';
import { type ReconsideredDecision } from './content.js';

const titles = {
  amended: 'Vedtaket er endret etter klage',
  reversed: 'Vedtaket er opphevet etter klage',
  upheld: 'Vedtaket er ikke endret, og klagen er sendt videre',
} as const;

const said = { amended: 'endret', reversed: 'opphevet', upheld: 'ikke endret' } as const;

/** The decision after the appeal was looked at, in bokmål. */
export function reconsideredDecisionNb(letter: ReconsideredDecision): LetterBody {
  const { outcome, ruling, costs } = letter;
  return {
    title: `${titles[outcome.kind]}${placeSuffix(letter.licence)}`,
    opening: [
      paragraph(
        `${letter.municipality.name} kommune har sett på saken på nytt etter klagen fra ${letter.appeal.appellant}. ${asStart(ruling.body)} har ${writtenDate(ruling.decidedOn)} i sak ${ruling.caseNumber} ${said[outcome.kind]} ${decisionText('nb', letter.decision)}.`,
      ),
      ...(outcome.kind === 'amended' ? [changeBlock('nb', outcome.change)] : []),
      ...(outcome.kind === 'upheld'
        ? [
            paragraph(
              `Saken går nå til ${outcome.appealBody}, som avgjør klagen, jf. ${cite('nb', 'FVL-33')}. Dere får kopi av det vi skriver til klageinstansen.`,
            ),
          ]
        : [
            paragraph(
              'Dette er et nytt vedtak, og dere kan klage på det. Klagefristen er tre uker fra den dagen brevet kom fram til dere.',
            ),
          ]),
    ],
    sections: [
      { heading: 'Hva dette betyr', blocks: [effectList('nb', letter.effects)] },
      { heading: 'Vedtaket', blocks: [facts([...rulingFacts('nb', ruling), ...appealFacts('nb', letter)])] },
      {
        heading: 'Reglene',
        blocks: [
          paragraph(
            `Vi kan endre eller oppheve vedtaket når vi mener at klagen fører fram. Gjør vi ikke det, skal saken sendes til klageinstansen, jf. ${cite('nb', 'FVL-33')}. Ellers bygger vi på:`,
          ),
          list(letter.rules.map((rule) => cite('nb', rule))),
        ],
      },
      { heading: 'Hva vi bygger på', blocks: found(letter) },
      { heading: 'Det som står i klagen', blocks: answers(letter) },
      {
        heading: 'Begrunnelsen',
        blocks: [
          paragraph(`Vi har begrunnet dette etter ${cite('nb', 'FVL-24-25')}. Dette har vært avgjørende:`),
          free(letter.considerations),
        ],
      },
      ...(costs === null ? [] : [costsClaimNb(costs.body, null, 'letter')]),
      ...(outcome.kind === 'upheld' ? [] : decisionRightsNb(outcome.rights, letter.reference)),
    ],
  };
}

const found = ({ facts: changed, decision }: ReconsideredDecision): readonly Block[] =>
  changed.length === 0
    ? [paragraph(`Vi bygger på det samme som i ${decisionText('nb', decision)}, som dere har fått.`)]
    : [paragraph(`Ut over det som står i ${decisionText('nb', decision)}, bygger vi på dette:`), ...changed.map(free)];

const answers = ({ answered }: ReconsideredDecision): readonly Block[] =>
  answered === 'no-grounds-given'
    ? [paragraph('Klagen sier ikke hvorfor vedtaket skal endres. Vi har likevel sett på hele saken på nytt.')]
    : answered.flatMap(({ argument, answer }, index) => [
        subheading(`Punkt ${index + 1}`),
        paragraph('I klagen står det:'),
        free(argument),
        paragraph('Vi svarer:'),
        free(answer),
      ]);
