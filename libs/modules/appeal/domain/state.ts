import { type Decider } from '@kernel/decider.js';
import { type Recorded, type Subject } from '@kernel/event.js';
import { type FileEntry, type Outcome } from './afterwards-events.js';
import {
  type Against,
  type Amended,
  type AppealEvent,
  type Appellant,
  type Defect,
  type Requirement,
  type Route,
  type Timeliness,
} from './events.js';

export interface AppealState {
  readonly appealId: string | null;
  readonly licenceId: string;
  readonly holderOrgnr: string;
  readonly against: Against | null;
  readonly by: Appellant | null;
  readonly channel: string;
  readonly documentId: string | null;
  readonly receivedAt: string;
  readonly lodgedAt: string;
  readonly timeliness: Timeliness | null;
  readonly route: Route | null;
  readonly arguments: readonly {
    readonly argumentId: string;
    /** the event that holds its words, and where among them */
    readonly eventId: string;
    readonly at: number | null;
    readonly answerEventId: string | null;
  }[];
  readonly lost: 'not-asked' | 'asked' | 'was-not' | 'repeated-in-time' | 'repeated-late';
  readonly met: Readonly<Record<Requirement, boolean>> | null;
  readonly defect: {
    readonly noticeId: string;
    readonly lacks: readonly Defect[];
    readonly replyDays: number;
    readonly arrivedOn: string | null;
    readonly due: string | null;
    readonly expired: boolean;
  } | null;
  readonly lateAdmitted: boolean;
  readonly stay: {
    readonly requestedOn: string | null;
    readonly granted: boolean | null;
    readonly from: string | null;
    readonly until: string | null;
    readonly resumeOn: string | null;
  };
  readonly reconsidered: {
    readonly outcome: 'upheld' | 'amended' | 'reversed';
    readonly amended: Amended | null;
    readonly decidedOn: string;
    readonly eventId: string;
  } | null;
  readonly promisedBy: string | null;
  readonly forwarded: {
    readonly on: string;
    readonly file: { readonly sha256: string; readonly size: number; readonly pages: number };
    readonly entries: readonly FileEntry[];
    readonly eventId: string;
  } | null;
  readonly outcome: { readonly kind: Outcome; readonly decidedOn: string; readonly eventId: string } | null;
  readonly costs: {
    readonly due: string | null;
    readonly claim: { readonly claimId: string; readonly amountOre: number; readonly inTime: boolean | null } | null;
    readonly grantedOre: number | null;
  };
  readonly closed: 'dismissed' | 'withdrawn' | null;
  readonly closedOn: string | null;
  readonly lodgedEventId: string | null;
  readonly closedEventId: string | null;
  readonly stayEventId: string | null;
  readonly assessedEventId: string | null;
  readonly subjects: readonly Subject[];
}

const initial: AppealState = {
  appealId: null,
  licenceId: '',
  holderOrgnr: '',
  against: null,
  by: null,
  channel: '',
  documentId: null,
  receivedAt: '',
  lodgedAt: '',
  timeliness: null,
  route: null,
  arguments: [],
  lost: 'not-asked',
  met: null,
  defect: null,
  lateAdmitted: false,
  stay: { requestedOn: null, granted: null, from: null, until: null, resumeOn: null },
  reconsidered: null,
  promisedBy: null,
  forwarded: null,
  outcome: null,
  costs: { due: null, claim: null, grantedOre: null },
  closed: null,
  closedOn: null,
  lodgedEventId: null,
  closedEventId: null,
  stayEventId: null,
  assessedEventId: null,
  subjects: [],
};

/** One appeal, from its arrival to its costs. Its state is the fold of its events and of nothing else. */
export const appealDecider: Decider<AppealState, AppealEvent> = {
  category: 'appeal',
  initial,
  evolve: (state, event) => evolve(state, event),
};

