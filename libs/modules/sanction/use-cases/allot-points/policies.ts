import { type Policy, refuse } from '@kernel/decision.js';
import { adjustmentError } from '@law/points/adjustment.js';
import { commentPeriodRuns } from '../../../inspection/contract.js';
import { authority, type AuthorityAnswer } from '../../domain/authority.js';
import { isFlagged, policeTrackOpen } from '../../domain/police-track.js';
import { offencesOf } from '../../domain/points-sum.js';
import { type AllottedPoints } from '../../domain/points-events.js';
import { type OpenPointsProposal } from '../../domain/points-decision.js';
import { type SanctionRecord } from '../../domain/state.js';
import { sentHearings, type WithdrawalCase } from '../../domain/withdrawal-case.js';
import { dayHasCome, nothingUnseen, partyWasHeard, reasonsGiven } from '../decide-withdrawal/gates.js';
import { namesPoints } from '../order-advance-notice/points-to-hear.js';
import { refuseKind } from '../propose-points/decide.js';
import { type AllotFacts, type AllotPoints } from './command.js';

export interface Asked {
  readonly command: AllotPoints;
  readonly record: SanctionRecord;
  readonly proposal: OpenPointsProposal | undefined;
  readonly open: WithdrawalCase | undefined;
  readonly allotments: readonly AllottedPoints[];
  readonly facts: AllotFacts;
  readonly today: string;
}

const proposalIsOpen: Policy<Asked> = ({ command: { proposalId }, proposal }) =>
  proposal?.status === 'open'
    ? null
    : refuse(
        proposal ? 'proposal-settled' : 'proposal-unknown',
        null,
        {
          nb: 'Det er ikke noe åpent forslag om prikker med dette nummeret.',
          nn: 'Det er ikkje noko ope framlegg om prikkar med dette nummeret.',
        },
        { proposalId, status: proposal?.status ?? null },
      );

const kindTakesPoints: Policy<Asked> = ({ facts }) => refuseKind(facts.licence);

/** Gate G1: the breach or the missed day still stands, and still falls under the national rules. */
const groundStands: Policy<Asked> = ({ proposal, record, facts: { rules } }) =>
  !proposal || (proposal.allotments.length > 0 && offencesOf(proposal.ground, record, rules).length > 0)
    ? null
    : refuse(
        'G1-ground-fallen',
        'alkoholforskriften § 10-1',
        {
          nb: 'Det er ikke lenger noe brudd å gi prikker for. Frafall forslaget.',
          nn: 'Det er ikkje lenger noko brot å gje prikkar for. Fråfall framlegget.',
        },
        { gate: 'G1', proposalId: proposal.proposalId },
      );

/**
 * Gate G2 again, and stricter than for the breach: the clock of the report is another than that of the notice, and the
 * combined letter promises that both run out (law.md § 2.4). An early comment does not cut it short.
 */
const reportWasCommented: Policy<Asked> = ({ command: { decidedOn }, facts: { inspection } }) => {
  if (!inspection) return null;
  const last = inspection.commentPeriods
    .map(({ due }) => due)
    .sort()
    .at(-1);
  return last !== undefined && decidedOn > last ? null : commentPeriodRuns(last ?? null);
};

/** A number that departs must be of a proposed offence, at most once, and whole. */
const departuresAreKnown: Policy<Asked> = ({ command: { departures }, proposal }) => {
  const known = proposal?.allotments ?? [];
  const named = departures.map(({ offenceId }) => known.findIndex((one) => one.offenceIds.includes(offenceId)));
  if (!named.includes(-1) && new Set(named).size === named.length) return null;
  return refuse(
    'offence-not-proposed',
    'alkoholforskriften § 10-3',
    {
      nb: 'Et avvik gjelder et brudd som ikke er foreslått, eller det samme bruddet to ganger.',
      nn: 'Eit avvik gjeld eit brot som det ikkje er gjort framlegg om, eller det same brotet to gonger.',
    },
    { offenceIds: departures.map(({ offenceId }) => offenceId) },
  );
};

