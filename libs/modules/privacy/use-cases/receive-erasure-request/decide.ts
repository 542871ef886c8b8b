import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { refuseUnknown, unknownLicences } from '../../../licence/contract.js';
import { type PrivacyEvent } from '../../domain/events.js';
import { privacyDecider, type PrivacyRequest } from '../../domain/state.js';

export interface ReceiveErasureRequest {
  /** the case in which the person is named */
  readonly licenceId: string;
  readonly receivedOn: string;
  /** the events it is about, as far as the person says; may be empty */
  readonly eventIds: readonly string[];
  readonly from: string;
  readonly text: string;
}

/** Somebody asks that what is kept about them be erased (GDPR art. 17, V). Who and why lies in the vault. */
export const receiveErasureRequest: UseCase<ReceiveErasureRequest, PrivacyRequest, PrivacyEvent, readonly string[]> = {
  name: 'receive-erasure-request',
  decider: privacyDecider,
  roles: ['caseworker', 'administrator'],
  streamId: (_command, { commandId }) => uuidFrom('erasure-request', commandId),
  facts: ({ licenceId }, load) => unknownLicences([licenceId], load),
  decide: ({ licenceId, receivedOn, eventIds, from, text }, state, { commandId, now, facts }) => {
    if (state.request) return alreadyTrue();
    const unknown = refuseUnknown(facts);
    if (unknown) return unknown;
    if (receivedOn > osloDate(now)) {
      return refuse(
        'date-in-future',
        null,
        { nb: 'Datoen har ikke vært ennå.', nn: 'Datoen har ikkje vore enno.' },
        { receivedOn },
      );
    }
    const requestId = uuidFrom('erasure-request', commandId);
    return accept({
      type: 'erasure-requested',
      data: { requestId, licenceId, receivedOn, eventIds },
      protected: { from, text },
      occurredAt: receivedOn,
      subjects: [`request:${requestId}`, `licence:${licenceId}`],
    });
  },
};
