import { type DomainEvent } from '@kernel/event.js';
import { recorded } from '@kernel/given-when-then.js';
import { uuidFrom } from '@kernel/ids.js';
import { type NoticeEvent } from '../../../notice/contract.js';
import { breach, holderOrgnr, inspectionId, licenceId, offence, warned } from '../../testing/made-up-record.js';
import { warningSaga } from './saga.js';

const noticeId = uuidFrom('notice', 'warning', 'warning-1');
const about = { licenceIds: [licenceId], inspectionId, warningId: 'warning-1' };
const recipient = { kind: 'holder' as const, orgnr: holderOrgnr };
const arrived = (id: string, certainty: 'proven' | 'presumed' = 'presumed'): NoticeEvent => ({
  type: 'notice-arrived',
  data: { noticeId: id, arrivedOn: '2013-12-09', certainty, basis: 'b', kind: 'warning', recipient, about },
});
const reactTo = (event: DomainEvent) => {
  const [input] = recorded([event]);
  if (!input || warningSaga.instanceOf(input) === null) return null;
  return warningSaga.react(null, { kind: 'event', event: input });
};

describe('the warning saga', () => {
  it('orders the letter to the holder, about the control that the warning cites', () => {
    expect(reactTo(warned(1, '2013-12-02'))?.commands).toEqual([
      {
        name: 'order-notice',
        data: { noticeId, kind: 'warning', recipient, about, holderOrgnr },
      },
    ]);
  });

  it('lets the warning count once its letter, or the letter in its place, has arrived', () => {
    for (const id of [noticeId, 'replacement']) {
      expect(reactTo(arrived(id, 'proven'))?.commands).toEqual([
        {
          name: 'note-notified',
          data: { licenceId, reactionId: 'warning-1', noticeId: id, arrivedOn: '2013-12-09', certainty: 'proven' },
        },
      ]);
    }
  });

  it('does nothing about letters that are not warnings, nor about breaches', () => {
    const report = arrived('other');
    const other = { ...report, data: { ...report.data, about: { licenceIds: [licenceId], inspectionId } } };
    expect(reactTo(other)).toBeNull();
    expect(reactTo(breach(1, offence('2013-11-09T00:45:00+01:00')))).toBeNull();
  });

  it('belongs to the warning from its issue to its arrival', () => {
    const [issued, came] = recorded<DomainEvent>([warned(1, '2013-12-02'), arrived(noticeId)]);
    expect([issued && warningSaga.instanceOf(issued), came && warningSaga.instanceOf(came)]).toEqual([
      'warning-1',
      'warning-1',
    ]);
  });
});
