import { uuidFrom } from '@kernel/ids.js';
import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type OrderNotice } from '../../../notice/contract.js';
import { type SanctionEvent } from '../../domain/events.js';

type Input = SanctionEvent & AnyRecorded;

/** A case closed without a sanction is told to the party with a short ground (forvaltningsloven § 49). */
export const droppedCaseSaga: Saga<null> = {
  name: 'dropped-case',
  category: 'sagaDroppedCase',
  categories: ['sanctionRecord'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    return event.type === 'proposal-dropped' ? event.data.proposalId : null;
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    // Dropped before the letter was: the party was told by hand, or not at all, and no letter follows years later by itself.
    if (event.type !== 'proposal-dropped' || event.data.holderOrgnr === undefined) return null;
    const { licenceId, proposalId, holderOrgnr } = event.data;
    const data: OrderNotice = {
      noticeId: uuidFrom('notice', 'case-dropped', proposalId),
      kind: 'case-dropped',
      recipient: { kind: 'holder', orgnr: holderOrgnr },
      about: { licenceIds: [licenceId], caseId: proposalId },
      holderOrgnr,
    };
    return { note: {}, commands: [{ name: 'order-notice', data }] };
  },
};
