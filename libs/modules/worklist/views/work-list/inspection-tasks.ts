import { type AnyRecorded } from '@platform/log/recorded.js';
import { type InspectionEvent } from '../../../inspection/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** Once the holder has been heard a caseworker assesses a control with findings, or any control that was commented. */
export const inspectionTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as InspectionEvent & AnyRecorded;
  const assess = (): Tasks =>
    tasks.memo['settled'] === true
      ? tasks
      : withTask(tasks, {
          id: 'assess',
          kind: 'assess-inspection',
          since: event.meta.recordedAt,
          about: { inspectionId: event.data.inspectionId },
        });
  switch (event.type) {
    case 'inspection-carried-out':
      return { ...tasks, memo: { findings: event.data.findings.length } };
    case 'comment-period-expired':
      return tasks.memo['findings'] === 0 ? tasks : assess();
    case 'holder-commented':
      return assess();
    case 'breach-found':
    case 'inspection-closed':
      return { ...withoutTask(tasks, 'assess'), memo: { ...tasks.memo, settled: true } };
    default:
      return tasks;
  }
};
