import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { type AppealDeadline } from '@law/appeal/appeal-case.js';
import { appealDeadline } from '@law/appeal/appeal-deadline.js';
import { nextDay, roll } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { licenceDecider, type LicenceState, withdrawalOf } from '../../../licence/contract.js';
import {
  type Authority,
  mayDecide,
  municipalityDecider,
  type MunicipalityState,
  SETTINGS,
  settingOn,
} from '../../../municipality/contract.js';
import { noticeDecider } from '../../../notice/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { endOf } from '../../domain/extent.js';
import { appealLimit, startDeadline } from '../../domain/schedule.js';
import { appealFacts, isAnnulled } from '../../domain/on-appeal.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../domain/state.js';

interface OnReaction {
  readonly licenceId: string;
  readonly reactionId: string;
}

interface Facts {
  readonly licence: LicenceState;
  readonly settings: MunicipalityState;
  readonly dispatchedOn: string | null;
}

const facts = async (
  { licenceId, reactionId }: OnReaction,
  load: FactLoader,
  record: SanctionRecord,
): Promise<Facts> => {
  const noticeId = reactionIn(record, reactionId)?.noticeId ?? null;
  const notice = noticeId === null ? null : await load.load(noticeDecider, noticeId);
  return {
    licence: await load.load(licenceDecider, licenceId),
    settings: await load.load(municipalityDecider, SETTINGS),
    dispatchedOn: notice?.dispatchedOn ?? null,
  };
};

const reactionIn = (record: SanctionRecord, id: string): Reaction | undefined =>
  record.reactions.find(({ reactionId }) => reactionId === id);

const clockOf = (reaction: Reaction, dispatchedOn: string | null): AppealDeadline =>
  appealDeadline(appealFacts(reaction, dispatchedOn), defaultRules);

interface Asked {
  readonly reaction: Reaction | undefined;
  readonly on: string;
  readonly today: string;
  readonly due: string | null;
}

const reactionStands: Policy<Asked> = ({ reaction }) =>
  reaction && !isAnnulled(reaction)
    ? null
    : refuse('reaction-unknown', null, { nb: 'Det er ingen slik reaksjon.', nn: 'Det er ingen slik reaksjon.' });

const dayHasCome: Policy<Asked> = ({ on, today }) =>
  on <= today
    ? null
    : refuse('date-in-future', null, { nb: 'Datoen har ikke vært ennå.', nn: 'Datoen har ikkje vore enno.' }, { on });

/** Only before it has run out; the whole (rolled) last day counts. */
const timeRuns: Policy<Asked> = ({ due, on }) =>
  due !== null && on <= due
    ? null
    : refuse(
        'appeal-time-not-running',
        'forvaltningsloven § 29',
        {
          nb: 'Klagefristen løper ikke. Den kan bare forlenges før den er ute.',
          nn: 'Klagefristen går ikkje. Han kan berre forlengjast før han er ute.',
        },
        { due, on },
      );

export interface ExtendAppealTime extends OnReaction {
  readonly grantedOn: string;
  readonly until: string;
  readonly decidedBy: { readonly bodyId: string; readonly reference: string };
  readonly reasons: string;
}

/** Longer time to appeal in special cases (forvaltningsloven § 29 fourth paragraph); it moves a start that waits for it. */
export const extendAppealTime: UseCase<ExtendAppealTime, SanctionRecord, SanctionEvent, Facts> = {
  name: 'extend-appeal-time',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts,
  decide: (command, record, { now, facts: known }) => {
    const { licenceId, reactionId, grantedOn, decidedBy, reasons } = command;
    const reaction = reactionIn(record, reactionId);
    const due = reaction ? clockOf(reaction, known.dispatchedOn).due : null;
    const { bodyId, reference } = decidedBy;
    const authority = mayDecide(known.settings, { kind: 'extension-of-appeal-time', bodyId, on: grantedOn });
    const refusal =
      firstRefusal([reactionStands, dayHasCome, timeRuns], { reaction, on: grantedOn, today: osloDate(now), due }) ??
      notAllowed(authority);
    if (refusal || !authority.allowed || !reaction || due === null) return refusal ?? alreadyTrue();
    const until = roll(command.until);
    if (until <= due) {
      return refuse(
        'extension-shortens',
        'forvaltningsloven § 29',
        {
          nb: 'Den nye fristen må være senere enn den som løper.',
          nn: 'Den nye fristen må vere seinare enn den som går.',
        },
        { due, until },
      );
    }
    const extended: SanctionEvent = {
      type: 'appeal-time-extended',
      data: {
        licenceId,
        reactionId,
        was: due,
        until,
        grantedOn,
        decidedBy: { bodyId, body: authority.body.name, reference, restsOn: authority.restsOn },
      },
      protected: { reasons },
      occurredAt: grantedOn,
      subjects: record.subjects,
      deadlines: reaction.withdrawal?.from ? [appealLimit(licenceId, reactionId, grantedOn, until)] : [],
    };
    return accept(extended, ...movedStart(licenceId, reaction, until, record, known, grantedOn));
  },
};

