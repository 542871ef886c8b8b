import { given } from '@kernel/given-when-then.js';
import { placeIdOf, registerPlace } from './decide.js';

const asked = {
  placeId: placeIdOf('gol', '974760673'),
  key: '974760673',
  orgnr: '974760673',
  name: 'Oppdiktet kro',
  address: { street: 'Sentrumsvegen 1', postcode: '3550', town: 'Gol' },
  madeUp: true,
};
const known = [{ type: 'place-registered' as const, data: asked }];
const subjects = [`place:${asked.placeId}`];

describe('register-place', () => {
  it('registers premises', () => {
    expect(given(registerPlace, []).when(asked)).toEqual({
      kind: 'accept',
      events: [{ type: 'place-registered', data: asked, subjects }],
    });
  });

  it('is already true for the same name, number and address', () => {
    expect(given(registerPlace, known).when({ ...asked, address: { ...asked.address } }).kind).toBe('already-true');
  });

  it('records what was and what is when something differs', () => {
    const { orgnr, name, address } = asked;
    const moved = { ...address, street: 'Sentrumsvegen 2' };
    expect(given(registerPlace, known).when({ ...asked, address: moved })).toEqual({
      kind: 'accept',
      events: [
        {
          type: 'place-changed',
          data: { placeId: asked.placeId, was: { orgnr, name, address }, is: { orgnr, name, address: moved } },
          subjects,
        },
      ],
    });
  });

  it('gives the same key another place in another municipality', () => {
    expect(placeIdOf('hol', asked.key)).not.toBe(asked.placeId);
  });
});
