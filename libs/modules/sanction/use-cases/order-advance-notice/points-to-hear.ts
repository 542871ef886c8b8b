import { within } from '../../domain/extent.js';
import { type ProposedPoints } from '../../domain/points-events.js';
import { type SanctionRecord } from '../../domain/state.js';
import { type Hearing } from '../../domain/withdrawal-case.js';
import { type Extent } from '../../domain/withdrawal-events.js';
import { type CaseToHear } from './case-to-hear.js';

/** A larger reaction than proposed, named because aggravating grounds are considered (alkoholforskriften § 10-4). */
export interface Raised {
  readonly extent?: Extent;
  readonly points?: readonly { readonly offenceId: string; readonly points: number }[];
}

/** What a case about points, or about the withdrawal they carry, puts to the party; null for every other case. */
export const pointsToHear = (record: SanctionRecord, caseId: string, raised: Raised): CaseToHear | null => {
  const proposal = record.pointsProposals.find((one) => one.proposalId === caseId && one.status === 'open');
  if (proposal && proposal.allotments.length > 0) {
    const points = proposal.allotments.map((one): ProposedPoints => {
      const more = raised.points?.find(({ offenceId }) => one.offenceIds.includes(offenceId));
      return more ? { ...one, points: Math.max(one.points, more.points) } : one;
    });
    return { track: 'points', grounds: [proposal.ground], largest: null, points };
  }
  const withdrawal = record.pointsWithdrawals.find((one) => one.proposalId === caseId && one.status === 'open');
  if (!withdrawal || withdrawal.sum.days === null) return null;
  return {
    track: 'points-withdrawal',
    grounds: withdrawal.pointsIds.map((pointsId) => ({ pointsId })),
    largest: raised.extent ?? { length: { days: withdrawal.sum.days } },
  };
};

/** Every offence is named, with no fewer points than are considered. */
export const namesPoints = (
  named: readonly ProposedPoints[],
  considered: readonly Pick<ProposedPoints, 'offenceIds' | 'points'>[],
): boolean =>
  considered.every((one) =>
    named.some(
      ({ offenceIds, points }) => points >= one.points && one.offenceIds.every((id) => offenceIds.includes(id)),
    ),
  );

/** The standing notices already name all this; nothing more has to be sent (forvaltningsloven §§ 16, 17). */
export const isCovered = (standing: readonly Hearing[], { grounds, largest, points }: CaseToHear): boolean =>
  standing.some((hearing) => {
    if (points) return namesPoints(hearing.points, points);
    const named = new Set(hearing.grounds.map((ground) => JSON.stringify(ground)));
    const all = grounds.every((ground) => named.has(JSON.stringify(ground)));
    // Both begin on the same day, whichever it is; only the reach is compared.
    return all && largest !== null && hearing.largest !== null && within(largest, hearing.largest, '2016-01-01');
  });
