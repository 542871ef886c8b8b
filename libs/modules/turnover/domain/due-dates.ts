import { type ArmDeadline } from '@kernel/deadline.js';
import { addDays, roll } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { reportDue } from '@law/turnover/turnover-report.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { type ArrearKind } from './events.js';

/** The first year whose return is still to come on a day. */
export const nextReportYear = (today: string): number => {
  const lastYear = Number(today.slice(0, 4)) - 1;
  return reportDue(lastYear, defaultRules) >= today ? lastYear : lastYear + 1;
};

interface Named {
  readonly licenceId: string;
  readonly year: number;
}

export const reportDeadline = ({ licenceId, year }: Named): ArmDeadline => ({
  op: 'arm',
  name: 'turnover-report',
  due: reportDue(year, defaultRules),
  start: `${year + 1}-${defaultRules.turnover.reportDue}`,
  ...termsOf('turnover-report'),
  command: { name: 'miss-turnover-report', data: { licenceId, year } },
});

export const feeDeadline = ({ licenceId, year }: Named, due: string): ArmDeadline => ({
  op: 'arm',
  name: 'fee',
  due: roll(due),
  start: due,
  ...termsOf('fee'),
  command: { name: 'miss-fee', data: { licenceId, year } },
});

export const REMINDER_DAYS = 14;

/** The limit in a reminder runs from its dispatch; no law gives a number (I). */
export const reminderDeadline = (named: Named, kind: ArrearKind, sentOn: string, days: number): ArmDeadline => {
  const due = roll(addDays(sentOn, days));
  return {
    op: 'arm',
    name: `reminder:${kind}`,
    due,
    start: sentOn,
    ...termsOf('reminder'),
    length: `${days} days`,
    command: { name: 'expire-reminder-period', data: { ...named, kind, due } },
  };
};
