import { fold } from '@kernel/fold.js';
import { recorded } from '@kernel/given-when-then.js';
import { partyDecider, type PartyEvent } from '../../party/contract.js';
import { matterOf, receiverFor } from './receiver.js';

const orgnr = '974760673';
const party = fold(
  partyDecider,
  recorded<PartyEvent>(
    [
      { type: 'party-registered', data: { orgnr, name: 'Oppdiktet Kro AS', madeUp: true } },
      {
        type: 'representative-appointed',
        data: {
          orgnr,
          representativeId: 'r',
          representativeOrgnr: '889640782',
          kind: 'lawyer',
          scope: { caseIds: ['warning-1'] },
          from: '2013-11-10',
          until: null,
          writtenAuthority: null,
          partyWantsCopy: true,
          directNotice: 'copy',
        },
      },
    ],
    'party',
  ),
);

describe('who receives a letter for a party', () => {
  it('can be named by any id that the letter is about, and by no other', () => {
    expect(
      matterOf({ licenceIds: ['l'], inspectionId: 'i', warningId: 'w', turnover: { year: 2013, kind: 'fee' } }),
    ).toEqual({
      licenceIds: ['l'],
      caseIds: ['i', 'w'],
    });
    const via = { representativeId: 'r', kind: 'lawyer', orgnr: '889640782', beside: 'copy' };
    expect(receiverFor(party, { licenceIds: ['l'], warningId: 'warning-1' }, '2013-11-10')).toEqual(via);
    expect(receiverFor(party, { licenceIds: ['l'], warningId: 'warning-2' }, '2013-11-10')).toBeNull();
    expect(receiverFor(party, { licenceIds: ['l'], warningId: 'warning-1' }, '2013-11-09')).toBeNull();
  });
});
