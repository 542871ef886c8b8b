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
      events: [{ type: 'language-chosen', data: { orgnr, language: 'nn' }, subjects: [`party:${orgnr}`] }],
    });
  });

  it('is already true when it is so', () => {
    const chosen: PartyEvent[] = [...known, { type: 'language-chosen', data: { orgnr, language: 'nn' } }];
    expect(given(chooseLanguage, chosen).when({ orgnr, language: 'nn' }).kind).toBe('already-true');
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
