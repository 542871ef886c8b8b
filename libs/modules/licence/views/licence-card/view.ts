import { defineView } from '@platform/projections/view.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type LicenceEvent, type LicenceFacts } from '../../domain/events.js';

export interface LicenceCard extends LicenceFacts {
  readonly licenceId: string;
  /** register columns that nobody vouches for: show it wherever the licence is shown */
  readonly madeUp: readonly string[];
  readonly origin: string | null;
}

/** What the register says of a licence now. */
export const licenceCard = defineView<LicenceCard>({
  name: 'licence-card',
  version: 1,
  subjects: ['licence'],
  categories: ['licence'],
  fold: (card, recorded) => {
    const event = recorded as LicenceEvent & AnyRecorded;
    switch (event.type) {
      case 'licence-imported': {
        const { importId: _importId, ...facts } = event.data;
        return facts;
      }
      case 'licence-register-changed':
        return card && { ...card, ...event.data.is };
      default:
        return card;
    }
  },
  columns: { number: 'text', kind: 'text', place: 'text', holder: 'text', ends: 'text' },
  index: ({ number, kind, placeId, holderOrgnr, period }) => ({
    number,
    kind,
    place: placeId,
    holder: holderOrgnr,
    ends: period.end,
  }),
});
