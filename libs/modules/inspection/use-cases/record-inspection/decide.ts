import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, firstRefusal, refuse } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { canonicalJson } from '@kernel/json.js';
import { type UseCase } from '@kernel/use-case.js';
import { defaultRules } from '@law/rule-set.js';
import { licenceDecider } from '../../../licence/contract.js';
import { placeDecider } from '../../../place/contract.js';
import { reportDeadline } from '../../domain/comment-period.js';
import { type InspectionEvent } from '../../domain/events.js';
import { inspectionDecider, type InspectionState } from '../../domain/state.js';
import { type InspectionFacts, type RecordInspection } from './command.js';
import { inspectionPolicies } from './policies.js';

export const inspectionIdOf = (municipality: string, reportNumber: string): string =>
  uuidFrom('inspection', municipality, reportNumber);

/** Takes in the report of a control (alkoholforskriften §§ 9-3 to 9-6). What it means is for the caseworker. */
export const recordInspection: UseCase<RecordInspection, InspectionState, InspectionEvent, InspectionFacts> = {
  name: 'record-inspection',
  decider: inspectionDecider,
  roles: ['inspector', 'caseworker'],
  streamId: ({ reportNumber }, { municipality }) => inspectionIdOf(municipality, reportNumber),
  facts: async ({ placeId, licenceIds }, load) => ({
    place: await load.load(placeDecider, placeId),
    licences: await Promise.all(
      licenceIds.map(async (licenceId) => ({ licenceId, state: await load.load(licenceDecider, licenceId) })),
    ),
  }),
  decide: (command, state, { municipality, now, facts }) => {
    const inspectionId = inspectionIdOf(municipality, command.reportNumber);
    const event = carriedOut(inspectionId, command, facts);
    if (state.control) {
      return canonicalJson(state.control.visit) === canonicalJson(event.data)
        ? alreadyTrue()
        : refuse(
            'report-number-taken',
            null,
            {
              nb: 'En annen kontrollrapport har dette nummeret.',
              nn: 'Ein annan kontrollrapport har dette nummeret.',
            },
            { reportNumber: command.reportNumber },
          );
    }
    return firstRefusal(inspectionPolicies, { command, facts, now }) ?? accept(event);
  },
};

const carriedOut = (
  inspectionId: string,
  command: RecordInspection,
  facts: InspectionFacts,
): Extract<InspectionEvent, { type: 'inspection-carried-out' }> => {
  const { reportNumber, placeId, of, mode, startedAt, endedAt, inspectors, findings } = command;
  const ids = findings.map((_, index) => uuidFrom('finding', inspectionId, index));
  const holders = facts.licences.map(({ licenceId, state }) => ({
    licenceId,
    holderOrgnr: state.facts?.holderOrgnr ?? '',
  }));
  const subjects: Subject[] = [
    `inspection:${inspectionId}`,
    `place:${placeId}`,
    ...command.licenceIds.map((id): Subject => `licence:${id}`),
    ...new Set(holders.map(({ holderOrgnr }): Subject => `party:${holderOrgnr}`)),
  ];
  return {
    type: 'inspection-carried-out',
    data: {
      inspectionId,
      reportNumber,
      placeId,
      licences: holders,
      of,
      mode,
      startedAt,
      endedAt,
      inspectors: inspectors.map(({ testPassed, impartialityDeclared }) => ({ testPassed, impartialityDeclared })),
      findings: findings.map(({ provision, at }, index) => ({ findingId: ids[index] ?? '', provision, at })),
    },
    protected: {
      company: command.company,
      inspectorNames: inspectors.map(({ name }) => name),
      observations: findings.map(({ provision: _provision, at: _at, ...seen }, index) => ({
        findingId: ids[index] ?? '',
        ...seen,
      })),
      toldOnTheSpot: command.toldOnTheSpot,
    },
    occurredAt: endedAt,
    subjects,
    deadlines: [reportDeadline(osloDate(endedAt), defaultRules)],
  };
};
