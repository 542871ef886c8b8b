import { given } from '@kernel/given-when-then.js';
import { type LicenceState } from '../../../licence/contract.js';
import { entryIdOf } from '../../domain/state.js';
import { openArchiveEntry } from './decide.js';

const licence: LicenceState = {
  licenceId: 'l',
  facts: {
    number: '1',
    kind: 'serving',
    groups: [1],
    holderOrgnr: '999999042',
    placeId: 'p',
    period: { start: '2012-07-01', end: '2016-06-30' },
  },
  transfers: [],
  withdrawals: [],
};
const file = { sha256: 'ab'.repeat(32), mediaType: 'application/pdf', size: 4096 };
const letter = {
  direction: 'outgoing' as const,
  what: 'warning',
  licenceId: 'l',
  correspondent: { kind: 'holder' as const, orgnr: '999999042' },
  file,
};
const source = { kind: 'notice', id: 'n' } as const;
const entryId = entryIdOf(source);

describe('open-archive-entry', () => {
  it('files a posted letter in the folder of the licence and its period', () => {
    const facts = { licence, title: 'Advarsel', described: letter };
    const decision = given(openArchiveEntry, [], { facts }).when({ source, dated: '2013-12-10', described: null });
    expect(decision).toMatchObject({
      kind: 'accept',
      events: [
        {
          type: 'archive-entry-opened',
          data: { entryId, folderKey: 'bevilling-l-2012-07-01', title: 'Advarsel', dated: '2013-12-10', file },
          subjects: [`archive:${entryId}`, 'notice:n'],
        },
      ],
    });
  });

  it('takes what came in without a name of the sender as the holder’s, on its Oslo day', () => {
    const described = { ...letter, direction: 'incoming' as const, what: 'comment-on-report', correspondent: null };
    const received = { kind: 'document', id: 'd' } as const;
    const facts = { licence, title: null, described };
    const dated = '2013-12-10T23:30:00Z';
    expect(given(openArchiveEntry, [], { facts }).when({ source: received, dated, described })).toMatchObject({
      events: [{ data: { dated: '2013-12-11', correspondent: { kind: 'holder', orgnr: '999999042' }, title: null } }],
    });
  });

  it('files a document without a licence in a folder of its own', () => {
    const described = { ...letter, licenceId: null };
    const facts = { licence: null, title: null, described };
    const received = { kind: 'document', id: 'd' } as const;
    expect(
      given(openArchiveEntry, [], { facts }).when({ source: received, dated: '2013-12-10', described }),
    ).toMatchObject({ events: [{ data: { folderKey: `dokument-${entryIdOf(received)}` } }] });
  });

  it('refuses a letter that was never made', () => {
    const facts = { licence: null, title: null, described: null };
    expect(given(openArchiveEntry, [], { facts }).when({ source, dated: '2013-12-10', described: null })).toMatchObject(
      {
        kind: 'refuse',
        refusal: { code: 'letter-not-produced' },
      },
    );
  });
});
