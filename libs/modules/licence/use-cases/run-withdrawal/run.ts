import { type ArmDeadline } from '@kernel/deadline.js';
import { type Subject } from '@kernel/event.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { type LicenceFacts, type WithdrawalEnd } from '../../domain/events.js';

export const endName = (withdrawalId: string): string => `withdrawal-end:${withdrawalId}`;

export const subjectsOf = (licenceId: string, { placeId, holderOrgnr }: LicenceFacts): Subject[] => [
  `licence:${licenceId}`,
  `place:${placeId}`,
  `party:${holderOrgnr}`,
];

export const endDeadline = (
  { licenceId, withdrawalId, startOn }: { licenceId: string; withdrawalId: string; startOn: string },
  due: string,
  why: WithdrawalEnd,
): ArmDeadline => ({
  op: 'arm',
  name: endName(withdrawalId),
  due,
  start: startOn,
  ...termsOf('withdrawal-end'),
  command: { name: 'end-withdrawal', data: { licenceId, withdrawalId, endedOn: due, why } },
});
