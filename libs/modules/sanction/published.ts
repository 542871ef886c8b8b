import { day, id, nullable, oneOf, publish, type Published } from '@platform/relay/published.js';
import { type SanctionEvent } from './domain/events.js';

/** Decisions, for archives and statistics of the municipality's own: their kind and days, never their reasons. */
export const sanctionPublished: readonly Published[] = [
  publish<Extract<SanctionEvent, { type: 'warning-issued' }>>('warning-issued', 'A warning was given', {
    licenceId: id,
    warningId: id,
    decidedOn: day,
  }),
  publish<Extract<SanctionEvent, { type: 'withdrawal-decided' }>>('withdrawal-decided', 'A withdrawal was decided', {
    licenceId: id,
    withdrawalId: id,
    decidedOn: day,
    startOn: day,
    endOn: nullable(day),
  }),
  publish<Extract<SanctionEvent, { type: 'decision-notified' }>>(
    'decision-notified',
    'The decision reached its holder',
    {
      licenceId: id,
      reactionId: id,
      arrivedOn: day,
      certainty: oneOf('proven', 'presumed'),
    },
  ),
];
