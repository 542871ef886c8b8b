import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { type NoticeException } from '../../domain/withdrawal-events.js';
import { caseToHear } from '../order-advance-notice/decide.js';

export interface WaiveAdvanceNotice {
  readonly licenceId: string;
  readonly caseId: string;
  readonly ground: NoticeException;
  readonly reason: string;
}

/** An exception of forvaltningsloven § 16, recorded by a person with its reason. There is no other way past the notice. */
export const waiveAdvanceNotice: UseCase<WaiveAdvanceNotice, SanctionRecord, SanctionEvent> = {
  name: 'waive-advance-notice',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, caseId, ground, reason }, record) => {
    if (reason.trim() === '') {
      return refuse('exception-without-reason', 'forvaltningsloven § 16', {
        nb: 'Et unntak fra forhåndsvarsel må begrunnes.',
        nn: 'Eit unntak frå førehandsvarsel må grunngjevast.',
      });
    }
    const toHear = caseToHear(record, licenceId, caseId);
    if (!toHear) {
      return refuse('nothing-to-hear', 'forvaltningsloven § 16', {
        nb: 'Saken gjelder ikke noen inndragning det kan varsles om.',
        nn: 'Saka gjeld ikkje noka inndraging det kan varslast om.',
      });
    }
    if (record.cases.find((one) => one.caseId === caseId)?.exception) return alreadyTrue();
    return accept({
      type: 'advance-notice-waived',
      data: { licenceId, caseId, ground, ...toHear },
      protected: { reason },
      subjects: record.subjects,
    });
  },
};