/** Points are moved only on quite special grounds of the right kind, specially reasoned (alkoholforskriften § 10-4). */
const departuresHaveGrounds: Policy<Asked> = ({ command: { departures, specialReasons }, allotments }) => {
  const wrong = adjustmentError(
    allotments.map((one) => ({
      ...one,
      adjustment: one.ground && { points: one.points, ground: one.ground, reasons: specialReasons },
    })),
  );
  // A ground for the standard number moves nothing: whoever names one means something else.
  const idle = departures.some(({ offenceId, points }) =>
    allotments.some((one) => one.offenceIds.includes(offenceId) && one.standard === points),
  );
  if (!wrong && !idle) return null;
  return refuse(
    wrong === 'reasons-required' ? 'special-reasons-required' : 'special-ground-required',
    'alkoholforskriften § 10-4',
    {
      nb: 'Færre prikker krever svært formildende, flere krever svært skjerpende grunner, og begge må begrunnes særskilt.',
      nn: 'Færre prikkar krev svært formildande, fleire krev svært skjerpande grunnar, og begge må grunngivast særskilt.',
    },
    { departures: departures.map(({ offenceId, points, ground }) => ({ offenceId, points, ground })) },
  );
};

/** Gate G5: the council or whom it has given the power to (alkoholforskriften § 10-5; law.md § 1.4, delegation). */
export const powerOf = ({ command, facts: { municipality } }: Pick<Asked, 'command' | 'facts'>): AuthorityAnswer =>
  authority({
    municipality,
    kind: 'points',
    decidedBy: command.decidedBy,
    decidedOn: command.decidedOn,
    politicalOnly: false,
  });

const bodyMayDecide: Policy<Asked> = (asked) => {
  const power = powerOf(asked);
  return power.kind === 'refuse' ? power : null;
};

/** What the police do about the same facts stops the case for a person first (law.md § 3.5, trap 17). */
const policeTrackCleared: Policy<Asked> = ({ command: { decidedOn }, proposal, record }) => {
  const ground = proposal?.ground;
  const flagged = record.breaches.filter(
    (breach) =>
      ground && 'breachId' in ground && ground.breachId === breach.breachId && isFlagged(record.policeTracks, breach),
  );
  return flagged.length === 0
    ? null
    : policeTrackOpen(
        flagged.map(({ breachId }) => breachId),
        decidedOn,
      );
};

/** Gate G8: only what a notice named, and no more points than it named (forvaltningsloven § 17). */
const withinTheNotice: Policy<Asked> = ({ open, allotments }) => {
  const named = open ? [...sentHearings(open), ...(open.exception ? [open.exception] : [])] : [];
  const all = named.flatMap(({ points }) => points);
  if (namesPoints(all, allotments)) return null;
  return refuse(
    'G8-beyond-the-notice',
    'forvaltningsloven § 17',
    {
      nb: 'Vedtaket går lenger enn varselet: nytt brudd eller flere prikker. Send et tilleggsvarsel.',
      nn: 'Vedtaket går lenger enn varselet: nytt brot eller fleire prikkar. Send eit tilleggsvarsel.',
    },
    { gate: 'G8', offenceIds: allotments.flatMap(({ offenceIds }) => [...offenceIds]) },
  );
};

/** In a combined letter the comment on the report is the reply to the notice too. */
const replyWeighed: Policy<Asked> = ({ command: { reply, replyWeighing }, open, facts: { inspection } }) => {
  const combined = open?.hearings.some(({ combinedWith }) => combinedWith !== null) ?? false;
  const came = (open?.replies.length ?? 0) + (combined ? (inspection?.comments.length ?? 0) : 0);
  return came > 0 && (reply.trim() === '' || replyWeighing.trim() === '')
    ? refuse(
        'reply-not-weighed',
        'forvaltningsloven § 17',
        {
          nb: 'Parten har uttalt seg. Gjengi uttalelsen og skriv hvordan den er vurdert.',
          nn: 'Parten har uttalt seg. Gje att fråsegna og skriv korleis ho er vurdert.',
        },
        { replies: came },
      )
    : null;
};

/** A decision that does not say which event, when and where, falls on appeal. */
const factsStated: Policy<Asked> = ({ command: { factsFound } }) =>
  factsFound.trim() === ''
    ? refuse('facts-required', 'forvaltningsloven § 25', {
        nb: 'Vedtaket må si hva som er bevist: hvilken hendelse, når og hvor.',
        nn: 'Vedtaket må seie kva som er bevist: kva hending, når og kvar.',
      })
    : null;

/** In the order a lawyer reads them. */
export const allotPolicies: readonly Policy<Asked>[] = [
  dayHasCome,
  proposalIsOpen,
  kindTakesPoints,
  groundStands,
  policeTrackCleared,
  partyWasHeard,
  reportWasCommented,
  bodyMayDecide,
  departuresAreKnown,
  departuresHaveGrounds,
  withinTheNotice,
  nothingUnseen,
  replyWeighed,
  factsStated,
  reasonsGiven,
];
