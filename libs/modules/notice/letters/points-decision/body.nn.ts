import { licenceFacts } from '../case/licence-facts.js';
import { totalOf } from '../case/points.nb.js';
import { consequencesNn, pointsLinesNn, pointsTextNn } from '../case/points.nn.js';
import { cite } from '../citations/citation.js';
import { facts, free, type LetterBody, paragraph, type Section, subheading } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { pointsGroundNn } from '../points-notice/ground.nn.js';
import { decisionRightsNn } from '../rights/rights.nn.js';
import { heardNn } from '../withdrawal-decision/heard.nn.js';
import { type PointsDecision } from './content.js';

const PROOF = {
  preponderance: 'Kommunen har lagt til grunn det som er mest sannsynleg (alminneleg sannsynsovervekt).',
  'clear-preponderance': 'Kommunen har kravd klar sannsynsovervekt.',
} as const;

/** The decision in nynorsk. */
export function pointsDecisionNn(letter: PointsDecision): LetterBody {
  const { licence, decision, points, standing } = letter;
  return {
    title: `Vedtak om prikkar – ${licence.place.name}`,
    opening: [
      paragraph(
        `Bevilling nr. ${licence.number} ved ${licence.place.name} får ${pointsTextNn(totalOf(points))}. Det vart vedteke av ${decision.body} ${writtenDate(decision.decidedOn)} i sak ${decision.caseNumber}.`,
      ),
      paragraph(
        'Under står grunngivinga, kva fleire prikkar vil bety, og korleis de kan klage. Klagefristen er tre veker frå den dagen brevet kom fram til dykk.',
      ),
    ],
    sections: [
      {
        heading: 'Vedtaket',
        blocks: [
          facts([
            ...licenceFacts('nn', licence),
            ['Vedteke av', decision.body],
            ['Vedtaksdato', writtenDate(decision.decidedOn)],
            ['Saksnummer', decision.caseNumber],
            ['Rettsgrunnlag', `${cite('nn', 'AF-10-1')} og ${cite('nn', 'AF-10-3')}`],
          ]),
          paragraph('Prikkane er fordelte slik:'),
          pointsLinesNn(points),
        ],
      },
      { heading: 'Kva fleire prikkar betyr', blocks: consequencesNn(standing) },
      {
        heading: 'Kva vedtaket byggjer på',
        blocks: [
          ...pointsGroundNn(letter.ground),
          paragraph('Dette meiner kommunen er bevist:'),
          free(letter.factsFound),
          paragraph(PROOF[letter.standardOfProof]),
        ],
      },
      heardNn(letter),
      reasons(letter),
      ...decisionRightsNn(letter.rights, letter.reference),
      {
        heading: 'Om de ikkje klagar no',
        blocks: [
          paragraph(
            `Klagar de ikkje no, kan de likevel seie at prikkane er feil når de klagar på ei seinare inndraging som byggjer på dei, jf. ${cite('nn', 'AF-10-5')}.`,
          ),
        ],
      },
    ],
  };
}

const reasons = ({ considerations, specialReasons, points }: PointsDecision): Section => ({
  heading: 'Slik har kommunen vurdert saka',
  blocks: [
    paragraph(
      `Like brot i same kontroll er rekna som eitt, og ulike brot er lagde saman, jf. ${cite('nn', 'AF-10-2')}. Vedtaket er grunngitt etter ${cite('nn', 'FVL-24-25')}. Dette har vore avgjerande:`,
    ),
    free(considerations),
    ...(specialReasons === null
      ? []
      : [
          subheading('Kvifor talet er eit anna enn det vanlege'),
          paragraph(
            `Det vanlege ville ha vore ${pointsTextNn(points.reduce((sum, { standard }) => sum + standard, 0))}. Talet er sett etter ${cite('nn', 'AF-10-4')}, av desse grunnane:`,
          ),
          free(specialReasons),
        ]),
  ],
});