/** Where a withdrawal waits for the appeal limit, it waits for the longer one too. */
const movedStart = (
  licenceId: string,
  reaction: Reaction,
  until: string,
  record: SanctionRecord,
  { licence, settings }: Facts,
  on: string,
): SanctionEvent[] => {
  const { withdrawal, reactionId } = reaction;
  const waits = settingOn(settings, 'withdrawalStart', on) !== 'as-decided';
  const begun = withdrawalOf(licence, reactionId) !== undefined;
  if (!waits || begun || !withdrawal?.from || !withdrawal.extent || withdrawal.from > until) return [];
  const startOn = nextDay(until);
  const licenceEnd = licence.facts?.period.end ?? startOn;
  if (startOn > licenceEnd) return [];
  const endOn = endOf(withdrawal.extent, startOn, licenceEnd);
  return [
    {
      type: 'withdrawal-scheduled',
      data: { licenceId, withdrawalId: reactionId, startOn, endOn, movedBecause: 'appeal-limit' },
      occurredAt: on,
      subjects: record.subjects,
      deadlines: [startDeadline(licenceId, reactionId, startOn, endOn)],
    },
  ];
};

/** The body has no power in this kind of question on that day (kommuneloven §§ 5-3, 13-1). */
export const notAllowed = (authority: Authority): ReturnType<typeof refuse> | null =>
  authority.allowed
    ? null
    : refuse(
        'body-may-not-decide',
        'kommuneloven § 5-3',
        {
          nb: 'Organet har ikke fått delegert denne typen avgjørelse.',
          nn: 'Organet har ikkje fått delegert denne typen avgjerd.',
        },
        { reason: authority.reason },
      );

export interface RequestReasons extends OnReaction {
  readonly requestedOn: string;
  /** whether the decision went out with its reasons; then the request interrupts nothing */
  readonly givenWithDecision: boolean;
}

/** The party asks for reasons: the time stops only when none were given with the decision (§§ 24, 29 third paragraph). */
export const requestReasons: UseCase<RequestReasons, SanctionRecord, SanctionEvent, Facts> = {
  name: 'request-reasons',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts,
  decide: ({ licenceId, reactionId, requestedOn, givenWithDecision }, record, { now, facts: { dispatchedOn } }) => {
    const reaction = reactionIn(record, reactionId);
    const due = reaction ? clockOf(reaction, dispatchedOn).due : null;
    const refusal = firstRefusal([reactionStands, dayHasCome], {
      reaction,
      on: requestedOn,
      today: osloDate(now),
      due,
    });
    if (refusal || !reaction) return refusal ?? alreadyTrue();
    if (reaction.standing.reasons) return alreadyTrue();
    const interrupts = !givenWithDecision && due !== null && requestedOn <= due;
    return accept({
      type: 'reasons-requested',
      data: { licenceId, reactionId, requestedOn, interrupts },
      occurredAt: requestedOn,
      subjects: record.subjects,
      deadlines: interrupts ? [{ op: 'cancel', name: `appeal-limit:${reactionId}`, why: 'reasons requested' }] : [],
    });
  },
};

export interface ReasonsArrived extends OnReaction {
  readonly arrivedOn: string;
}

/** The reasons have arrived at the party: three weeks afresh, and never less than there was. */
export const reasonsArrived: UseCase<ReasonsArrived, SanctionRecord, SanctionEvent, Facts> = {
  name: 'record-reasons-arrived',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts,
  decide: ({ licenceId, reactionId, arrivedOn }, record, { now, facts: { dispatchedOn } }) => {
    const reaction = reactionIn(record, reactionId);
    const refusal = firstRefusal([reactionStands, dayHasCome], {
      reaction,
      on: arrivedOn,
      today: osloDate(now),
      due: null,
    });
    const reasons = reaction?.standing.reasons;
    if (refusal || !reaction || !reasons || reasons.arrivedOn !== null) return refusal ?? alreadyTrue();
    const after = { ...reaction, standing: { ...reaction.standing, reasons: { ...reasons, arrivedOn } } };
    const due = clockOf(after, dispatchedOn).due ?? arrivedOn;
    return accept({
      type: 'reasons-arrived',
      data: { licenceId, reactionId, arrivedOn, due },
      occurredAt: arrivedOn,
      subjects: record.subjects,
      deadlines: reaction.withdrawal?.from ? [appealLimit(licenceId, reactionId, arrivedOn, due)] : [],
    });
  },
};
