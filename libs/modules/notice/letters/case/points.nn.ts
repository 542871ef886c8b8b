import { cite } from '../citations/citation.js';
import { type Block, list, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsLine, type PointsStanding } from './points.js';

export const pointsTextNn = (points: number): string => `${points} ${points === 1 ? 'prikk' : 'prikkar'}`;

const counted = ({ counted: count }: PointsLine): string =>
  count > 1 ? `. ${count} forhold av same slag i same kontroll er rekna som eitt` : '';

/** One line for each kind of breach, in nynorsk. */
export const pointsLinesNn = (lines: readonly PointsLine[]): Block =>
  list(
    lines.map(
      (line) =>
        `${pointsTextNn(line.points)}: ${line.kind}${line.rule === null ? '' : ` (${cite('nn', line.rule)})`}, ${writtenDate(line.date)}${counted(line)}`,
    ),
  );

/** What twelve points lead to (alkoholforskriften §§ 10-2, 10-6), in nynorsk. */
export const thresholdNn = (): string =>
  `Får bevillinga til saman tolv prikkar eller meir for brot i løpet av to år, skal ho dragast inn i éi veke, og lenger jo fleire prikkane er, jf. ${cite('nn', 'AF-10-2')}. Det er tidspunktet for brota som tel. Prikkane følgjer bevillinga òg om ho blir fornya.`;

/** The fixed part on what more points mean (alkoholforskriften § 10-5 second paragraph), in nynorsk. */
export const consequencesNn = ({ sum, until, days }: PointsStanding): readonly Block[] => [
  paragraph(
    `Med dette vedtaket har bevillinga ${pointsTextNn(sum)} som tel saman${until === null ? '' : `. Nye brot til og med ${writtenDate(until)} blir lagde til denne summen`}.`,
  ),
  paragraph(thresholdNn()),
  paragraph(
    days === null
      ? `Kjem summen opp i tolv, får de eit eige varsel før inndraging blir avgjord, jf. ${cite('nn', 'AF-10-6')}.`
      : `Summen er no tolv eller meir og fører etter skalaen til inndraging i ${days} dagar. De får eit eige varsel før inndraginga blir avgjord, jf. ${cite('nn', 'AF-10-6')}.`,
  ),
];
