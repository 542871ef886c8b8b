import { recorded } from '@kernel/given-when-then.js';
import { foldSubject } from '@platform/projections/fold-subject.js';
import { type PrivacyEvent } from '../../../privacy/contract.js';
import { type PartyEvent } from '../../domain/events.js';
import { partyCard } from './view.js';

const orgnr = '974760673';
const events: PartyEvent[] = [
  { type: 'party-registered', data: { orgnr, name: 'Oppdiktet Kro AS', madeUp: true } },
  { type: 'language-chosen', data: { orgnr, language: 'nn' } },
  { type: 'party-name-changed', data: { orgnr, name: 'Ny Kro AS' } },
];
const fold = (...some: (PartyEvent | PrivacyEvent)[]) => foldSubject(partyCard, `party:${orgnr}`, recorded(some));

describe('party-card', () => {
  it('shows name and language as they are now, and that the party is made up', () => {
    expect(fold(...events)).toEqual({ orgnr, name: 'Ny Kro AS', language: 'nn', madeUp: true, pseudonymised: false });
  });

  it('shows a pseudonym from the decision on, also when the register brings another name', () => {
    const pseudonym = {
      type: 'name-pseudonymised' as const,
      data: { requestId: 'r', orgnr, pseudonym: 'Innehaver 1' },
    };
    const renamed = { type: 'party-name-changed' as const, data: { orgnr, name: 'Enda en Kro AS' } };
    expect(fold(...events, pseudonym, renamed)).toMatchObject({ name: 'Innehaver 1', pseudonymised: true });
  });

  it('does not depend on the order of independent facts', () => {
    const [first, language, name] = events;
    if (!first || !language || !name) throw new Error('three events');
    expect(fold(first, name, language)).toEqual(fold(first, language, name));
  });

  it('has no document for a party that was never registered', () => {
    expect(fold(...events.slice(1))).toBeNull();
  });
});
