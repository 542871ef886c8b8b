import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { normalised, searchIndex } from './view.js';

describe('what is searched', () => {
  it.each([
    ['Ål Kjøkken & Bar', 'al kjokken & bar'],
    ['  CAFÉ  Æra ', 'cafe aera'],
    ['K-2013-014', 'k-2013-014'],
  ])('%s is found as %s', (text, as) => expect(normalised(text)).toBe(as));

  it('is the same however a letter is put together', () => {
    expect(normalised('A\u030Al')).toBe(normalised('\u00C5l'));
  });

  it('is a thing’s own newest name, and nothing from events about something else', () => {
    const address = { street: 'Veien 1', postcode: '3550', town: 'Gol' };
    const facts = { orgnr: null, name: 'Kroa', address };
    const events = recorded(
      [
        { type: 'place-registered', data: { placeId: 'p', key: 'k', madeUp: false, ...facts } },
        { type: 'place-changed', data: { placeId: 'p', was: facts, is: { ...facts, name: 'Nykroa' } } },
      ],
      'place',
    );
    expect(foldSubject(searchIndex, 'place:p', events)).toEqual({
      kind: 'place',
      title: 'Nykroa',
      text: 'nykroa veien 1 3550 gol',
    });
    expect(foldSubject(searchIndex, 'licence:l', events)).toBeNull();
  });
});
