import { osloDate } from '@kernel/clock.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { regimeOn } from '@law/regime/regime.js';
import { type RuleSet } from '@law/rule-set.js';
import { type Temporal } from 'temporal-polyfill';
import { type LicenceFacts, takesPoints } from '../../../licence/contract.js';
import { askLadder } from '../../domain/ladder-proposal.js';
import { assumedStart } from '../../domain/schedule.js';
import { type Extent, type Ground } from '../../domain/withdrawal-events.js';
import { type Standing } from '../../domain/standing.js';
import { isFlagged, tracksOf } from '../../domain/police-track.js';
import { pointsState, type PointsState } from './points-state.js';
import { type EscalationRecord } from './view.js';

export interface NextStep {
  /** null where the ladder does not answer; `why` then says it: `national-points` is answered by `points.next` */
  readonly verdict: LadderVerdict | null;
  readonly why: 'local-ladder' | 'history-incomplete' | 'national-points' | 'outside-municipal-control';
  readonly reasoning: readonly RuleEvaluation[];
}

export interface EscalationState {
  readonly licenceId: string;
  /** `incomplete` until somebody has declared the licence's history complete */
  readonly status: 'complete' | 'incomplete';
  readonly on: string;
  readonly steps: readonly {
    readonly reactionId: string;
    readonly kind: 'warning' | 'withdrawal' | 'points';
    readonly decidedOn: string;
    /** what was proposed, beside what was decided; null where there was no proposal. The reasons for departing are in the vault. */
    readonly proposed: LadderVerdict | null;
    readonly decided: { readonly extent: Extent | null; readonly departs: boolean; readonly restsOn: string | null };
    readonly notifiedOn: string | null;
    /** counts in the ladder only once notified */
    readonly inForce: boolean;
    readonly annulledOn: string | null;
    readonly appeals: Standing['appeals'];
    readonly stays: Standing['stays'];
    /** a withdrawal's days, once scheduled */
    readonly from: string | null;
    readonly to: string | null;
    readonly offences: readonly { readonly provision: string; readonly at: string; readonly class: string }[];
  }[];
  readonly breaches: readonly {
    readonly breachId: string;
    readonly inspectionId: string | null;
    readonly reportNumber: string;
    readonly proposal: {
      readonly proposalId: string;
      readonly status: string;
      readonly verdict: LadderVerdict;
      readonly reasoning: readonly RuleEvaluation[];
    } | null;
    /** what the police do about the same facts; flagged: no points or withdrawal before a person has cleared it */
    readonly police: {
      readonly flagged: boolean;
      readonly steps: readonly { readonly step: string; readonly on: string }[];
    };
    /** the proposal of points, for what happened from 2016 on */
    readonly pointsProposalId: string | null;
    /** why there is no proposal of either kind */
    readonly withheld: 'history-incomplete' | 'no-points-on-this-kind' | null;
  }[];
  /** cases about a withdrawal: what was noticed, when its time runs out, what came back */
  readonly cases: readonly {
    readonly caseId: string;
    readonly track: string;
    readonly grounds: readonly Ground[];
    readonly notices: readonly {
      readonly noticeId: string;
      readonly dispatchedOn: string | null;
      readonly due: string | null;
      readonly returnedOn: string | null;
    }[];
    readonly waived: boolean;
    readonly replies: number;
    readonly readyForBody: boolean;
    readonly decided: boolean;
  }[];
  readonly arrears: EscalationRecord['arrears'];
  readonly points: PointsState;
  /** what a further breach today would lead to */
  readonly next: { readonly ordinary: NextStep; readonly gross: NextStep };
  readonly flags: EscalationRecord['flags'];
}

