import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, type Policy, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { inspectionDecider, type InspectionState } from '../../../inspection/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { type PoliceAbout, type PoliceStep } from '../../domain/police-events.js';
import { policeKey, type PoliceTrack } from '../../domain/police-track.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface RecordPoliceTrack {
  readonly licenceId: string;
  readonly about: PoliceAbout;
  readonly step: PoliceStep;
  readonly on: string;
  /** the police's own case number */
  readonly reference: string;
}

export interface ClearPoliceTrack {
  readonly licenceId: string;
  readonly about: PoliceAbout;
  readonly on: string;
  /** what was agreed with the prosecuting authority, or why both tracks may run */
  readonly reasons: string;
}

interface Asked {
  readonly on: string;
  readonly today: string;
}

const dayHasCome: Policy<Asked> = ({ on, today }) => notInFuture(on, today, 'on');

const unknownCase = (about: PoliceAbout): ReturnType<typeof refuse> =>
  refuse(
    'police-track-without-case',
    null,
    {
      nb: 'Det er ikke registrert noe brudd eller noen kontroll av denne bevillingen med dette nummeret.',
      nn: 'Det er ikkje registrert noko brot eller nokon kontroll av dette løyvet med dette nummeret.',
    },
    { about: policeKey(about) },
  );

const isKnown = (
  about: PoliceAbout,
  licenceId: string,
  record: SanctionRecord,
  inspection: InspectionState,
): boolean =>
  'breachId' in about
    ? record.breaches.some(({ breachId }) => breachId === about.breachId)
    : inspection.control?.licences.some((licence) => licence.licenceId === licenceId) === true;

const trackOf = ({ policeTracks }: SanctionRecord, about: PoliceAbout): PoliceTrack | undefined =>
  policeTracks.find((track) => policeKey(track.about) === policeKey(about));

const subjectsOf = ({ subjects }: SanctionRecord, licenceId: string): readonly Subject[] =>
  subjects.length > 0 ? subjects : [`licence:${licenceId}`];

/**
 * The police have reported, fined or charged somebody for the same facts, or ended it. From then on the case is flagged: a
 * fine and a withdrawal for one fact may be punishment twice (law.md § 3.5, trap 17; forvaltningsloven § 47).
 */
export const recordPoliceTrack: UseCase<RecordPoliceTrack, SanctionRecord, SanctionEvent, InspectionState> = {
  name: 'record-police-track',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ about }, load) => load.load(inspectionDecider, 'inspectionId' in about ? about.inspectionId : '-'),
  decide: ({ licenceId, about, step, on, reference }, record, { now, facts: inspection }) => {
    const early = dayHasCome({ on, today: osloDate(now) });
    if (early) return early;
    if (!isKnown(about, licenceId, record, inspection)) return unknownCase(about);
    if (trackOf(record, about)?.steps.some((one) => one.step === step && one.on === on)) return alreadyTrue();
    return accept({
      type: 'police-track-recorded',
      data: { licenceId, about, step, on },
      protected: { reference },
      occurredAt: on,
      subjects: subjectsOf(record, licenceId),
    });
  },
};

/** A person has cleared with the police or the prosecuting authority who goes on with the case, and why. */
export const clearPoliceTrack: UseCase<ClearPoliceTrack, SanctionRecord, SanctionEvent> = {
  name: 'clear-police-track',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, about, on, reasons }, record, { now }) => {
    const early = dayHasCome({ on, today: osloDate(now) });
    if (early) return early;
    const track = trackOf(record, about);
    if (!track) return unknownCase(about);
    if (track.clearedOn !== null) return alreadyTrue();
    if (reasons.trim() === '') {
      return refuse(
        'clearance-reasons-required',
        'forvaltningsloven § 47',
        {
          nb: 'Skriv hva som er avklart med politiet eller påtalemyndigheten.',
          nn: 'Skriv kva som er avklart med politiet eller påtalemakta.',
        },
        { about: policeKey(about) },
      );
    }
    return accept({
      type: 'police-track-cleared',
      data: { licenceId, about, on },
      protected: { reasons },
      occurredAt: on,
      subjects: subjectsOf(record, licenceId),
    });
  },
};
