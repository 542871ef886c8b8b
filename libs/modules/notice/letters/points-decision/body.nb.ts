import { licenceFacts } from '../case/licence-facts.js';
import { consequencesNb, pointsLinesNb, pointsTextNb, totalOf } from '../case/points.nb.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, type Section, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { pointsGroundNb } from '../points-notice/ground.nb.js';
import { decisionRightsNb } from '../rights/rights.nb.js';
import { heardNb } from '../withdrawal-decision/heard.nb.js';
import { type PointsDecision } from './content.js';

const PROOF = {
  preponderance: 'Kommunen har lagt til grunn det som er mest sannsynlig (alminnelig sannsynlighetsovervekt).',
  'clear-preponderance': 'Kommunen har krevd klar sannsynlighetsovervekt.',
} as const;

/** The decision in bokmål. */
export function pointsDecisionNb(letter: PointsDecision): LetterBody {
  const { licence, decision, points, standing } = letter;
  return {
    title: `Vedtak om prikker – ${licence.place.name}`,
    opening: [
      paragraph(
        `Bevilling nr. ${licence.number} ved ${licence.place.name} får ${pointsTextNb(totalOf(points))}. Det ble vedtatt av ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
      paragraph(
        'Under står begrunnelsen, hva flere prikker vil bety, og hvordan dere kan klage. Klagefristen er tre uker fra den dagen brevet kom fram til dere.',
      ),
    ],
    sections: [
      {
        heading: 'Vedtaket',
        blocks: [
          facts([
            ...licenceFacts('nb', licence),
            ['Vedtatt av', decision.body],
            ['Vedtaksdato', writtenDate(decision.decidedOn)],
            ['Saksnummer', decision.caseNumber],
            ['Rettsgrunnlag', `${cite('nb', 'AF-10-1')} og ${cite('nb', 'AF-10-3')}`],
          ]),
          paragraph('Prikkene er fordelt slik:'),
          pointsLinesNb(points),
        ],
      },
      { heading: 'Hva flere prikker betyr', blocks: consequencesNb(standing) },
      {
        heading: 'Hva vedtaket bygger på',
        blocks: [
          ...pointsGroundNb(letter.ground),
          paragraph('Dette mener kommunen er bevist:'),
          free(letter.factsFound),
          paragraph(PROOF[letter.standardOfProof]),
        ],
      },
      heardNb(letter),
      reasons(letter),
      ...decisionRightsNb(letter.rights, letter.reference),
      {
        heading: 'Hvis dere ikke klager nå',
        blocks: [
          paragraph(
            `Klager dere ikke nå, kan dere likevel si at prikkene er feil når dere klager på en senere inndragning som bygger på dem, jf. ${cite('nb', 'AF-10-5')}.`,
          ),
        ],
      },
    ],
  };
}

const reasons = ({ considerations, specialReasons, points }: PointsDecision): Section => ({
  heading: 'Slik har kommunen vurdert saken',
  blocks: [
    paragraph(
      `Like brudd i samme kontroll er regnet som ett, og ulike brudd er lagt sammen, jf. ${cite('nb', 'AF-10-2')}. Vedtaket er begrunnet etter ${cite('nb', 'FVL-24-25')}. Dette har vært avgjørende:`,
    ),
    free(considerations),
    ...(specialReasons === null
      ? []
      : [
          subheading('Hvorfor antallet er et annet enn det vanlige'),
          paragraph(
            `Det vanlige ville vært ${pointsTextNb(points.reduce((sum, { standard }) => sum + standard, 0))}. Antallet er satt etter ${cite('nb', 'AF-10-4')}, av disse grunnene:`,
          ),
          free(specialReasons),
        ]),
  ],
});
