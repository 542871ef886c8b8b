import { type AnyRecorded } from '@platform/log/recorded.js';
import { defineView } from '@platform/projections/view.js';
import { type ErasureOutcome, type PrivacyEvent } from '../../domain/events.js';

export interface ErasureRequestCard {
  readonly requestId: string;
  readonly licenceId: string;
  readonly receivedOn: string;
  readonly outcomes: readonly ErasureOutcome[];
  readonly status: 'open' | 'decided';
  readonly restricted: boolean;
}

/** Which requests wait for an answer. */
export const erasureRequests = defineView<ErasureRequestCard>({
  name: 'erasure-requests',
  version: 1,
  subjects: ['request'],
  categories: ['privacyRequest'],
  fold: (card, recorded) => {
    const event = recorded as PrivacyEvent & AnyRecorded;
    switch (event.type) {
      case 'erasure-requested': {
        const { eventIds: _eventIds, ...request } = event.data;
        return { ...request, outcomes: [], status: 'open', restricted: false };
      }
      case 'erasure-decided':
        return card && { ...card, status: 'decided', outcomes: [...card.outcomes, event.data.outcome] };
      case 'content-restricted':
        return card && { ...card, restricted: true };
      case 'restriction-lifted':
        return card && { ...card, restricted: false };
      default:
        return card;
    }
  },
  columns: { status: 'text', received: 'text' },
  index: ({ status, receivedOn }) => ({ status, received: receivedOn }),
});
