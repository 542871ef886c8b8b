import { isCorrection } from '@kernel/corrections.js';
import { partsOf } from '@kernel/stream-name.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { inspectionDecider, type InspectionState, readyToAssess } from '../../../inspection/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** Gate G2 decides when the task is there, so that nobody is asked for what would be refused (alkoholforskriften § 9-6). */
export const inspectionTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  // Letters and breaches name the control too; only its own stream says where it stands.
  if (partsOf(recorded.meta.stream).category !== inspectionDecider.category) return tasks;
  // A correction that waits changes nothing here; one that was made comes by folding the control again.
  if (isCorrection(recorded)) return tasks;
  const before = (tasks.memo['control'] ?? inspectionDecider.initial) as InspectionState;
  const state = inspectionDecider.evolve(before, recorded as Parameters<typeof inspectionDecider.evolve>[1]);
  const next = { ...tasks, memo: { control: state } };
  if (!toBeAssessed(state)) return withoutTask(next, 'assess');
  if (tasks.tasks.some(({ id }) => id === 'assess')) return next;
  return withTask(next, {
    id: 'assess',
    kind: 'assess-inspection',
    since: recorded.meta.recordedAt,
    about: { inspectionId: state.control?.inspectionId ?? '' },
  });
};

/** A control with findings, or any control that was commented, once the holder has been heard. */
const toBeAssessed = (state: InspectionState): boolean => {
  const settled = state.closed || state.breaches.length > 0;
  const asksForIt = (state.control?.findings.length ?? 0) > 0 || state.comments.length > 0;
  return !settled && asksForIt && readyToAssess(state).ready;
};
