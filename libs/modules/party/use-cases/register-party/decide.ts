import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Language, type PartyEvent } from '../../domain/events.js';
import { partyDecider, type PartyState } from '../../domain/state.js';

export interface RegisterParty {
  readonly orgnr: string;
  readonly name: string;
  readonly language: Language | null;
  /** the enterprise does not exist; shown wherever its name is */
  readonly madeUp: boolean;
}

/** Registers an enterprise that holds licences, or brings its name and language up to date. */
export const registerParty: UseCase<RegisterParty, PartyState, PartyEvent> = {
  name: 'register-party',
  decider: partyDecider,
  roles: ['caseworker', 'administrator', 'system'],
  streamId: ({ orgnr }) => orgnr,
  decide: ({ orgnr, name, language, madeUp }, state) => {
    const subjects = [`party:${orgnr}`] as const;
    const events: PartyEvent[] = [];
    if (state.orgnr === null) events.push({ type: 'party-registered', data: { orgnr, name, madeUp }, subjects });
    else if (state.name !== name) events.push({ type: 'party-name-changed', data: { orgnr, name }, subjects });
    // The register's word gives way to the party's own.
    if (language !== null && state.language !== language && !state.choseLanguage) {
      events.push({ type: 'language-chosen', data: { orgnr, language, source: 'register' }, subjects });
    }
    return events.length === 0 ? alreadyTrue() : accept(...events);
  },
};
