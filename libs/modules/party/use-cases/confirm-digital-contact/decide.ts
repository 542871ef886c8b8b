import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type PartyEvent } from '../../domain/events.js';
import { partyDecider, type PartyState } from '../../domain/state.js';

export interface ConfirmDigitalContact {
  readonly orgnr: string;
  /** the day on which the party gave or confirmed where it is reached digitally */
  readonly on: string;
}

/** Only the day is kept: the delivery service holds the address itself. */
export const confirmDigitalContact: UseCase<ConfirmDigitalContact, PartyState, PartyEvent> = {
  name: 'confirm-digital-contact',
  decider: partyDecider,
  roles: ['caseworker'],
  streamId: ({ orgnr }) => orgnr,
  decide: ({ orgnr, on }, state, { now }) => {
    if (state.orgnr === null) {
      return refuse('party-unknown', null, {
        nb: 'Vi kjenner ikke denne virksomheten.',
        nn: 'Vi kjenner ikkje denne verksemda.',
      });
    }
    const today = osloDate(now);
    if (on > today) {
      return refuse(
        'date-in-future',
        null,
        { nb: 'Datoen har ikke vært ennå.', nn: 'Datoen har ikkje vore enno.' },
        { day: on, today },
      );
    }
    if (state.digitalContactOn !== null && on <= state.digitalContactOn) return alreadyTrue();
    return accept({ type: 'digital-contact-confirmed', data: { orgnr, on }, subjects: [`party:${orgnr}`] });
  },
};
