import { isAnnulled } from './on-appeal.js';
import { osloDay } from '@law/calendar/oslo-time.js';
import { type IsoDate } from '@law/calendar/iso.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { allotmentsOf } from '@law/points/allotments.js';
import { deadBecause } from '@law/points/live-points.js';
import { explainPoints } from '@law/points/points.js';
import { type Allotment, type PointOffence, type PointsGiven } from '@law/points/points-case.js';
import { heaviestSpan, type Span } from '@law/points/window.js';
import { withdrawalDays } from '@law/points/withdrawal-scale.js';
import { regimeOn } from '@law/regime/regime.js';
import { type RuleSet } from '@law/rule-set.js';
import { nextDay } from '@law/calendar/working-days.js';
import { toPointOffence } from '../../inspection/contract.js';
import { type PointsSum } from './points-events.js';
import { type Arrear, type Breach, type Reaction, type SanctionRecord } from './state.js';
import { type Ground } from './withdrawal-events.js';

type Facts = Pick<SanctionRecord, 'breaches' | 'arrears' | 'reactions' | 'pointsWithdrawals'>;

/** Offences of a breach that fall under the national rules; a breach that straddles New Year 2016 is split (law.md § 8.3 no. 30). */
export const nationalOffences = ({ breachId, inspectionId, offences }: Breach, rules: RuleSet): PointOffence[] =>
  offences
    .filter(({ at }) => regimeOn(osloDay(at), rules) === 'national-points')
    .map((offence) => toPointOffence(offence, inspectionId ?? breachId));

/** A missed return or fee is an offence of the day after its due date (law.md § 8.2, "Since 2016"). */
export const arrearOffence = ({ arrearId, kind, due }: Arrear): PointOffence => ({
  id: arrearId,
  at: nextDay(due),
  provision: kind === 'report-received' ? 'turnover-report-late' : 'fee-unpaid',
});

/** What points can be allotted for on a ground, as the facts stand now. Empty when the ground is gone. */
export const offencesOf = (ground: Ground, record: Facts, rules: RuleSet): PointOffence[] => {
  if ('breachId' in ground) {
    const breach = record.breaches.find(({ breachId }) => breachId === ground.breachId);
    return breach ? nationalOffences(breach, rules) : [];
  }
  const arrear = 'arrearId' in ground ? record.arrears.find(({ arrearId }) => arrearId === ground.arrearId) : undefined;
  return arrear && arrear.regime === 'national-points' && !cameInTime(arrear) ? [arrearOffence(arrear)] : [];
};

/** Recorded afterwards: it had come in time all along. */
export const cameInTime = ({ settledOn, due }: Arrear): boolean => settledOn !== null && settledOn <= due;

/** Points of decisions already made. Each stands by itself: what counts together was settled by its decision. */
export const decidedOffences = (record: Facts, counts: (reaction: Reaction) => boolean): PointOffence[] =>
  record.reactions.flatMap((reaction) =>
    // What an appeal has annulled gives no points.
    reaction.points && !isAnnulled(reaction) && counts(reaction)
      ? reaction.points.allotments.map(({ offenceIds, provision, day, points, standard, ground }): PointOffence => ({
          id: offenceIds[0] ?? reaction.reactionId,
          at: earliestNow(offenceIds, record) ?? day,
          provision,
          ...(points === standard ? {} : { adjust: { points, ground: ground ?? 'mitigating', reasons: 'as decided' } }),
        }))
      : [],
  );

/** The window runs from when the offences happened, as that is known now; a corrected time moves it. */
const earliestNow = (ids: readonly string[], { breaches, arrears }: Facts): IsoDate | null => {
  const of = [
    ...breaches.flatMap(({ offences }) => offences.map(({ findingId, at }) => ({ id: findingId, day: osloDay(at) }))),
    ...arrears.map(({ arrearId, due }) => ({ id: arrearId, day: nextDay(due) })),
  ];
  return (
    of
      .filter(({ id }) => ids.includes(id))
      .map(({ day }) => day)
      .sort()[0] ?? null
  );
};

/** Withdrawals that have spent points; `except` is left out, to ask what it rested on. */
const spentBy = ({ reactions, pointsWithdrawals }: Facts, except: string | null): PointsGiven['withdrawals'] =>
  reactions.flatMap(({ withdrawal, decidedOn }) => {
    if (withdrawal?.track !== 'points-withdrawal' || withdrawal.caseId === except) return [];
    const proposal = pointsWithdrawals.find(({ proposalId }) => proposalId === withdrawal.caseId);
    return proposal ? [{ decidedOn, offenceIds: proposal.offenceIds }] : [];
  });

export interface SumQuestion {
  readonly record: Facts;
  readonly offences: readonly PointOffence[];
  readonly transfers: readonly string[];
  readonly asOf: string;
  readonly rules: RuleSet;
  readonly withdrawalLeftOut?: string | null;
}

export interface SumAnswer {
  readonly allotments: readonly Allotment[];
  readonly live: readonly Allotment[];
  readonly span: Span | null;
  readonly sum: PointsSum;
  readonly reasoning: readonly RuleEvaluation[];
}

/** The heaviest two years of live points and what they lead to, with every step (alkoholforskriften § 10-2). */
export const sumPoints = ({
  record,
  offences,
  transfers,
  asOf,
  rules,
  withdrawalLeftOut = null,
}: SumQuestion): SumAnswer => {
  const given: PointsGiven = { asOf, offences, transfers, withdrawals: spentBy(record, withdrawalLeftOut) ?? [] };
  const { reasoning } = explainPoints(given, rules);
  const allotments = allotmentsOf(given, rules);
  const live = allotments.filter((one) => deadBecause(one, given) === null);
  const span = heaviestSpan(live, rules);
  const sum = span?.sum ?? 0;
  return {
    allotments,
    live,
    span,
    sum: { from: span?.from ?? null, to: span?.to ?? null, sum, days: withdrawalDays(sum, rules) },
    reasoning,
  };
};
