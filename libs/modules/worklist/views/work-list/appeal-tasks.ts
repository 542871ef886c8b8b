import { type AnyRecorded } from '@platform/log/recorded.js';
import { type AppealEvent } from '../../../appeal/contract.js';
import { type AppealTaskKind } from './appeal-task-words.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

const argument = (id: string): string => `argument:${id}`;

/** What an appeal asks of people, from its arrival to its costs. */
export const appealTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as AppealEvent & AnyRecorded;
  const since = event.meta.recordedAt;
  const { appealId, licenceId } = event.data;
  const add = (to: Tasks, kind: AppealTaskKind, id: string = kind): Tasks =>
    withTask(to, { id, kind, since, about: { appealId, licenceId } });
  switch (event.type) {
    case 'appeal-lodged': {
      const { by, argumentIds } = event.data;
      const first = add(tasks, 'assess-appeal');
      const asked = by.kind === 'other' ? add(first, 'write-to-appellant') : first;
      return argumentIds.reduce((to, id) => add(to, 'answer-arguments', argument(id)), asked);
    }
    case 'argument-added':
      return add(tasks, 'answer-arguments', argument(event.data.argumentId));
    case 'argument-answered':
      return withoutTask(tasks, argument(event.data.argumentId));
    case 'admissibility-assessed': {
      const met = Object.values(event.data.met).every(Boolean);
      const assessed = withoutTask(tasks, 'assess-appeal', 'act-on-defect', 'decide-late-appeal', 'reconsider-appeal');
      return add(assessed, met ? 'reconsider-appeal' : 'decide-late-appeal');
    }
    case 'late-appeal-admitted':
      return add(withoutTask(tasks, 'decide-late-appeal'), 'reconsider-appeal');
    case 'defect-limit-expired':
      return add(tasks, 'act-on-defect');
    case 'defect-corrected':
      return withoutTask(tasks, 'act-on-defect');
    case 'stay-requested':
      return add(tasks, 'decide-stay');
    case 'stay-granted':
      return { ...withoutTask(tasks, 'decide-stay'), memo: { ...tasks.memo, stayed: event.data.until } };
    case 'stay-refused':
      return withoutTask(tasks, 'decide-stay');
    case 'stay-ended':
      return withoutTask(tasks, 'set-resumption');
    case 'appeal-reconsidered': {
      const rest = withoutTask(tasks, 'reconsider-appeal');
      if (event.data.outcome === 'upheld') return add(rest, 'forward-appeal');
      const over = add(rest, 'guide-on-costs');
      return event.data.outcome === 'amended' && waits(tasks) ? add(over, 'set-resumption') : over;
    }
    case 'appeal-forwarded':
      return withoutTask(tasks, 'forward-appeal');
    case 'outcome-received': {
      const { outcome } = event.data;
      const gone = outcome === 'annulled' || outcome === 'annulled-and-remitted';
      const rest = gone || outcome === 'amended' ? add(tasks, 'guide-on-costs') : tasks;
      return !gone && waits(tasks) ? add(rest, 'set-resumption') : rest;
    }
    case 'appeal-dismissed-as-late':
    case 'appeal-dismissed':
    case 'appeal-withdrawn':
      // Nothing of it waits any more but the day on which a stayed withdrawal goes on.
      return waits(tasks) ? add({ tasks: [], memo: tasks.memo }, 'set-resumption') : { tasks: [], memo: tasks.memo };
    case 'new-decision-arrived':
      return withoutTask(tasks, 'guide-on-costs');
    case 'costs-claimed':
      return add(withoutTask(tasks, 'guide-on-costs'), 'decide-costs');
    case 'costs-decided':
      return withoutTask(tasks, 'decide-costs');
    default:
      return tasks;
  }
};

/** A stay until the appeal is decided ends by a person; one until a day ends by itself. */
const waits = ({ memo }: Tasks): boolean => memo['stayed'] === 'appeal-decided';
