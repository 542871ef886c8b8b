import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type FactLoader, type UseCase } from '@kernel/use-case.js';
import { mayDecide, municipalityDecider, type MunicipalityState, SETTINGS } from '../../../municipality/contract.js';
import { notAllowed } from '../../../sanction/contract.js';
import { type AppealEvent, type DecidedByBody } from '../../domain/events.js';
import { dayHasCome, mustBeOpen, mustExist, textRequired } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { isOver } from '../../domain/status.js';
import { stayTarget } from '../../domain/targets.js';

type AppealUseCase<C extends object, F = undefined> = UseCase<C, AppealState, AppealEvent, F>;

export interface RequestStay {
  readonly appealId: string;
  readonly on: string;
}

/** The party asks that the decision waits (forvaltningsloven § 42). */
export const requestStay: AppealUseCase<RequestStay> = {
  name: 'request-stay',
  decider: appealDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on }, state, { now, actor }) => {
    const foreign = actor.role === 'licence-holder' && state.holderOrgnr !== actor.onBehalfOf;
    const refusal = foreign
      ? mustExist({ state: appealDecider.initial })
      : (firstRefusal([mustExist, mustBeOpen], { state }) ?? dayHasCome(on, osloDate(now)));
    if (refusal) return refusal;
    const { requestedOn, granted } = state.stay;
    if ((requestedOn !== null && granted === null) || granted === true) return alreadyTrue();
    const target = stayTarget(appealId, on);
    return accept({
      type: 'stay-requested',
      data: { appealId, licenceId: state.licenceId, on, target: target.due },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: [target],
    });
  },
};

/** The body above may stay too, and needs nobody’s leave (forvaltningsloven § 42). */
export const APPEAL_BODY = 'klageinstansen';

export interface DecideStay {
  readonly appealId: string;
  readonly granted: boolean;
  /** `appeal-decided` or the last day; ignored when refused */
  readonly until: string;
  readonly conditions: readonly string[];
  readonly considerations: string;
  readonly decidedBy: DecidedByBody;
  readonly decidedOn: string;
  /** the vote that says so, whose words are the reasons; null when they are given here */
  readonly voteEventId: string | null;
}

interface StayFacts {
  readonly settings: MunicipalityState;
  readonly voted: string;
}

const stayFacts = async ({ voteEventId }: DecideStay, load: FactLoader): Promise<StayFacts> => {
  const texts =
    voteEventId === null ? null : await load.reveal<{ considerations: string }>({ meta: { id: voteEventId } });
  return { settings: await load.load(municipalityDecider, SETTINGS), voted: texts?.considerations ?? '' };
};

/** Granted or refused by a body that may decide between meetings; a refusal has its reasons at once. */
export const decideStay: AppealUseCase<DecideStay, StayFacts> = {
  name: 'decide-stay',
  decider: appealDecider,
  roles: ['caseworker', 'council-secretary', 'system'],
  streamId: ({ appealId }) => appealId,
  facts: stayFacts,
  decide: (command, state, { now, facts: { settings, voted } }) => {
    const { appealId, granted, until, conditions, decidedBy, decidedOn } = command;
    const considerations = command.considerations || voted;
    const authority =
      decidedBy.bodyId === APPEAL_BODY
        ? ({ allowed: true, restsOn: 'law' } as const)
        : mayDecide(settings, { kind: 'stay', bodyId: decidedBy.bodyId, on: decidedOn });
    const refusal =
      firstRefusal([mustExist, mustBeOpen], { state }) ??
      dayHasCome(decidedOn, osloDate(now)) ??
      textRequired(considerations, 'forvaltningsloven § 42') ??
      (authority.allowed ? null : notAllowed(authority));
    if (refusal || !authority.allowed) return refusal ?? alreadyTrue();
    if (state.stay.granted === true) return alreadyTrue();
    if (granted && until !== 'appeal-decided' && until < decidedOn) {
      return refuse('stay-ends-before', 'forvaltningsloven § 42', {
        nb: 'Utsettingen ville være over før den begynte.',
        nn: 'Utsetjinga ville vere over før ho tok til.',
      });
    }
    const by = { appealId, licenceId: state.licenceId, decidedBy, restsOn: authority.restsOn, decidedOn };
    const deadlines = [{ op: 'cancel', name: `stay-request:${appealId}`, why: 'decided' }] as const;
    const rest = { occurredAt: decidedOn, subjects: state.subjects, deadlines };
    return granted
      ? accept({
          type: 'stay-granted',
          data: { ...by, from: decidedOn, until },
          protected: { considerations, conditions },
          ...rest,
        })
      : accept({ type: 'stay-refused', data: by, protected: { considerations }, ...rest });
  },
};

export interface EndStay {
  readonly appealId: string;
  readonly on: string;
  /** the day the party knew how the appeal ended */
  readonly toldOn: string;
  readonly resumeOn: string;
}

/** The appeal is decided and the stay with it: a person sets the day on which the rest is served, after the party knows. */
export const endStay: AppealUseCase<EndStay> = {
  name: 'end-stay',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on, toldOn, resumeOn }, state, { now }) => {
    const refusal = mustExist({ state }) ?? dayHasCome(on, osloDate(now)) ?? dayHasCome(toldOn, osloDate(now));
    if (refusal) return refusal;
    if (state.stay.granted !== true || state.stay.resumeOn !== null) return alreadyTrue();
    if (!isOver(state)) {
      return refuse('appeal-still-pending', 'forvaltningsloven § 42', {
        nb: 'Utsettingen varer til klagen er avgjort.',
        nn: 'Utsetjinga varer til klaga er avgjord.',
      });
    }
    if (resumeOn <= toldOn || resumeOn <= osloDate(now)) {
      return refuse(
        'resume-before-told',
        'forvaltningsloven § 27',
        {
          nb: 'Inndragningen kan ikke fortsette før parten vet hvordan klagen gikk, og aldri fra en dag som er begynt.',
          nn: 'Inndraginga kan ikkje halde fram før parten veit korleis klaga gjekk, og aldri frå ein dag som er byrja.',
        },
        { resumeOn, toldOn },
      );
    }
    return accept({
      type: 'stay-ended',
      data: { appealId, licenceId: state.licenceId, on, toldOn, resumeOn },
      occurredAt: on,
      subjects: state.subjects,
    });
  },
};
