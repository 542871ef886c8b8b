import { given } from '@kernel/given-when-then.js';
import { type DomainEvent } from '@kernel/event.js';
import { reminderIdOf, watchIdOf } from '../../domain/watch.js';
import { type WatchEvent } from '../../domain/watch-events.js';
import { remind } from '../remind/decide.js';
import { endDeadlineWatch, watchDeadline } from './decide.js';

const watchId = watchIdOf('inspection-gol-i', 'inspection-report');
const command = {
  watchId,
  stream: 'inspection-gol-i',
  name: 'inspection-report',
  due: '2014-01-24',
  about: ['inspection:i'],
  startedBy: 'inspector-1',
  because: null,
  armedBy: 'inspection-carried-out',
};
const { because, armedBy, ...data } = command;
const watched: WatchEvent = { type: 'deadline-watched', data };
const moved = (due: string, was: string): WatchEvent => ({
  type: 'deadline-moved',
  data: { ...data, due, was, because, movedBy: armedBy },
});
const due = (on: string, mark: string, last = '2014-01-24'): WatchEvent => ({
  type: 'reminder-due',
  data: {
    watchId,
    reminderId: reminderIdOf(watchId, last, mark),
    mark,
    on,
    due: last,
    name: data.name,
    about: data.about,
  },
});
const now = '2014-01-17T12:00:00Z';
const eventsOf = (decision: ReturnType<ReturnType<typeof given>['when']>): readonly DomainEvent[] =>
  decision.kind === 'accept' ? decision.events : [];
const timers = (decision: Parameters<typeof eventsOf>[0]) =>
  eventsOf(decision)
    .flatMap(({ deadlines = [] }) => deadlines)
    .map((change) => (change.op === 'arm' ? `${change.name} ${change.due}` : `no ${change.name}`));

describe('watch-deadline', () => {
  it('sets a timer for the first moment of each day to remind on', () => {
    const decision = given(watchDeadline, [], { now }).when(command);
    expect(eventsOf(decision)).toMatchObject([{ type: 'deadline-watched', data }]);
    expect(timers(decision)).toEqual([
      'remind:before-2-days 2014-01-21',
      'remind:on-the-day 2014-01-23',
      'remind:after-1-days 2014-01-24',
    ]);
  });

  it('reminds of today still, and of no day that is past', () => {
    const at = (moment: string) => timers(given(watchDeadline, [], { now: moment }).when(command));
    expect(at('2014-01-22T12:00:00Z')[0]).toBe('remind:before-2-days 2014-01-21');
    expect(at('2014-01-23T12:00:00Z')[0]).toBe('no remind:before-2-days');
    // 23:30 in UTC is the next day in Oslo.
    expect(at('2014-01-22T23:30:00Z')[0]).toBe('no remind:before-2-days');
  });

  it('says from which day it moved and why, and moves the reminders', () => {
    const why = { nb: 'Rettet.', nn: 'Retta.' };
    const later = { ...command, due: '2014-01-31', because: why, armedBy: 'fact-corrected' };
    const decision = given(watchDeadline, [watched], { now }).when(later);
    expect(eventsOf(decision)).toMatchObject([
      {
        type: 'deadline-moved',
        data: { was: '2014-01-24', due: '2014-01-31', because: why, movedBy: 'fact-corrected' },
      },
    ]);
    expect(timers(decision)).toContain('remind:on-the-day 2014-01-30');
  });

  it('does nothing when the day is the same', () => {
    expect(given(watchDeadline, [watched], { now }).when(command).kind).toBe('already-true');
  });

  it('never reminds twice of the same last day, also when a deadline moves away and back', () => {
    const past = [watched, due('2014-01-22', 'before-2-days'), moved('2014-01-31', '2014-01-24')];
    const back = timers(given(watchDeadline, past, { now: '2014-01-22T12:00:00Z' }).when(command));
    expect(back).toEqual(['no remind:before-2-days', 'remind:on-the-day 2014-01-23', 'remind:after-1-days 2014-01-24']);
  });

  it('has no reminders for a name that the catalogue does not know, and still stands in the calendar', () => {
    const decision = given(watchDeadline, [], { now }).when({ ...command, name: 'unheard-of' });
    expect([eventsOf(decision).length, timers(decision)]).toEqual([1, []]);
  });

  it('takes its reminders back when it is cancelled, once', () => {
    const end = { watchId, how: 'cancelled', why: 'report sent' } as const;
    expect(timers(given(endDeadlineWatch, [watched], { now }).when(end))).toEqual([
      'no remind:before-2-days',
      'no remind:on-the-day',
      'no remind:after-1-days',
    ]);
    const ended: WatchEvent = { type: 'deadline-watch-ended', data: end };
    expect(given(endDeadlineWatch, [watched, ended]).when({ ...end, how: 'ran-out' }).kind).toBe('already-true');
    expect(given(watchDeadline, [watched, ended], { now }).when(command)).toMatchObject({
      events: [{ type: 'deadline-watched' }],
    });
  });
});

describe('remind', () => {
  const reminder = {
    watchId,
    reminderId: reminderIdOf(watchId, '2014-01-24', 'on-the-day'),
    mark: 'on-the-day',
    on: '2014-01-24',
    due: '2014-01-24',
  };
  const ended: WatchEvent = { type: 'deadline-watch-ended', data: { watchId, how: 'cancelled', why: 'x' } };

  it('is given once', () => {
    expect(given(remind, [watched]).when(reminder)).toMatchObject({ events: [due('2014-01-24', 'on-the-day')] });
    expect(given(remind, [watched, due('2014-01-24', 'on-the-day')]).when(reminder).kind).toBe('already-true');
  });

  it.each([
    ['moved', moved('2014-01-31', '2014-01-24')],
    ['cancelled', ended],
  ])('is not given of a deadline that was %s meanwhile', (_how, event) => {
    expect(given(remind, [watched, event]).when(reminder).kind).toBe('already-true');
  });
});