const evolve = (state: AppealState, event: Recorded<AppealEvent>): AppealState => {
  const eventId = event.meta.id;
  switch (event.type) {
    case 'appeal-lodged': {
      const { argumentIds, repeats, reasoning: _reasoning, lacks: _lacks, postedOn: _postedOn, ...facts } = event.data;
      const lost = repeats === null ? 'not-asked' : facts.timeliness.inTime ? 'repeated-in-time' : 'repeated-late';
      const words = argumentIds.map((argumentId, at) => ({ argumentId, eventId, at, answerEventId: null }));
      return { ...state, ...facts, arguments: words, lost, lodgedEventId: eventId, subjects: event.meta.subjects };
    }
    case 'argument-added': {
      const added = { argumentId: event.data.argumentId, eventId, at: null, answerEventId: null };
      return { ...state, arguments: [...state.arguments, added] };
    }
    case 'argument-answered': {
      const { argumentId } = event.data;
      const answered = state.arguments.map((one) =>
        one.argumentId === argumentId ? { ...one, answerEventId: eventId } : one,
      );
      return { ...state, arguments: answered };
    }
    case 'lost-appeal-asked':
      return { ...state, lost: 'asked' };
    case 'lost-appeal-answered': {
      const { sentEarlier, inTime } = event.data;
      return { ...state, lost: !sentEarlier ? 'was-not' : inTime ? 'repeated-in-time' : 'repeated-late' };
    }
    case 'admissibility-assessed':
      return { ...state, met: event.data.met, assessedEventId: eventId };
    case 'defect-notified': {
      const { noticeId, lacks, replyDays } = event.data;
      return { ...state, defect: { noticeId, lacks, replyDays, arrivedOn: null, due: null, expired: false } };
    }
    case 'defect-limit-started': {
      const { due, arrivedOn } = event.data;
      return { ...state, defect: state.defect && { ...state.defect, due, arrivedOn } };
    }
    case 'defect-corrected': {
      const lacks = state.defect?.lacks.filter((one) => !event.data.lacks.includes(one)) ?? [];
      return { ...state, defect: state.defect && (lacks.length === 0 ? null : { ...state.defect, lacks }) };
    }
    case 'defect-limit-expired':
      return { ...state, defect: state.defect && { ...state.defect, expired: true } };
    case 'late-appeal-admitted':
      return { ...state, lateAdmitted: true };
    case 'appeal-dismissed-as-late':
    case 'appeal-dismissed':
      return { ...state, closed: 'dismissed', closedOn: event.data.decidedOn, closedEventId: eventId };
    case 'appeal-withdrawn':
      return { ...state, closed: 'withdrawn', closedOn: event.data.on, closedEventId: eventId };
    case 'appeal-reconsidered': {
      const { outcome, amended, decidedOn } = event.data;
      return { ...state, reconsidered: { outcome, amended, decidedOn, eventId } };
    }
    case 'stay-requested':
      return { ...state, stay: { ...initial.stay, requestedOn: event.data.on } };
    case 'stay-granted': {
      const { from, until } = event.data;
      return { ...state, stay: { ...state.stay, granted: true, from, until }, stayEventId: eventId };
    }
    case 'stay-refused':
      return { ...state, stay: { ...state.stay, granted: false }, stayEventId: eventId };
    case 'stay-ended':
      return { ...state, stay: { ...state.stay, resumeOn: event.data.resumeOn } };
    case 'counter-party-warned':
      return state;
    case 'answer-promised':
      return { ...state, promisedBy: event.data.by };
    case 'appeal-forwarded': {
      const { on, file, entries } = event.data;
      return { ...state, forwarded: { on, file, entries, eventId } };
    }
    case 'outcome-received': {
      const { outcome: kind, decidedOn } = event.data;
      return { ...state, outcome: { kind, decidedOn, eventId } };
    }
    case 'new-decision-arrived':
      return { ...state, costs: { ...state.costs, due: event.data.due } };
    case 'costs-claimed': {
      const { claimId, amountOre, inTime } = event.data;
      return { ...state, costs: { ...state.costs, claim: { claimId, amountOre, inTime } } };
    }
    case 'costs-decided':
      return { ...state, costs: { ...state.costs, grantedOre: event.data.grantedOre } };
  }
};
