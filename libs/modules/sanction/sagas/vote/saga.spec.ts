import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { voteSaga } from './saga.js';

const decided = (ref: object): DomainEvent => ({
  type: 'item-decided',
  data: { meetingId: 'm', itemId: 'i', case: ref },
});
const reactTo = (event: DomainEvent) => {
  const [input] = recorded([event], 'councilMeeting');
  if (!input || voteSaga.instanceOf(input) === null) return null;
  return voteSaga.react(null, { kind: 'event', event: input });
};

describe('the vote saga', () => {
  it('has a vote in a sanction case carried out', () => {
    expect(reactTo(decided({ kind: 'sanction', licenceId: 'l', caseId: 'c' }))?.commands).toEqual([
      { name: 'carry-out-vote', data: { licenceId: 'l', meetingId: 'm', itemId: 'i' } },
    ]);
  });

  it('leaves appeals, stays, referred and other matters to others', () => {
    for (const kind of ['appeal', 'stay', 'referred', 'other'])
      expect(reactTo(decided({ kind, licenceId: 'l' }))).toBeNull();
    expect(reactTo({ type: 'item-postponed', data: { itemId: 'i', case: { kind: 'sanction' } } })).toBeNull();
  });

  it('does nothing about a refusal: the use case records it itself', () => {
    const command = { name: 'carry-out-vote', data: {} };
    expect(voteSaga.react(null, { kind: 'refused', command, code: 'vote-unknown', at: 'x' })).toBeNull();
  });
});
