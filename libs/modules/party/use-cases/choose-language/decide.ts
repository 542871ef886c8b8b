import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Language, type PartyEvent } from '../../domain/events.js';
import { partyDecider, type PartyState } from '../../domain/state.js';

export interface ChooseLanguage {
  readonly orgnr: string;
  readonly language: Language;
}

/** The party's own choice of written standard for its letters. */
export const chooseLanguage: UseCase<ChooseLanguage, PartyState, PartyEvent> = {
  name: 'choose-language',
  decider: partyDecider,
  roles: ['caseworker', 'licence-holder'],
  streamId: ({ orgnr }) => orgnr,
  decide: ({ orgnr, language }, state, { actor }) => {
    if (state.orgnr === null || (actor.role === 'licence-holder' && actor.onBehalfOf !== orgnr)) {
      return refuse(
        'party-unknown',
        null,
        { nb: 'Vi kjenner ikke denne virksomheten.', nn: 'Vi kjenner ikkje denne verksemda.' },
        { orgnr },
      );
    }
    // What the register says may change with the next import; the party's own word is worth an event though it says the same.
    if (state.language === language && state.choseLanguage) return alreadyTrue();
    return accept({
      type: 'language-chosen',
      data: { orgnr, language, source: 'party' },
      subjects: [`party:${orgnr}`],
    });
  },
};
