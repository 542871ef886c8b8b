import { type Actor } from '@kernel/actor.js';
import { given } from '@kernel/given-when-then.js';
import { type PartyEvent } from '../../domain/events.js';
import { chooseLanguage } from './decide.js';

const orgnr = '974760673';
const known: PartyEvent[] = [{ type: 'party-registered', data: { orgnr, name: 'Oppdiktet Kro AS', madeUp: true } }];
const holder = (onBehalfOf: string): Actor => ({ id: 'eva', role: 'licence-holder', onBehalfOf });

describe('choose-language', () => {
  it('records the choice', () => {
    expect(given(chooseLanguage, known).when({ orgnr, language: 'nn' })).toEqual({
      kind: 'accept',
      events: [
        { type: 'language-chosen', data: { orgnr, language: 'nn', source: 'party' }, subjects: [`party:${orgnr}`] },
      ],
    });
  });

  it('is already true when it is so', () => {
    const chosen: PartyEvent[] = [...known, { type: 'language-chosen', data: { orgnr, language: 'nn' } }];
    expect(given(chooseLanguage, chosen).when({ orgnr, language: 'nn' }).kind).toBe('already-true');
  });

  it('is recorded though the register says the same, for the register may change', () => {
    const register: PartyEvent = { type: 'language-chosen', data: { orgnr, language: 'nn', source: 'register' } };
    expect(given(chooseLanguage, [...known, register]).when({ orgnr, language: 'nn' })).toMatchObject({
      events: [{ data: { language: 'nn', source: 'party' } }],
    });
  });

  it('lets a holder choose for itself, and not for another, nor learn that the other exists', () => {
    const own = given(chooseLanguage, known, { actor: holder(orgnr) }).when({ orgnr, language: 'nb' });
    expect(own.kind).toBe('accept');
    const refusals = [
      given(chooseLanguage, known, { actor: holder('889640782') }).when({ orgnr, language: 'nb' }),
      given(chooseLanguage, []).when({ orgnr, language: 'nb' }),
    ];
    for (const refused of refusals) {
      expect(refused).toMatchObject({ kind: 'refuse', refusal: { code: 'party-unknown', facts: { orgnr } } });
    }
  });
});
