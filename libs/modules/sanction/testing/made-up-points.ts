import { addDays, roll } from '@law/calendar/working-days.js';
import { type NamedPoints, type ProvisionName } from '../../inspection/contract.js';
import { type SanctionEvent } from '../domain/events.js';
import { type ProposedPoints } from '../domain/points-events.js';
import { pointsCaseOf } from '../domain/points-proposal.js';
import { type Offence } from '../domain/events.js';
import { breach, holderOrgnr, inspectionId, licenceId, subjects } from './made-up-record.js';

type Of<T extends SanctionEvent['type']> = Extract<SanctionEvent, { type: T }>;

const STANDARD = { 'sale-to-under-18': 8, hours: 4, 'internal-control': 2, 'own-drink': 1 } as const;
type Standard = keyof typeof STANDARD;

/** The n-th control has its breach, case, decision and letter under ids of that number. */
export const inspectionOf = (n: number): string => (n === 1 ? inspectionId : `inspection-${n}`);
export const caseOf = (n: number): string => pointsCaseOf(licenceId, { inspectionId: inspectionOf(n) });

export const found = (findingId: string, provision: ProvisionName, at: string): Offence => ({
  findingId,
  provision,
  at,
  class: 'ordinary',
});

export const breachOf = (n: number, provision: Standard, day: string): Of<'breach-recorded'> =>
  breach(n, found(`f${n}`, provision, `${day}T12:00:00Z`));

export const pointsOf = (n: number, provision: Standard, day: string): ProposedPoints => ({
  offenceIds: [`f${n}`],
  provision,
  day,
  points: STANDARD[provision],
});

export const pointsProposed = (n: number, ...allotments: readonly ProposedPoints[]): Of<'points-proposed'> => ({
  type: 'points-proposed',
  data: {
    licenceId,
    proposalId: caseOf(n),
    ground: { breachId: `breach-${n}` },
    allotments,
    would: { from: null, to: null, sum: 0, days: null },
    reasoning: [],
    rulesVersion: 'test',
  },
  subjects,
});

export const noticed = (
  n: number,
  noticeId: string,
  points: readonly NamedPoints[],
  combined = true,
): Of<'advance-notice-ordered'> => ({
  type: 'advance-notice-ordered',
  data: {
    licenceId,
    caseId: caseOf(n),
    noticeId,
    track: 'points',
    grounds: [],
    largest: null,
    points,
    ...(combined ? { combinedWith: inspectionOf(n) } : {}),
    replyDays: 14,
    putsForward: [],
    supplement: false,
  },
  subjects,
});

export const dispatched = (caseId: string, noticeId: string, on: string): Of<'reply-period-started'> => ({
  type: 'reply-period-started',
  data: { licenceId, caseId, noticeId, dispatchedOn: on, due: roll(addDays(on, 14)) },
  subjects,
});

export const returned = (caseId: string, noticeId: string, on: string): Of<'advance-notice-returned'> => ({
  type: 'advance-notice-returned',
  data: { licenceId, caseId, noticeId, on },
  subjects,
});

export const waived = (n: number, points: readonly ProposedPoints[]): Of<'advance-notice-waived'> => ({
  type: 'advance-notice-waived',
  data: {
    licenceId,
    caseId: caseOf(n),
    track: 'points',
    grounds: [{ breachId: `breach-${n}` }],
    largest: null,
    points,
    ground: 'already-informed',
  },
  protected: { reason: 'r' },
  subjects,
});

export const pointsAllotted = (
  n: number,
  decidedOn: string,
  ...allotments: readonly ProposedPoints[]
): Of<'points-allotted'> => ({
  type: 'points-allotted',
  data: {
    licenceId,
    pointsId: `points-${n}`,
    caseId: caseOf(n),
    ground: { breachId: `breach-${n}` },
    allotments: allotments.map((one) => ({ ...one, standard: one.points, ground: null })),
    total: allotments.reduce((sum, { points }) => sum + points, 0),
    now: { from: null, to: null, sum: 0, days: null },
    standardOfProof: 'preponderance',
    decidedBy: { body: 'kommunestyret', reference: `${n}/17` },
    decidedOn,
    departsFromProposal: false,
    holderOrgnr,
  },
  protected: { factsFound: 'a', considerations: 'b', specialReasons: '', reply: '', replyWeighing: '' },
  occurredAt: decidedOn,
  subjects,
});

export const pointsArrived = (
  n: number,
  arrivedOn: string,
  certainty: 'proven' | 'presumed' = 'proven',
): Of<'decision-notified'> => ({
  type: 'decision-notified',
  data: { licenceId, reactionId: `points-${n}`, noticeId: `notice-${n}`, arrivedOn, certainty },
  occurredAt: arrivedOn,
  subjects,
});

/** A breach with its points decided and arrived. */
export const decidedPoints = (n: number, provision: Standard, day: string): SanctionEvent[] => [
  breachOf(n, provision, day),
  pointsProposed(n, pointsOf(n, provision, day)),
  pointsAllotted(n, addDays(day, 60), pointsOf(n, provision, day)),
  pointsArrived(n, addDays(day, 63)),
];
