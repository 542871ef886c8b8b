import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Desk, deskDecider, deskIdOf } from '../../domain/desk.js';
import { type DeskEvent } from '../../domain/desk-events.js';
import { subjectOfDesk } from '../record-absence/decide.js';

export interface ChooseMailAddress {
  readonly person: string;
  /** null: no mail to this person */
  readonly address: string | null;
}

export const ownOnly = (): ReturnType<typeof refuse> =>
  refuse('own-desk-only', null, {
    nb: 'Dette kan en person bare bestemme for seg selv.',
    nn: 'Dette kan ein person berre avgjere for seg sjølv.',
  });

/** Where the caller's own reminders go. The address lies in the vault. */
export const chooseMailAddress: UseCase<ChooseMailAddress, Desk, DeskEvent> = {
  name: 'choose-mail-address',
  decider: deskDecider,
  roles: ['caseworker', 'council-secretary', 'inspector'],
  streamId: ({ person }) => deskIdOf(person),
  decide: ({ person, address }, desk, { actor }) => {
    if (actor.id !== person) return ownOnly();
    if (address === null && desk.addressIn === null) return alreadyTrue();
    return accept({
      type: 'mail-address-chosen',
      data: { deskId: deskIdOf(person), person, mails: address !== null },
      ...(address === null ? {} : { protected: { address } }),
      subjects: [subjectOfDesk(person)],
    });
  },
};
