import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { mayDecide, municipalityDecider, type MunicipalityState, SETTINGS } from '../../../municipality/contract.js';
import { notAllowed } from '../../../sanction/contract.js';
import { repeatedInTime } from '@law/appeal/lost-appeal.js';
import { defaultRules } from '@law/rule-set.js';
import { type AppealEvent, type DecidedByBody, requirementNames } from '../../domain/events.js';
import { dayHasCome, mustBeHere, mustBeOpen, mustExist, textRequired } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';

type AppealUseCase<C extends object, F = undefined> = UseCase<C, AppealState, AppealEvent, F>;
const here = [mustExist, mustBeOpen, mustBeHere];

export interface AskLostAppeal {
  readonly appealId: string;
  readonly on: string;
}

/** Before an appeal is called late its author is asked whether an earlier one was sent and lost (forvaltningsloven § 30). */
export const askLostAppeal: AppealUseCase<AskLostAppeal> = {
  name: 'ask-lost-appeal',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on }, state, { now }) => {
    const refusal = firstRefusal(here, { state }) ?? dayHasCome(on, osloDate(now));
    if (refusal) return refusal;
    if (state.lost !== 'not-asked') return alreadyTrue();
    return accept({
      type: 'lost-appeal-asked',
      data: { appealId, licenceId: state.licenceId, on },
      occurredAt: on,
      subjects: state.subjects,
    });
  },
};

export interface AnswerLostAppeal {
  readonly appealId: string;
  readonly on: string;
  readonly firstSentOn: string | null;
  readonly learnedOn: string | null;
}

/** The answer: none was sent, or one was, on a day, and he learned on a day that it was lost. */
export const answerLostAppeal: AppealUseCase<AnswerLostAppeal> = {
  name: 'answer-lost-appeal',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on, firstSentOn, learnedOn }, state, { now }) => {
    const refusal = firstRefusal(here, { state }) ?? dayHasCome(on, osloDate(now));
    if (refusal) return refusal;
    const sentEarlier = firstSentOn !== null && learnedOn !== null;
    const repeatedOn = osloDate(state.lodgedAt);
    const inTime =
      sentEarlier &&
      repeatedInTime({ firstSentOn, learnedOn, repeatedOn }, state.timeliness?.due ?? null, defaultRules);
    return accept({
      type: 'lost-appeal-answered',
      data: { appealId, licenceId: state.licenceId, on, sentEarlier, firstSentOn, learnedOn, inTime },
      occurredAt: on,
      subjects: state.subjects,
    });
  },
};

interface Ruling {
  readonly appealId: string;
  readonly decidedBy: DecidedByBody;
  readonly decidedOn: string;
}

export interface AdmitLateAppeal extends Ruling {
  readonly ground: 'not-to-blame' | 'special-reasons';
  readonly reasons: string;
}

const settingsOf = (_command: object, load: FactLoader): Promise<MunicipalityState> =>
  load.load(municipalityDecider, SETTINGS);

/** Whether more than a year has gone since the decision was made; a bar only where a clock had surely started (§ 31). */
const overOneYear = ({ lodgedAt, timeliness }: AppealState): boolean =>
  timeliness?.absoluteBar != null && osloDate(lodgedAt) > timeliness.absoluteBar;

/** A late appeal is heard all the same: nobody is to blame, or special reasons make it reasonable (forvaltningsloven § 31). */
export const admitLateAppeal: AppealUseCase<AdmitLateAppeal, MunicipalityState> = {
  name: 'admit-late-appeal',
  decider: appealDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ appealId }) => appealId,
  facts: settingsOf,
  decide: ({ appealId, ground, reasons, decidedBy, decidedOn }, state, { now, facts }) => {
    const authority = mayDecide(facts, { kind: 'late-appeal', bodyId: decidedBy.bodyId, on: decidedOn });
    const refusal =
      firstRefusal(here, { state }) ??
      dayHasCome(decidedOn, osloDate(now)) ??
      textRequired(reasons, 'forvaltningsloven § 31') ??
      notAllowed(authority);
    if (refusal || !authority.allowed) return refusal ?? alreadyTrue();
    if (state.timeliness?.inTime !== false) return alreadyTrue();
    if (overOneYear(state)) {
      return refuse(
        'over-one-year',
        'forvaltningsloven § 31',
        {
          nb: 'Det er gått mer enn ett år siden vedtaket ble gjort. Klagen kan ikke tas opp som klage.',
          nn: 'Det er gått meir enn eitt år sidan vedtaket vart gjort. Klaga kan ikkje takast opp som klage.',
        },
        { bar: state.timeliness.absoluteBar },
      );
    }
    return accept({
      type: 'late-appeal-admitted',
      data: { appealId, licenceId: state.licenceId, ground, decidedBy, restsOn: authority.restsOn, decidedOn },
      protected: { reasons },
      occurredAt: decidedOn,
      subjects: state.subjects,
    });
  },
};

export interface DismissAppeal extends Ruling {
  readonly considerations: string;
  /** both roads of § 31 weighed; needed for a late one within the year */
  readonly blame: string;
  readonly specialReasons: string;
}

/**
 * Dismissed without being tried: a decision of its own with its own appeal (forvaltningsloven §§ 2, 33). Late ones only when
 * both roads of § 31 have been weighed, by a body that may.
 */
export const dismissAppeal: AppealUseCase<DismissAppeal, MunicipalityState> = {
  name: 'dismiss-appeal',
  decider: appealDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ appealId }) => appealId,
  facts: settingsOf,
  decide: ({ appealId, considerations, blame, specialReasons, decidedBy, decidedOn }, state, { now, facts }) => {
    const refusal =
      firstRefusal(here, { state }) ??
      dayHasCome(decidedOn, osloDate(now)) ??
      textRequired(considerations, 'forvaltningsloven § 25');
    if (refusal) return refusal;
    const { met, licenceId, subjects } = state;
    const unmet = requirementNames.filter((name) => met?.[name] === false);
    if (!met || unmet.length === 0 || state.lateAdmitted) {
      return refuse('nothing-to-dismiss-for', 'forvaltningsloven § 33', {
        nb: 'Ingen av vilkårene er vurdert som ikke oppfylt.',
        nn: 'Ingen av vilkåra er vurderte som ikkje oppfylte.',
      });
    }
    if (unmet.some((name) => name !== 'in-time')) {
      return accept({
        type: 'appeal-dismissed',
        data: { appealId, licenceId, unmet, decidedBy, decidedOn },
        protected: { considerations },
        occurredAt: decidedOn,
        subjects,
        deadlines: closing,
      });
    }
    const authority = mayDecide(facts, { kind: 'late-appeal', bodyId: decidedBy.bodyId, on: decidedOn });
    const over = overOneYear(state);
    const weighed = over
      ? null
      : (textRequired(blame, 'forvaltningsloven § 31') ?? textRequired(specialReasons, 'forvaltningsloven § 31'));
    const late = weighed ?? notAllowed(authority);
    if (late || !authority.allowed) return late ?? alreadyTrue();
    return accept({
      type: 'appeal-dismissed-as-late',
      data: { appealId, licenceId, decidedBy, restsOn: authority.restsOn, decidedOn, overOneYear: over },
      protected: { blame, specialReasons, considerations },
      occurredAt: decidedOn,
      subjects,
      deadlines: closing,
    });
  },
};

export const closing = [
  { op: 'cancel', name: 'forward-appeal', why: 'dismissed' },
  { op: 'cancel', name: 'appeal-defect', why: 'dismissed' },
] as const;
