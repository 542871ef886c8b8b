import { given } from '@kernel/given-when-then.js';
import { type LicenceEvent } from '../../domain/events.js';
import { shortenWithdrawal } from './decide.js';

const past: LicenceEvent[] = [
  {
    type: 'licence-imported',
    data: {
      licenceId: 'l',
      importId: 'i',
      madeUp: [],
      origin: null,
      number: '1',
      kind: 'serving',
      groups: [1],
      holderOrgnr: '102000102',
      placeId: 'p',
      period: { start: '2012-07-01', end: '2016-06-30' },
    },
  },
  {
    type: 'withdrawal-started',
    data: { licenceId: 'l', withdrawalId: 'w', startedOn: '2014-02-03', endOn: '2014-02-16', holderOrgnr: '102000102' },
  },
];
const shorten = (days: number, on: string) =>
  given(shortenWithdrawal, past).when({ licenceId: 'l', withdrawalId: 'w', appealId: 'a', days, on });

describe('a running withdrawal made shorter on appeal', () => {
  it('ends when its new days are served', () => {
    expect(shorten(7, '2014-02-05')).toMatchObject({
      events: [
        { type: 'withdrawal-shortened', data: { days: 7, endOn: '2014-02-09' }, deadlines: [{ due: '2014-02-09' }] },
      ],
    });
  });

  it('ends that day when more has been served than is left of it', () => {
    expect(shorten(3, '2014-02-05')).toMatchObject({
      events: [{ type: 'withdrawal-ended', data: { endedOn: '2014-02-05' } }],
    });
    expect(shorten(4, '2014-02-05')).toMatchObject({ events: [{ data: { endOn: '2014-02-06' } }] });
  });

  it('is never made longer', () => {
    expect(shorten(14, '2014-02-05')).toEqual({ kind: 'already-true' });
    expect(shorten(20, '2014-02-05')).toEqual({ kind: 'already-true' });
  });
});
