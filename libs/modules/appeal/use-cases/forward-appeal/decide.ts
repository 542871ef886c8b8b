import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { type FileEntry } from '../../domain/afterwards-events.js';
import { type AppealEvent } from '../../domain/events.js';
import { dayHasCome, mustBeHere, mustBeOpen, mustExist, textRequired } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { forwardTarget, promisedAnswer } from '../../domain/targets.js';

type AppealUseCase<C extends object> = UseCase<C, AppealState, AppealEvent>;

export interface ForwardAppeal {
  readonly appealId: string;
  readonly on: string;
  readonly statement: string;
  /** the whole file, which lies in the vault already */
  readonly file: { readonly sha256: string; readonly size: number; readonly pages: number };
  readonly entries: readonly FileEntry[];
}

/** Upheld, the case goes on as soon as it is ready, whole, with a statement that the parties get a copy of (§ 33 fourth paragraph). */
export const forwardAppeal: AppealUseCase<ForwardAppeal> = {
  name: 'forward-appeal',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on, statement, file, entries }, state, { now }) => {
    const refusal =
      mustBeForwardable(state) ?? dayHasCome(on, osloDate(now)) ?? textRequired(statement, 'forvaltningsloven § 33');
    if (refusal || !state.route) return refusal ?? alreadyTrue();
    return accept({
      type: 'appeal-forwarded',
      data: {
        appealId,
        licenceId: state.licenceId,
        on,
        to: state.route.body,
        late: on > forwardTarget(osloDate(state.receivedAt)).due,
        file,
        entries,
      },
      protected: { statement },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: [
        { op: 'cancel', name: 'forward-appeal', why: 'forwarded' },
        { op: 'cancel', name: 'appeal-answer-promised', why: 'forwarded' },
      ],
    });
  },
};

/** Asked before the file is made, and again when it is recorded. */
export const mustBeForwardable = (state: AppealState): ReturnType<typeof mustExist> =>
  firstRefusal([mustExist, mustBeOpen, mustBeHere], { state }) ??
  (state.reconsidered?.outcome === 'upheld'
    ? null
    : refuse('not-reconsidered', 'forvaltningsloven § 33', {
        nb: 'Organet som gjorde vedtaket, må først ha vurdert klagen og opprettholdt det.',
        nn: 'Organet som gjorde vedtaket, må først ha vurdert klaga og halde det oppe.',
      }));

export interface PromiseAnswer {
  readonly appealId: string;
  readonly by: string;
  readonly toldOn: string;
  readonly reason: string;
}

/** The party was told when to expect the next step, and why it takes time (§ 11 a). The internal target stays as it was. */
export const promiseAnswer: AppealUseCase<PromiseAnswer> = {
  name: 'promise-answer',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, by, toldOn, reason }, state, { now }) => {
    const refusal =
      firstRefusal([mustExist, mustBeOpen], { state }) ??
      dayHasCome(toldOn, osloDate(now)) ??
      textRequired(reason, 'forvaltningsloven § 11 a');
    if (refusal) return refusal;
    if (state.promisedBy === by) return alreadyTrue();
    if (by < toldOn) {
      return refuse('date-impossible', null, { nb: 'Dagen er passert.', nn: 'Dagen er passert.' }, { by });
    }
    return accept({
      type: 'answer-promised',
      data: { appealId, licenceId: state.licenceId, by, was: state.promisedBy, toldOn },
      protected: { reason },
      occurredAt: toldOn,
      subjects: state.subjects,
      deadlines: [promisedAnswer(toldOn, by)],
    });
  },
};

export interface WarnCounterParty {
  readonly appealId: string;
  readonly on: string;
  readonly due: string;
  readonly partyOrgnr: string | null;
  readonly party: string;
  readonly documentId: string | null;
}

/** A counter-party gets a copy of the appeal and a limit, at once (forvaltningsloven § 33 third paragraph). */
export const warnCounterParty: AppealUseCase<WarnCounterParty> = {
  name: 'warn-counter-party',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on, due, partyOrgnr, party, documentId }, state, { now }) => {
    const refusal = firstRefusal([mustExist, mustBeOpen, mustBeHere], { state }) ?? dayHasCome(on, osloDate(now));
    if (refusal) return refusal;
    if (due <= on) {
      return refuse(
        'date-impossible',
        null,
        { nb: 'Fristen må ligge fram i tid.', nn: 'Fristen må liggje fram i tid.' },
        { due },
      );
    }
    return accept({
      type: 'counter-party-warned',
      data: { appealId, licenceId: state.licenceId, on, due, partyOrgnr, documentId },
      protected: { party },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: [
        {
          op: 'arm',
          name: `counter-party:${partyOrgnr ?? on}`,
          due,
          start: on,
          ...termsOf('counter-party'),
        },
      ],
    });
  },
};
