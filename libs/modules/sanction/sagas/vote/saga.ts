import { type AnyRecorded } from '@platform/log/recorded.js';
import { type Saga } from '@platform/sagas/saga.js';
import { type CouncilMeetingEvent } from '../../../council/contract.js';

type Input = CouncilMeetingEvent & AnyRecorded;

/** A body's vote in a sanction case is carried out. A gate that refuses is recorded by the use case itself. */
export const voteSaga: Saga<null> = {
  name: 'vote',
  category: 'sagaVote',
  categories: ['councilMeeting'],
  instanceOf: (recorded) => {
    const event = recorded as Input;
    return event.type === 'item-decided' && event.data.case.kind === 'sanction' ? event.data.itemId : null;
  },
  initial: null,
  evolve: () => null,
  react: (_state, input) => {
    if (input.kind === 'refused') return null;
    const event = input.event as Input;
    if (event.type !== 'item-decided' || event.data.case.kind !== 'sanction') return null;
    const { meetingId, itemId, case: ref } = event.data;
    return { note: {}, commands: [{ name: 'carry-out-vote', data: { licenceId: ref.licenceId, meetingId, itemId } }] };
  },
};
