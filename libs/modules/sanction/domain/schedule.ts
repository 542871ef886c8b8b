import { addDays, nextDay } from '@law/calendar/working-days.js';
import { appealDeadline } from '@law/appeal/appeal-deadline.js';
import { defaultRules } from '@law/rule-set.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';

/** Carried out within four weeks is the law's aim (alkoholforskriften § 10-6); the assumption stands in the proposal. */
export const assumedStart = (today: string): string => addDays(today, 28);

/** Last day to appeal a decision whose letter arrived that day: three weeks (forvaltningsloven § 29, domstolloven §§ 148-149). */
export const appealDue = (decidedOn: string, arrivedOn: string): string => {
  const answer = appealDeadline(
    { decisionDate: decidedOn, channel: 'paper', arrivedAt: arrivedOn, reasonsGivenWithDecision: true },
    defaultRules,
  );
  return answer.due ?? arrivedOn;
};

export const appealLimit = (licenceId: string, withdrawalId: string, arrivedOn: string, due: string): ArmDeadline => ({
  op: 'arm',
  name: `appeal-limit:${withdrawalId}`,
  due,
  start: arrivedOn,
  ...termsOf('appeal-limit'),
  command: { name: 'close-appeal-limit', data: { licenceId, withdrawalId, due } },
});

/**
 * First day of a withdrawal: as decided, but not before the letter has provably arrived, and by default not before the
 * appeal limit is out (domain.md § 3; the law's aim is four weeks from the decision, alkoholforskriften § 10-6).
 */
export const firstDay = (decidedStart: string, arrivedOn: string, due: string, waitForAppeal: boolean): string => {
  const earliest = nextDay(waitForAppeal ? due : arrivedOn);
  return decidedStart > earliest ? decidedStart : earliest;
};

/** Fires when the eve of the first day is over, so that the withdrawal begins with its day. */
export const startDeadline = (
  licenceId: string,
  withdrawalId: string,
  startOn: string,
  endOn: string | null,
): ArmDeadline => ({
  op: 'arm',
  name: `withdrawal-start:${withdrawalId}`,
  due: addDays(startOn, -1),
  start: startOn,
  ...termsOf('withdrawal-start'),
  command: { name: 'start-withdrawal', data: { licenceId, withdrawalId, startOn, endOn } },
});
