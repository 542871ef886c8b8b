import { given } from '@kernel/given-when-then.js';
import { type PartyEvent } from '../../domain/events.js';
import { registerParty } from './decide.js';

const asked = { orgnr: '974760673', name: 'Oppdiktet Kro AS', language: null, madeUp: true };
const subjects = ['party:974760673'];
const known: PartyEvent = {
  type: 'party-registered',
  data: { orgnr: asked.orgnr, name: asked.name, madeUp: true },
};

describe('register-party', () => {
  it('registers an enterprise, with its language when that is known', () => {
    expect(given(registerParty, []).when(asked)).toEqual({
      kind: 'accept',
      events: [{ ...known, subjects }],
    });
    expect(given(registerParty, []).when({ ...asked, language: 'nn' })).toMatchObject({
      events: [
        { type: 'party-registered' },
        { type: 'language-chosen', data: { language: 'nn', source: 'register' }, subjects },
      ],
    });
  });

  it('brings a new name up to date, and nothing else', () => {
    expect(given(registerParty, [known]).when({ ...asked, name: 'Ny Kro AS' })).toEqual({
      kind: 'accept',
      events: [{ type: 'party-name-changed', data: { orgnr: asked.orgnr, name: 'Ny Kro AS' }, subjects }],
    });
  });

  it('keeps a chosen language when the register says none', () => {
    const chosen: PartyEvent = { type: 'language-chosen', data: { orgnr: asked.orgnr, language: 'nb' } };
    expect(given(registerParty, [known, chosen]).when(asked).kind).toBe('already-true');
    expect(given(registerParty, [known, chosen]).when({ ...asked, language: 'nb' }).kind).toBe('already-true');
  });

  it('brings the register’s own word up to date, and never sets it over the party’s', () => {
    const said = (source: 'party' | 'register'): PartyEvent => ({
      type: 'language-chosen',
      data: { orgnr: asked.orgnr, language: 'nb', source },
    });
    const again = (past: PartyEvent) => given(registerParty, [known, past]).when({ ...asked, language: 'nn' });
    expect(again(said('register'))).toMatchObject({ events: [{ data: { language: 'nn', source: 'register' } }] });
    expect(again(said('party')).kind).toBe('already-true');
  });
});
