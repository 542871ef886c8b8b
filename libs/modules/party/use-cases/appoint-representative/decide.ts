import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { documentDecider } from '../../../document/contract.js';
import { type Appointed, type PartyEvent, type RepresentativePerson } from '../../domain/events.js';
import { partyDecider, type PartyState } from '../../domain/state.js';

const AUTHORITY = 'forvaltningsloven § 12';

export interface AppointRepresentative extends Omit<Appointed, 'representativeId'>, RepresentativePerson {}

interface Facts {
  /** the written authority has come in and is registered */
  readonly authorityKnown: boolean;
}

interface Asked {
  readonly command: AppointRepresentative;
  readonly state: PartyState;
  readonly facts: Facts;
}

const partyKnown: Policy<{ state: PartyState }> = ({ state }) =>
  state.orgnr === null
    ? refuse('party-unknown', null, {
        nb: 'Vi kjenner ikke denne virksomheten.',
        nn: 'Vi kjenner ikkje denne verksemda.',
      })
    : null;

/** A lawyer needs no written authority, everybody else shows one. */
const authorityShown: Policy<Asked> = ({ command: { kind, writtenAuthority } }) =>
  kind === 'other' && writtenAuthority === null
    ? refuse('written-authority-missing', AUTHORITY, {
        nb: 'En fullmektig som ikke er advokat, må legge fram skriftlig fullmakt. Registrer fullmakten som dokument først.',
        nn: 'Ein fullmektig som ikkje er advokat, må leggje fram skriftleg fullmakt. Registrer fullmakta som dokument først.',
      })
    : null;

const authorityRegistered: Policy<Asked> = ({ command: { writtenAuthority }, facts }) =>
  writtenAuthority !== null && !facts.authorityKnown
    ? refuse(
        'document-unknown',
        null,
        { nb: 'Dokumentet med fullmakten finnes ikke.', nn: 'Dokumentet med fullmakta finst ikkje.' },
        { documentId: writtenAuthority },
      )
    : null;

const periodForward: Policy<Asked> = ({ command: { from, until } }) =>
  until !== null && until < from
    ? refuse(
        'period-backwards',
        null,
        { nb: 'Siste dag ligger før første dag.', nn: 'Siste dag ligg før første dag.' },
        { from, until },
      )
    : null;

const scopeNotEmpty: Policy<Asked> = ({ command: { scope } }) => {
  const ids = scope === 'all' ? null : 'licenceIds' in scope ? scope.licenceIds : scope.caseIds;
  return ids?.length === 0
    ? refuse('scope-empty', AUTHORITY, {
        nb: 'Si hvilke bevillinger eller saker fullmakten gjelder, eller at den gjelder alt.',
        nn: 'Sei kva løyve eller saker fullmakta gjeld, eller at ho gjeld alt.',
      })
    : null;
};

/** The party lets somebody act for it. From then on all notices within the scope go to him. */
export const appointRepresentative: UseCase<AppointRepresentative, PartyState, PartyEvent, Facts> = {
  name: 'appoint-representative',
  decider: partyDecider,
  roles: ['caseworker'],
  streamId: ({ orgnr }) => orgnr,
  facts: async ({ writtenAuthority }, load) => ({
    authorityKnown: writtenAuthority !== null && (await load.load(documentDecider, writtenAuthority)).received !== null,
  }),
  decide: (command, state, { facts, commandId }) => {
    const policies = [partyKnown, authorityShown, authorityRegistered, periodForward, scopeNotEmpty];
    const refusal = firstRefusal(policies, { command, state, facts });
    if (refusal) return refusal;
    const { name, address, ...open } = command;
    return accept({
      type: 'representative-appointed',
      data: { ...open, representativeId: uuidFrom('representative', commandId) },
      protected: { name, address },
      subjects: [`party:${command.orgnr}`],
    });
  },
};

export interface EndRepresentation {
  readonly orgnr: string;
  readonly representativeId: string;
  /** last day on which he acts */
  readonly on: string;
}

/** The representative acts no more; letters ordered later go to the party, or to whoever takes over. */
export const endRepresentation: UseCase<EndRepresentation, PartyState, PartyEvent> = {
  name: 'end-representation',
  decider: partyDecider,
  roles: ['caseworker'],
  streamId: ({ orgnr }) => orgnr,
  decide: ({ orgnr, representativeId, on }, state, { now }) => {
    const found = state.representatives.find((one) => one.representativeId === representativeId);
    if (!found) {
      return refuse('representative-unknown', null, {
        nb: 'Virksomheten har ikke en slik fullmektig.',
        nn: 'Verksemda har ikkje ein slik fullmektig.',
      });
    }
    if (found.endedOn !== null) return alreadyTrue();
    const today = osloDate(now);
    if (on < found.from || on > today) {
      return refuse(
        'end-outside-representation',
        null,
        {
          nb: 'Siste dag må ligge mellom første dag og i dag.',
          nn: 'Siste dag må liggje mellom første dag og i dag.',
        },
        { from: found.from, today },
      );
    }
    return accept({
      type: 'representative-ended',
      data: { orgnr, representativeId, on },
      subjects: [`party:${orgnr}`],
    });
  },
};
