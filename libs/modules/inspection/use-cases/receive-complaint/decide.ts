import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { refuseUnknown, unknownLicences } from '../../../licence/contract.js';
import { placeDecider, type PlaceState } from '../../../place/contract.js';
import { type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';

export interface ReceiveComplaint {
  readonly placeId: string;
  readonly licenceIds: readonly string[];
  readonly receivedOn: string;
  /** only a written complaint is one in the sense of guideline 7; a phone tip is a note */
  readonly written: boolean;
  readonly documentId: string | null;
  readonly text: string;
  readonly from: string;
}

interface ComplaintFacts {
  readonly place: PlaceState;
  readonly unknown: readonly string[];
}

/** A written complaint from others. Inspectors must look into it before anything follows (guideline 7). */
export const receiveComplaint: UseCase<ReceiveComplaint, InspectionState, InspectionEvent, ComplaintFacts> = {
  name: 'receive-complaint',
  decider: inspectionDecider,
  roles: ['caseworker'],
  streamId: (_command, { commandId }) => uuidFrom('complaint', commandId),
  facts: async ({ placeId, licenceIds }, load) => ({
    place: await load.load(placeDecider, placeId),
    unknown: await unknownLicences(licenceIds, load),
  }),
  decide: (command, state, { commandId, now, facts }) => {
    if (state.complaint) return alreadyTrue();
    if (facts.place.placeId === null) {
      return refuse(
        'place-unknown',
        null,
        { nb: 'Stedet finnes ikke i registeret.', nn: 'Staden finst ikkje i registeret.' },
        { placeId: command.placeId },
      );
    }
    const unknown = refuseUnknown(facts.unknown);
    if (unknown) return unknown;
    if (!command.written) {
      return refuse('complaint-not-written', 'retningslinjene punkt 7', {
        nb: 'Et muntlig tips er ikke en skriftlig klage. Registrer det som et notat.',
        nn: 'Eit munnleg tips er ikkje ei skriftleg klage. Registrer det som eit notat.',
      });
    }
    const early = notInFuture(command.receivedOn, osloDate(now), 'receivedOn');
    if (early) return early;
    const complaintId = uuidFrom('complaint', commandId);
    const { placeId, licenceIds, receivedOn, documentId, text, from } = command;
    const subjects: Subject[] = [
      `inspection:${complaintId}`,
      `place:${placeId}`,
      ...licenceIds.map((id): Subject => `licence:${id}`),
    ];
    return accept({
      type: 'complaint-received',
      data: { complaintId, placeId, licenceIds, receivedOn, written: true, documentId },
      protected: { text, from },
      occurredAt: receivedOn,
      subjects,
    });
  },
};

export interface LinkInvestigation {
  readonly complaintId: string;
  readonly inspectionId: string;
}

/** The control that looked into a complaint. It must have been carried out after the complaint came. */
export const linkInvestigation: UseCase<LinkInvestigation, InspectionState, InspectionEvent, InspectionState> = {
  name: 'link-investigation',
  decider: inspectionDecider,
  roles: ['caseworker'],
  streamId: ({ complaintId }) => complaintId,
  facts: ({ inspectionId }, load) => load.load(inspectionDecider, inspectionId),
  decide: ({ complaintId, inspectionId }, state, { facts: control }) => {
    if (!state.complaint)
      return refuse('complaint-unknown', null, { nb: 'Klagen finnes ikke.', nn: 'Klaga finst ikkje.' });
    if (state.complaint.investigatedBy === inspectionId) return alreadyTrue();
    if (control.control?.source !== 'inspectors' || control.control.placeId !== state.complaint.placeId) {
      return refuse(
        'not-an-investigation',
        'retningslinjene punkt 7',
        { nb: 'Kontrollen gjelder ikke stedet klagen gjelder.', nn: 'Kontrollen gjeld ikkje staden klaga gjeld.' },
        { inspectionId },
      );
    }
    return accept({ type: 'complaint-investigated', data: { complaintId, inspectionId }, subjects: state.subjects });
  },
};
