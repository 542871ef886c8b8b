import { osloDate } from '@kernel/clock.js';
import { type ArmDeadline, type DeadlineChange } from '@kernel/deadline.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { addDays } from '@law/calendar/working-days.js';
import { remindersOf, rowOf } from '@law/deadlines/catalogue/catalogue.js';
import { type Watch, watchDecider, reminderIdOf } from '../../domain/watch.js';
import { type WatchEvent } from '../../domain/watch-events.js';

export interface WatchDeadline {
  readonly watchId: string;
  readonly stream: string;
  readonly name: string;
  readonly due: string;
  readonly about: readonly string[];
  readonly startedBy: string;
  readonly because: { readonly nb: string; readonly nn: string } | null;
  /** type of the event that armed it */
  readonly armedBy: string;
}

export const subjectOf = (watchId: string): Subject[] => [`watch:${watchId}`];

/** A deadline was armed or moved: from now on somebody is reminded of it, on the days that its row says. */
export const watchDeadline: UseCase<WatchDeadline, Watch, WatchEvent> = {
  name: 'watch-deadline',
  decider: watchDecider,
  roles: ['system'],
  streamId: ({ watchId }) => watchId,
  decide: (command, watch, { now }) => {
    const { because, armedBy, ...data } = command;
    if (watch.watchId !== null && watch.ended === null && watch.due === data.due) return alreadyTrue();
    const rest = { subjects: subjectOf(data.watchId), deadlines: timers(data, watch, osloDate(now)) };
    return watch.watchId !== null && watch.ended === null
      ? accept({ type: 'deadline-moved', data: { ...data, was: watch.due, because, movedBy: armedBy }, ...rest })
      : accept({ type: 'deadline-watched', data, ...rest });
  },
};

export interface EndDeadlineWatch {
  readonly watchId: string;
  readonly how: 'cancelled' | 'ran-out';
  readonly why: string;
}

/** The deadline was cancelled or has run out: no reminder of it is given any more. */
export const endDeadlineWatch: UseCase<EndDeadlineWatch, Watch, WatchEvent> = {
  name: 'end-deadline-watch',
  decider: watchDecider,
  roles: ['system'],
  streamId: ({ watchId }) => watchId,
  decide: (command, watch) => {
    // Its own command often cancels a deadline that has run out: the first word stands.
    if (watch.watchId === null || watch.ended !== null) return alreadyTrue();
    return accept({
      type: 'deadline-watch-ended',
      data: { ...command },
      subjects: subjectOf(command.watchId),
      deadlines: marksOf(watch.name).map((mark) => ({ op: 'cancel', name: timerName(mark), why: command.why })),
    });
  },
};

const timerName = (mark: string): string => `remind:${mark}`;
/** the marks do not depend on the day */
const marksOf = (name: string): string[] => {
  const row = rowOf(name);
  return row ? remindersOf(row, '2000-01-01').map(({ mark }) => mark) : [];
};

/** A reminder goes out in the first moment of its day; one whose day is past is left out, not sent late in a heap. */
const timers = ({ watchId, name, due }: Timed, watch: Watch, today: string): DeadlineChange[] => {
  const row = rowOf(name);
  if (!row) return [];
  const given = new Set(watch.reminders.map(({ reminderId }) => reminderId));
  return remindersOf(row, due).map(({ mark, on }): DeadlineChange => {
    const reminderId = reminderIdOf(watchId, due, mark);
    return on < today || given.has(reminderId)
      ? { op: 'cancel', name: timerName(mark), why: 'past or given' }
      : timer(mark, on, { watchId, reminderId, mark, on, due });
  });
};
type Timed = Pick<WatchDeadline, 'watchId' | 'name' | 'due'>;

const timer = (
  mark: string,
  on: string,
  data: { watchId: string; reminderId: string } & Record<string, string>,
): ArmDeadline => ({
  op: 'arm',
  name: timerName(mark),
  due: addDays(on, -1),
  start: on,
  length: mark,
  counting: 'none',
  paragraph: 'ingen bestemmelse; egen rutine',
  onExpiry: { nb: 'Påminnelse gis neste dag.', nn: 'Påminning blir gjeven neste dag.' },
  command: { name: 'remind', data },
});
