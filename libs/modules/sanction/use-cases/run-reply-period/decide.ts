import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultRules } from '@law/rule-set.js';
import { type SanctionEvent } from '../../domain/events.js';
import { caseToBody, notForTheBody } from '../../domain/case-to-body.js';
import { replyDeadline, replyDeadlineName } from '../../domain/reply-period.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface StartReplyPeriod {
  readonly licenceId: string;
  readonly caseId: string;
  readonly noticeId: string;
  readonly dispatchedOn: string;
}

type SanctionUseCase<C extends object> = UseCase<C, SanctionRecord, SanctionEvent>;

/** The advance notice was posted: its time runs. */
export const startReplyPeriod: SanctionUseCase<StartReplyPeriod> = {
  name: 'start-reply-period',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, caseId, noticeId, dispatchedOn }, record) => {
    const hearing = record.cases
      .find((one) => one.caseId === caseId)
      ?.hearings.find((one) => one.noticeId === noticeId);
    if (!hearing || hearing.dispatchedOn === dispatchedOn) return alreadyTrue();
    const deadline = replyDeadline(licenceId, caseId, noticeId, dispatchedOn, hearing.replyDays, defaultRules);
    return accept({
      type: 'reply-period-started',
      data: { licenceId, caseId, noticeId, dispatchedOn, due: deadline.due },
      occurredAt: dispatchedOn,
      subjects: record.subjects,
      deadlines: [deadline],
    });
  },
};

export interface ReturnAdvanceNotice {
  readonly licenceId: string;
  readonly caseId: string;
  readonly noticeId: string;
  readonly on: string;
}

/** The notice came back: it counts as not sent, and its time never ran. */
export const returnAdvanceNotice: SanctionUseCase<ReturnAdvanceNotice> = {
  name: 'return-advance-notice',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: (command, record) => {
    const hearing = record.cases
      .find((one) => one.caseId === command.caseId)
      ?.hearings.find((one) => one.noticeId === command.noticeId);
    if (!hearing || hearing.returnedOn !== null) return alreadyTrue();
    return accept({
      type: 'advance-notice-returned',
      data: { ...command },
      occurredAt: command.on,
      subjects: record.subjects,
      deadlines: [
        { op: 'cancel', name: replyDeadlineName(command.noticeId), why: 'notice returned' },
        notForTheBody(command.caseId, 'notice returned'),
      ],
    });
  },
};

export interface ExpireReplyPeriod {
  readonly licenceId: string;
  readonly caseId: string;
  readonly due: string;
}

/** The last day of the reply limit is over. */
export const expireReplyPeriod: SanctionUseCase<ExpireReplyPeriod> = {
  name: 'expire-reply-period',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, caseId, due }, record) => {
    const open = record.cases.find((one) => one.caseId === caseId);
    const running = open?.hearings.some((hearing) => hearing.due === due && hearing.returnedOn === null);
    if (!running || open?.decided) return alreadyTrue();
    return accept({
      type: 'reply-period-expired',
      data: { licenceId, caseId, due },
      subjects: record.subjects,
      // A notice that went with a report may lead to no case at all; points wait for the proposal, not for a meeting.
      deadlines: open?.track === 'points' ? [] : [caseToBody(caseId, due)],
    });
  },
};
