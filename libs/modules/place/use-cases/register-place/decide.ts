import { accept, alreadyTrue } from '@kernel/decision.js';
import { canonicalJson } from '@kernel/json.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type PlaceEvent, type PlaceFacts } from '../../domain/events.js';
import { placeDecider, type PlaceState } from '../../domain/state.js';

export interface RegisterPlace extends PlaceFacts {
  readonly placeId: string;
  readonly key: string;
  readonly madeUp: boolean;
}

/** Id of the premises that a register's place key names. */
export const placeIdOf = (municipality: string, key: string): string => uuidFrom('place', municipality, key);

/** Registers premises, or brings name and address up to date (a licence is tied to its premises, alkoholloven § 4-2). */
export const registerPlace: UseCase<RegisterPlace, PlaceState, PlaceEvent> = {
  name: 'register-place',
  decider: placeDecider,
  roles: ['caseworker', 'administrator', 'system'],
  streamId: ({ placeId }) => placeId,
  decide: (command, state) => {
    const { placeId, orgnr, name, address } = command;
    const subjects = [`place:${placeId}`] as const;
    if (state.placeId === null) return accept({ type: 'place-registered', data: { ...command }, subjects });
    const was: PlaceFacts = { orgnr: state.orgnr, name: state.name, address: state.address };
    const is: PlaceFacts = { orgnr, name, address };
    if (canonicalJson(was) === canonicalJson(is)) return alreadyTrue();
    return accept({ type: 'place-changed', data: { placeId, was, is }, subjects });
  },
};
