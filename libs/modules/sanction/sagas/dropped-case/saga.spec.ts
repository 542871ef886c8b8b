import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { dropped, holderOrgnr, licenceId, proposalIdOf, warned } from '../../testing/made-up-record.js';
import { droppedCaseSaga } from './saga.js';

const reactTo = (event: DomainEvent) => {
  const [input] = recorded([event]);
  if (!input || droppedCaseSaga.instanceOf(input) === null) return null;
  return droppedCaseSaga.react(null, { kind: 'event', event: input });
};

describe('the saga of a dropped case', () => {
  it('orders the letter that tells the holder', () => {
    const proposalId = proposalIdOf(1);
    expect(reactTo({ ...dropped(1), data: { licenceId, proposalId, holderOrgnr } })?.commands).toEqual([
      {
        name: 'order-notice',
        data: {
          noticeId: uuidFrom('notice', 'case-dropped', proposalId),
          kind: 'case-dropped',
          recipient: { kind: 'holder', orgnr: holderOrgnr },
          about: { licenceIds: [licenceId], caseId: proposalId },
          holderOrgnr,
        },
      },
    ]);
  });

  it('orders none for a case dropped before the letter was, and hears nothing else', () => {
    expect(reactTo(dropped(1))).toBeNull();
    expect(reactTo(warned(1, '2013-12-02'))).toBeNull();
  });
});
