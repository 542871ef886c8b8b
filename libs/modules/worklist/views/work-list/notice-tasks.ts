import { type AnyRecorded } from '@platform/log/recorded.js';
import { endsWaitingForOpening, type NoticeEvent } from '../../../notice/contract.js';
import { type TaskKind } from './tasks.js';
import { type Tasks, withoutTask, withTask } from './task-list.js';

/** A letter has at most one task at a time. */
export const noticeTasks = (tasks: Tasks, recorded: AnyRecorded): Tasks => {
  const event = recorded as NoticeEvent & AnyRecorded;
  const add = (kind: TaskKind): Tasks => {
    const { noticeId } = event.data;
    return withTask(tasks, { id: 'letter', kind, since: event.meta.recordedAt, about: { noticeId } });
  };
  switch (event.type) {
    case 'notice-ordered':
      return event.data.policy === 'approve-first' ? add('approve-letter') : tasks;
    case 'notice-blocked':
      return add('complete-letter');
    case 'notice-hand-over-started':
      return { ...tasks, memo: { ...tasks.memo, posts: event.data.posts ?? false } };
    case 'notice-handed-over':
      // A service that brings letters out by itself leaves nothing to post.
      return tasks.memo['posts'] === true ? withoutTask(tasks, 'letter') : add('post-letter');
    case 'notice-hand-over-refused':
      return event.data.later ? withoutTask(tasks, 'letter') : add('look-at-refusal');
    case 'delivery-status-observed':
      return tasks.tasks.some(({ kind }) => kind === 'notify-again') && endsWaitingForOpening(event.data.status)
        ? withoutTask(tasks, 'letter')
        : tasks;
    case 'notice-readdressed':
      // Made anew for another address; what waited to be approved still waits.
      return tasks.tasks.some(({ kind }) => kind === 'approve-letter') ? tasks : withoutTask(tasks, 'letter');
    case 'notice-unopened':
      return add('notify-again');
    case 'notice-hand-over-unknown':
      return add('find-letter');
    case 'notice-undeliverable':
      return add('resend-letter');
    case 'notice-approved':
    case 'notice-production-asked':
    case 'notice-dispatched':
    case 'notice-arrived':
    case 'notice-superseded':
    case 'notice-hand-over-retried':
    case 'notice-notified-again':
      return withoutTask(tasks, 'letter');
    default:
      return tasks;
  }
};
