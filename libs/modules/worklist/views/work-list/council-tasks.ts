import { type AnyRecorded } from '@platform/log/recorded.js';
import { type CouncilMeetingEvent, type ImpartialityEvent } from '../../../council/contract.js';
import { type SanctionEvent } from '../../../sanction/contract.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** What a meeting waits for: papers for each of its items. */
export const meetingTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as CouncilMeetingEvent & AnyRecorded;
  switch (event.type) {
    case 'item-added': {
      const { meetingId, itemId, case: ref } = event.data;
      if (ref.kind === 'referred' || ref.kind === 'other') return tasks;
      const about = { meetingId, itemId };
      return withTask(tasks, { id: `papers:${itemId}`, kind: 'prepare-papers', since: event.meta.recordedAt, about });
    }
    case 'papers-frozen':
    case 'item-decided':
    case 'item-postponed':
      return withoutTask(tasks, `papers:${event.data.itemId}`);
    case 'meeting-cancelled':
      return { ...tasks, tasks: [] };
    default:
      return tasks;
  }
};

/** Doubts about somebody's impartiality, until they are decided (forvaltningsloven § 8). */
export const impartialityTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  // Once the item is decided, nothing about who may take part waits any longer.
  if (recorded.type === 'item-decided') return { ...tasks, tasks: [] };
  const event = recorded as ImpartialityEvent & AnyRecorded;
  if (!event.type.startsWith('impartiality-')) return tasks;
  const { caseKey, person } = event.data;
  const id = `impartiality:${person.role}:${person.id}`;
  const report = `report:${person.id}`;
  const since = event.meta.recordedAt;
  const about = { caseKey, role: person.role, person: person.id };
  switch (event.type) {
    case 'impartiality-declared':
      return event.data.inDoubt ? withTask(tasks, { id, kind: 'decide-impartiality', since, about }) : tasks;
    case 'impartiality-objected':
      return withTask(tasks, { id, kind: 'decide-impartiality', since, about });
    case 'impartiality-decided': {
      const settled = withoutTask(tasks, id, report);
      // What a disqualified inspector has seen may still be true; people judge what the report can carry.
      return person.role === 'inspector' && event.data.disqualified
        ? withTask(settled, { id: report, kind: 'look-at-report', since, about })
        : settled;
    }
    default:
      return tasks;
  }
};

/** A case that waits for the body, is before it, or whose vote could not be carried out; on the licence's own list. */
export const voteTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as (CouncilMeetingEvent | SanctionEvent) & AnyRecorded;
  const since = event.meta.recordedAt;
  switch (event.type) {
    case 'item-added':
    case 'item-added-as-urgent': {
      const { meetingId, case: ref } = event.data;
      if (ref.kind !== 'sanction') return tasks;
      const { caseId, licenceId } = ref;
      const placed = { ...placedIn(tasks), [caseId]: { meetingId, licenceId } };
      return { ...withoutTask(tasks, `body:${caseId}`), memo: { ...tasks.memo, placed } };
    }
    case 'item-postponed': {
      const { case: ref, to } = event.data;
      return ref.kind === 'sanction' ? back(tasks, ref.licenceId, ref.caseId, since, to) : tasks;
    }
    case 'meeting-cancelled': {
      const lost = Object.entries(placedIn(tasks)).filter(([, { meetingId }]) => meetingId === event.data.meetingId);
      return lost.reduce((all, [caseId, { licenceId }]) => back(all, licenceId, caseId, since, null), tasks);
    }
    case 'vote-not-carried-out': {
      const { licenceId, meetingId, itemId, caseId, refusal } = event.data;
      const about = { licenceId, meetingId, itemId, caseId, code: refusal.code };
      return withTask(tasks, { id: `vote:${itemId}`, kind: 'mend-vote', since, about });
    }
    case 'vote-carried-out':
      return withoutTask(tasks, `vote:${event.data.itemId}`, event.data.caseId, `body:${event.data.caseId}`);
    default:
      return tasks;
  }
};

type Placed = Readonly<Record<string, { readonly meetingId: string; readonly licenceId: string }>>;

const placedIn = ({ memo }: Tasks): Placed => (memo['placed'] ?? {}) as Placed;

const back = (tasks: Tasks, licenceId: string, caseId: string, since: string, to: string | null): Tasks => {
  const about = { licenceId, caseId, ...(to === null ? {} : { meetingId: to }) };
  return withTask(tasks, { id: `body:${caseId}`, kind: 'put-case-to-body', since, about });
};
