import type { AppealDeadlineGiven, LetterStatus } from '../appeal/appeal-case.js';
import { type AdvanceNoticeGiven, exceptionGrounds } from '../deadlines/advance-notice-case.js';
import type { DeadlineCountGiven } from '../deadlines/deadline-count.js';
import { date, length, moment, pointInTime } from './decode-calendar.js';
import { count, flag, list, object, oneOf, optional, text } from './decoder.js';

export const deadlineCountGiven = object<DeadlineCountGiven>({
  start: moment,
  length,
  counting: oneOf('roll-forward', 'none'),
});

export const advanceNoticeGiven = object<AdvanceNoticeGiven>({
  dispatchedOn: optional(date),
  replyDays: count,
  statedStart: optional(oneOf('dispatch', 'receipt')),
  receivedOn: optional(date),
  undeliverableOn: optional(date),
  exception: optional(
    object<NonNullable<AdvanceNoticeGiven['exception']>>({
      ground: oneOf(...exceptionGrounds),
      reason: optional(text),
    }),
  ),
  repliedOn: optional(date),
  decisionOn: date,
});

export const appealDeadlineGiven = object<AppealDeadlineGiven>({
  decisionDate: date,
  channel: oneOf('digital', 'paper'),
  madeAvailableAt: optional(pointInTime),
  notifiedAt: optional(pointInTime),
  noticeNamesDecision: optional(flag),
  statuses: optional(list(object<LetterStatus>({ status: text, at: pointInTime }))),
  dispatchedAt: optional(moment),
  arrivedAt: optional(moment),
  reasonsGivenWithDecision: optional(flag),
  reasonsRequestedAt: optional(pointInTime),
  reasonsArrivedAt: optional(pointInTime),
  extensionGrantedAt: optional(pointInTime),
  extensionGrantedUntil: optional(date),
  lodgedAt: optional(pointInTime),
});
