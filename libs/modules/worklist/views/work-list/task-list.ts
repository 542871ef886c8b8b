import { type Role } from '@kernel/actor.js';
import { type TaskKind } from './tasks.js';

/** Notes a fold keeps beside its tasks to know what later events mean. */
export type Memo = Readonly<Record<string, unknown>>;

export interface Task {
  readonly id: string;
  readonly kind: TaskKind;
  readonly since: string;
  /** last day of the deadline it is about */
  readonly due?: string;
  /** instead of the role and the words of its kind */
  readonly role?: Role;
  readonly text?: { readonly nb: string; readonly nn: string };
  /** ids to find the way */
  readonly about: Readonly<Record<string, string>>;
}

export interface Tasks {
  readonly tasks: readonly Task[];
  readonly memo: Memo;
}

export const withTask = ({ tasks, memo }: Tasks, task: Task): Tasks => ({
  tasks: [...tasks.filter(({ id }) => id !== task.id), task],
  memo,
});

export const withoutTask = ({ tasks, memo }: Tasks, ...ids: string[]): Tasks => ({
  tasks: tasks.filter(({ id }) => !ids.includes(id)),
  memo,
});
