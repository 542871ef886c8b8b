import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type ExceptionGround } from '@law/deadlines/advance-notice-case.js';
import { caseToBody } from '../../domain/case-to-body.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { caseToHear, nothingToHear } from '../order-advance-notice/decide.js';

export interface WaiveAdvanceNotice {
  readonly licenceId: string;
  readonly caseId: string;
  readonly ground: ExceptionGround;
  readonly reason: string;
}

/** An exception of forvaltningsloven § 16, recorded by a person with its reason. There is no other way past the notice. */
export const waiveAdvanceNotice: UseCase<WaiveAdvanceNotice, SanctionRecord, SanctionEvent> = {
  name: 'waive-advance-notice',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, caseId, ground, reason }, record, { now }) => {
    if (reason.trim() === '') {
      return refuse('exception-without-reason', 'forvaltningsloven § 16', {
        nb: 'Et unntak fra forhåndsvarsel må begrunnes.',
        nn: 'Eit unntak frå førehandsvarsel må grunngjevast.',
      });
    }
    const toHear = caseToHear(record, licenceId, caseId);
    if (!toHear) return nothingToHear(caseId);
    if (record.cases.find((one) => one.caseId === caseId)?.exception) return alreadyTrue();
    return accept({
      type: 'advance-notice-waived',
      data: { licenceId, caseId, ground, ...toHear },
      protected: { reason },
      subjects: record.subjects,
      deadlines: [caseToBody(caseId, osloDate(now))],
    });
  },
};
