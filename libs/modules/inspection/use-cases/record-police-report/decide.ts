import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { notInFuture } from '@kernel/not-in-future.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';
import { type RecordInspection } from '../record-inspection/command.js';

export interface RecordPoliceReport {
  readonly reportNumber: string;
  readonly placeId: string;
  readonly licenceIds: readonly string[];
  readonly of: 'sale' | 'serving';
  readonly reportedOn: string;
  readonly office: string;
  readonly findings: RecordInspection['findings'];
}

type Licences = readonly { readonly licenceId: string; readonly state: LicenceState }[];

const idOf = (municipality: string, reportNumber: string): string =>
  uuidFrom('police-report', municipality, reportNumber);

/** A report of the police is evidence too (guideline 7); it is put to the holder before a breach is found. */
export const recordPoliceReport: UseCase<RecordPoliceReport, InspectionState, InspectionEvent, Licences> = {
  name: 'record-police-report',
  decider: inspectionDecider,
  roles: ['caseworker'],
  streamId: ({ reportNumber }, { municipality }) => idOf(municipality, reportNumber),
  facts: ({ licenceIds }, load) =>
    Promise.all(
      licenceIds.map(async (licenceId) => ({ licenceId, state: await load.load(licenceDecider, licenceId) })),
    ),
  decide: (command, state, { municipality, now, facts: licences }) => {
    if (state.control) return alreadyTrue();
    const { reportNumber, placeId, of, reportedOn, office, findings } = command;
    const early = notInFuture(reportedOn, osloDate(now), 'reportedOn');
    if (early) return early;
    const wrong = licences.find((licence) => licence.state.facts?.placeId !== placeId);
    if (wrong || findings.length === 0) {
      return refuse(
        wrong ? 'licence-not-at-place' : 'nothing-reported',
        null,
        {
          nb: 'Rapporten må gjelde en bevilling på stedet og si hva som er sett.',
          nn: 'Rapporten må gjelde eit løyve på staden og seie kva som er sett.',
        },
        { licenceId: wrong?.licenceId ?? null },
      );
    }
    const inspectionId = idOf(municipality, reportNumber);
    const ids = findings.map((_, index) => uuidFrom('finding', inspectionId, index));
    const holders = licences.map(({ licenceId, state: { facts } }) => ({
      licenceId,
      holderOrgnr: facts?.holderOrgnr ?? '',
    }));
    const subjects: Subject[] = [
      `inspection:${inspectionId}`,
      `place:${placeId}`,
      ...holders.map(({ licenceId }): Subject => `licence:${licenceId}`),
      ...new Set(holders.map(({ holderOrgnr }): Subject => `party:${holderOrgnr}`)),
    ];
    return accept({
      type: 'police-report-received',
      data: {
        inspectionId,
        reportNumber,
        placeId,
        licences: holders,
        of,
        reportedOn,
        findings: findings.map(({ provision, at }, index) => ({ findingId: ids[index] ?? '', provision, at })),
      },
      protected: {
        office,
        observations: findings.map(({ provision: _provision, at: _at, ...seen }, index) => ({
          findingId: ids[index] ?? '',
          ...seen,
        })),
      },
      occurredAt: reportedOn,
      subjects,
    });
  },
};
