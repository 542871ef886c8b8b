import { type Policy, refuse } from '@kernel/decision.js';
import { addLength } from '@law/calendar/length.js';
import { isFlagged, policeTrackOpen } from '../../domain/police-track.js';
import { isAnnulled } from '../../domain/on-appeal.js';
import { type SanctionRecord } from '../../domain/state.js';
import { type OpenPointsWithdrawal } from '../../domain/points-decision.js';
import { within } from '../../domain/extent.js';
import { type Extent } from '../../domain/withdrawal-events.js';
import { type DecideWithdrawal } from './command.js';

interface Asked {
  readonly command: Pick<
    DecideWithdrawal,
    'decidedOn' | 'caseId' | 'grounds' | 'extent' | 'startOn' | 'departure' | 'discretion'
  >;
  readonly record: Pick<SanctionRecord, 'pointsWithdrawals' | 'reactions' | 'breaches' | 'policeTracks'>;
}

/** Gate G1 for a withdrawal on points: the decision on them has reached the holder and stands. */
export const pointsStand = (pointsId: string, { reactions }: Pick<SanctionRecord, 'reactions'>): boolean =>
  reactions.some(
    (reaction) =>
      reaction.reactionId === pointsId && reaction.points && reaction.notifiedOn !== null && !isAnnulled(reaction),
  );

const openOf = ({ command: { caseId }, record }: Asked): OpenPointsWithdrawal | undefined =>
  record.pointsWithdrawals.find(({ proposalId, status }) => proposalId === caseId && status === 'open');

/** The sum of alkoholforskriften § 10-2 is of these very decisions, and a correction has not brought it below twelve. */
const sumStands: Policy<Asked> = (asked) => {
  const open = openOf(asked);
  if (!open) return null;
  const given = asked.command.grounds.flatMap((ground) => ('pointsId' in ground ? [ground.pointsId] : []));
  const same = given.length === open.pointsIds.length && open.pointsIds.every((id) => given.includes(id));
  if (same && given.length === asked.command.grounds.length && open.sum.days !== null) return null;
  return refuse(
    'points-do-not-carry-it',
    'alkoholforskriften § 10-2',
    {
      nb: 'Inndragningen må bygge på alle prikkvedtakene i toårsperioden, og summen må fortsatt være tolv eller mer.',
      nn: 'Inndraginga må byggje på alle prikkvedtaka i toårsperioden, og summen må framleis vere tolv eller meir.',
    },
    { pointsIds: [...open.pointsIds], sum: open.sum.sum, days: open.sum.days },
  );
};

const scaleOf = (days: number): Extent => ({ length: { days } });

export const isLonger = (extent: Extent, days: number, startOn: string): boolean =>
  !within(extent, scaleOf(days), startOn);

const isShorter = (extent: Extent, days: number, startOn: string): boolean =>
  'length' in extent && addLength(startOn, extent.length) < addLength(startOn, { days });

/**
 * The scale is the least (alkoholforskriften § 10-2: shall). Mitigating grounds are for the number of points, in the
 * decision on them (§ 10-4 first paragraph); there is no shorter withdrawal. The licence's end may still cut it short.
 */
const notShorter: Policy<Asked> = (asked) => {
  const open = openOf(asked);
  const { extent, startOn } = asked.command;
  const openEnded = 'untilCured' in extent;
  if (!open || open.sum.days === null || (!openEnded && !isShorter(extent, open.sum.days, startOn))) return null;
  return refuse(
    'points-scale-not-followed',
    'alkoholforskriften § 10-2',
    {
      nb: 'Inndragningen kan ikke være kortere enn skalaen. Formildende grunner hører til antallet prikker.',
      nn: 'Inndraginga kan ikkje vere kortare enn skalaen. Formildande grunnar høyrer til talet på prikkar.',
    },
    { days: open.sum.days, sum: open.sum.sum },
  );
};

/** Longer only on very aggravating grounds, with special reasons, at most the rest of the period (§ 10-4). */
const longerOnlyAggravating: Policy<Asked> = (asked) => {
  const open = openOf(asked);
  const { extent, startOn, discretion, departure } = asked.command;
  if (!open || open.sum.days === null || !isLonger(extent, open.sum.days, startOn)) return null;
  if (discretion === 'aggravating' && departure.trim() !== '') return null;
  return refuse(
    'aggravating-grounds-required',
    'alkoholforskriften § 10-4',
    {
      nb: 'Lengre inndragning enn skalaen krever svært skjerpende grunner, og de må begrunnes særskilt.',
      nn: 'Lengre inndraging enn skalaen krev svært skjerpande grunnar, og dei må grunngivast særskilt.',
    },
    { days: open.sum.days, ground: discretion ?? null },
  );
};

/** What the police do about the breaches behind the points stops the withdrawal too (law.md § 3.5, trap 17). */
const policeTrackCleared: Policy<Asked> = (asked) => {
  const open = openOf(asked);
  const { reactions, breaches, policeTracks } = asked.record;
  const behind = reactions.filter(({ reactionId }) => open?.pointsIds.includes(reactionId));
  const flagged = breaches.filter(
    (breach) => behind.some(({ breachId }) => breachId === breach.breachId) && isFlagged(policeTracks, breach),
  );
  return flagged.length === 0
    ? null
    : policeTrackOpen(
        flagged.map(({ breachId }) => breachId),
        asked.command.decidedOn,
      );
};

/** Only for the withdrawal that points carry; other cases pass. */
export const pointsWithdrawalGates: readonly Policy<Asked>[] = [
  sumStands,
  policeTrackCleared,
  notShorter,
  longerOnlyAggravating,
];
