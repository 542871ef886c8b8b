import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type AppealEvent, type Defect } from '../../domain/events.js';
import { dayHasCome, mustBeHere, mustBeOpen, mustExist } from '../../domain/policies.js';
import { appealDecider, type AppealState } from '../../domain/state.js';
import { DEFECT_DAYS, defectLimit } from '../../domain/targets.js';

type AppealUseCase<C extends object> = UseCase<C, AppealState, AppealEvent>;
const here = [mustExist, mustBeOpen, mustBeHere];

export interface NotifyDefect {
  readonly appealId: string;
  readonly lacks: readonly Defect[];
  readonly replyDays?: number;
}

/** The appellant is told what the appeal lacks and gets a short limit (forvaltningsloven §§ 11, 32). */
export const notifyDefect: AppealUseCase<NotifyDefect> = {
  name: 'notify-defect',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, lacks, replyDays = DEFECT_DAYS }, state, { commandId }) => {
    const refusal = firstRefusal(here, { state });
    if (refusal) return refusal;
    if (state.defect && !state.defect.expired) {
      return refuse('defect-pending', 'forvaltningsloven § 32', {
        nb: 'Det løper alt en frist for å rette klagen.',
        nn: 'Det går alt ein frist for å rette klaga.',
      });
    }
    const noticeId = uuidFrom('notice', 'appeal-defect', commandId);
    return accept({
      type: 'defect-notified',
      data: { appealId, licenceId: state.licenceId, noticeId, lacks, replyDays },
      subjects: state.subjects,
      deadlines: [],
    });
  },
};

export interface StartDefectLimit {
  readonly appealId: string;
  readonly noticeId: string;
  readonly arrivedOn: string;
  readonly replyDays: number;
}

/** The letter has arrived: the limit runs from receipt, which favours the party (I). */
export const startDefectLimit: AppealUseCase<StartDefectLimit> = {
  name: 'start-defect-limit',
  decider: appealDecider,
  roles: ['system'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, noticeId, arrivedOn, replyDays }, state) => {
    if (state.defect?.noticeId !== noticeId) return alreadyTrue();
    const deadline = defectLimit(appealId, arrivedOn, replyDays);
    if (state.defect.due === deadline.due) return alreadyTrue();
    return accept({
      type: 'defect-limit-started',
      data: { appealId, licenceId: state.licenceId, noticeId, arrivedOn, due: deadline.due },
      occurredAt: arrivedOn,
      subjects: state.subjects,
      deadlines: [deadline],
    });
  },
};

export interface CorrectDefect {
  readonly appealId: string;
  readonly on: string;
  readonly lacks: readonly Defect[];
}

/** What lacked has come. It counts also after the limit, as long as nobody has dismissed the appeal (I). */
export const correctDefect: AppealUseCase<CorrectDefect> = {
  name: 'correct-defect',
  decider: appealDecider,
  roles: ['caseworker'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, on, lacks }, state, { now }) => {
    const refusal = firstRefusal(here, { state }) ?? dayHasCome(on, osloDate(now));
    if (refusal) return refusal;
    const { defect } = state;
    if (!defect) return alreadyTrue();
    const all = defect.lacks.every((one) => lacks.includes(one));
    return accept({
      type: 'defect-corrected',
      data: { appealId, licenceId: state.licenceId, on, lacks },
      occurredAt: on,
      subjects: state.subjects,
      deadlines: all ? [{ op: 'cancel', name: 'appeal-defect', why: 'corrected' }] : [],
    });
  },
};

export interface ExpireDefectLimit {
  readonly appealId: string;
  readonly due: string;
}

export const expireDefectLimit: AppealUseCase<ExpireDefectLimit> = {
  name: 'expire-defect-limit',
  decider: appealDecider,
  roles: ['system'],
  streamId: ({ appealId }) => appealId,
  decide: ({ appealId, due }, state) =>
    state.defect?.due === due && !state.defect.expired && state.closed === null
      ? accept({
          type: 'defect-limit-expired',
          data: { appealId, licenceId: state.licenceId, due },
          subjects: state.subjects,
        })
      : alreadyTrue(),
};