/** Where a licence stands and what the next breach of each class leads to, and why. `now` in law-and-log time. */
export const escalationState = (
  record: EscalationRecord,
  licence: LicenceFacts,
  transfers: readonly string[],
  now: Temporal.Instant,
  rules: RuleSet,
): EscalationState => ({
  licenceId: record.licenceId,
  status: record.historyComplete ? 'complete' : 'incomplete',
  on: osloDate(now),
  steps: record.reactions.map(({ reactionId, kind, decidedBy, decidedOn, departs, notifiedOn, ...of }) => ({
    reactionId,
    kind,
    decidedOn,
    proposed: record.proposals.find(({ proposalId }) => proposalId === of.proposalId)?.verdict ?? null,
    decided: { extent: of.withdrawal?.extent ?? null, departs, restsOn: decidedBy.restsOn ?? null },
    notifiedOn,
    inForce: notifiedOn !== null && of.standing.annulledOn === null,
    annulledOn: of.standing.annulledOn,
    appeals: of.standing.appeals,
    stays: of.standing.stays,
    from: of.withdrawal?.from ?? null,
    to: of.withdrawal?.to ?? null,
    offences: (record.breaches.find((breach) => breach.breachId === of.breachId)?.offences ?? []).map(
      ({ provision, at, class: judged }) => ({ provision, at, class: judged }),
    ),
  })),
  breaches: record.breaches.map(({ breachId, inspectionId, reportNumber, offences }) => {
    const made = record.proposals.find((proposal) => proposal.breachId === breachId) ?? null;
    const points = record.pointsProposals.find(({ ground }) => 'breachId' in ground && ground.breachId === breachId);
    const national = offences.every(({ at }) => regimeOn(osloDate(at), rules) === 'national-points');
    return {
      breachId,
      inspectionId,
      reportNumber,
      proposal: made && {
        proposalId: made.proposalId,
        status: made.status,
        verdict: made.verdict,
        reasoning: made.reasoning,
      },
      police: {
        flagged: isFlagged(record.policeTracks, { breachId, inspectionId }),
        steps: tracksOf(record.policeTracks, { breachId, inspectionId }).flatMap(({ steps }) => steps),
      },
      pointsProposalId: points?.proposalId ?? null,
      withheld:
        made || points
          ? null
          : national && !takesPoints(licence.kind)
            ? 'no-points-on-this-kind'
            : record.historyComplete
              ? null
              : 'history-incomplete',
    };
  }),
  cases: record.cases.map((open) => ({
    caseId: open.caseId,
    track: open.track,
    grounds: [...open.hearings, ...(open.exception ? [open.exception] : [])].at(-1)?.grounds ?? [],
    notices: open.hearings.map(({ noticeId, dispatchedOn, due, returnedOn }) => ({
      noticeId,
      dispatchedOn,
      due,
      returnedOn,
    })),
    waived: open.exception !== null,
    replies: open.replies.length,
    readyForBody: !open.decided && (open.expired || open.exception !== null),
    decided: open.decided,
  })),
  arrears: record.arrears,
  points: pointsState(record, licence, transfers, osloDate(now), rules),
  next: {
    ordinary: nextStep(record, licence, transfers, now, rules, 'ordinary'),
    gross: nextStep(record, licence, transfers, now, rules, 'gross'),
  },
  flags: record.flags,
});

const nextStep = (
  record: EscalationRecord,
  licence: LicenceFacts,
  transfers: readonly string[],
  now: Temporal.Instant,
  rules: RuleSet,
  offenceClass: 'ordinary' | 'gross',
): NextStep => {
  const silent = (why: NextStep['why']): NextStep => ({ verdict: null, why, reasoning: [] });
  if (licence.kind === 'vinmonopol') return silent('outside-municipal-control');
  if (!record.historyComplete) return silent('history-incomplete');
  const today = osloDate(now);
  if (regimeOn(today, rules) === 'national-points') return silent('national-points');
  const { verdict, reasoning } = askLadder({
    record,
    licence,
    transfers,
    offences: [{ at: now.toString(), class: offenceClass, controlId: 'the-next-one' }],
    startOn: assumedStart(today),
    rules,
  });
  return { verdict, why: 'local-ladder', reasoning };
};
