import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';

export interface RecordReportSent {
  readonly inspectionId: string;
  readonly noticeId: string;
  readonly to: 'holder' | 'place';
  readonly sentOn: string;
}

/** The report is out. When both place and holder have been written to, the one-week limit is met. */
export const recordReportSent: UseCase<RecordReportSent, InspectionState, InspectionEvent> = {
  name: 'record-report-sent',
  decider: inspectionDecider,
  roles: ['system'],
  streamId: ({ inspectionId }) => inspectionId,
  decide: (command, state) => {
    if (state.sent.some(({ noticeId }) => noticeId === command.noticeId)) return alreadyTrue();
    const reached = new Set([...state.sent.map(({ to }) => to), command.to]);
    return accept({
      type: 'inspection-report-sent',
      data: { ...command },
      occurredAt: command.sentOn,
      subjects: state.subjects,
      deadlines: reached.size === 2 ? [{ op: 'cancel', name: 'inspection-report', why: 'report sent' }] : [],
    });
  },
};
