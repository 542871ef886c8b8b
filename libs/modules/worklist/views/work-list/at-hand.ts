import { type Subject } from '@kernel/event.js';
import { type CaseDesk, caseKeyOf } from '../../domain/case-desk.js';
import { type Desk, substituteOn } from '../../domain/desk.js';
import { type ShownTask } from './view.js';

export interface TaskAtHand extends ShownTask {
  /** who has the case; null when nobody has been named */
  readonly assignee: string | null;
  /** who sits there today, while the assignee is away */
  readonly substitute: string | null;
  readonly held: { readonly until: string; readonly nb: string; readonly nn: string } | null;
}

const RUNS_ON = {
  nb: 'Lagt til side. Lovens frister løper videre.',
  nn: 'Lagt til side. Fristane i lova går vidare.',
};

/** The cases a task belongs to, nearest first: what it stands under, then the ids it names. */
export const casesOf = ({ subject, about }: ShownTask): Subject[] => {
  const named = (['inspection', 'licence', 'document', 'notice'] as const).flatMap((kind): Subject[] => {
    const id = about[`${kind}Id`];
    return id === undefined ? [] : [`${kind}:${id}`];
  });
  return [...new Set([subject, ...named])];
};

export const deskKeyOf = (subject: Subject): Subject => `case:${caseKeyOf(subject)}`;

/** A task with who has it today and whether it is laid aside. */
export const atHand = (
  task: ShownTask,
  cases: ReadonlyMap<string, CaseDesk>,
  desks: ReadonlyMap<string, Desk>,
  rest: { readonly today: string; readonly anyone: string | null },
): TaskAtHand => {
  const own = casesOf(task).flatMap((subject) => cases.get(deskKeyOf(subject)) ?? []);
  const assignee = own.find((desk) => desk.assignee !== null)?.assignee ?? rest.anyone;
  const until = own.find((desk) => desk.heldUntil !== null)?.heldUntil ?? null;
  const desk = assignee === null ? undefined : desks.get(assignee);
  return {
    ...task,
    assignee,
    substitute: desk ? substituteOn(desk, rest.today) : null,
    held: until === null ? null : { until, ...RUNS_ON },
  };
};
