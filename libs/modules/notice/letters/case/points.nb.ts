import { cite } from '../citations/citation.js';
import { type Block, list, paragraph } from '../page/letter-body.js';
import { writtenDate } from '../page/written.js';
import { type PointsLine, type PointsStanding } from './points.js';

export const pointsTextNb = (points: number): string => `${points} ${points === 1 ? 'prikk' : 'prikker'}`;

const counted = ({ counted: count }: PointsLine): string =>
  count > 1 ? `. ${count} forhold av samme slag i samme kontroll er regnet som ett` : '';

/** One line for each kind of breach, in bokmål. */
export const pointsLinesNb = (lines: readonly PointsLine[]): Block =>
  list(
    lines.map(
      (line) =>
        `${pointsTextNb(line.points)}: ${line.kind}${line.rule === null ? '' : ` (${cite('nb', line.rule)})`}, ${writtenDate(line.date)}${counted(line)}`,
    ),
  );

export const totalOf = (lines: readonly PointsLine[]): number => lines.reduce((sum, { points }) => sum + points, 0);

/** What twelve points lead to (alkoholforskriften §§ 10-2, 10-6), in bokmål. */
export const thresholdNb = (): string =>
  `Får bevillingen til sammen tolv prikker eller mer for brudd i løpet av to år, skal den inndras i én uke, og lenger jo flere prikkene er, jf. ${cite('nb', 'AF-10-2')}. Det er tidspunktet for bruddene som teller. Prikkene følger bevillingen også om den blir fornyet.`;

/** The fixed part on what more points mean (alkoholforskriften § 10-5 second paragraph), in bokmål. */
export const consequencesNb = ({ sum, until, days }: PointsStanding): readonly Block[] => [
  paragraph(
    `Med dette vedtaket har bevillingen ${pointsTextNb(sum)} som teller sammen${until === null ? '' : `. Nye brudd til og med ${writtenDate(until)} blir lagt til denne summen`}.`,
  ),
  paragraph(thresholdNb()),
  paragraph(
    days === null
      ? `Kommer summen opp i tolv, får dere et eget varsel før inndragning blir avgjort, jf. ${cite('nb', 'AF-10-6')}.`
      : `Summen er nå tolv eller mer og fører etter skalaen til inndragning i ${days} dager. Dere får et eget varsel før inndragningen blir avgjort, jf. ${cite('nb', 'AF-10-6')}.`,
  ),
];
