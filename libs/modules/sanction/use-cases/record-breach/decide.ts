import { earliest } from '@kernel/clock.js';
import { accept, firstRefusal } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { inspectionDecider, type InspectionState } from '../../../inspection/contract.js';
import { municipalityDecider, SETTINGS } from '../../../municipality/contract.js';
import { provisionsOf, provisionSubject } from '../../domain/earlier-cases.js';
import { type Offence, type SanctionEvent } from '../../domain/events.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { type BreachFacts, type RecordBreach } from './command.js';
import { breachPolicies } from './policies.js';

/**
 * A caseworker finds that rules were broken, by ordinary preponderance of evidence. Gates G1 (a report) and G2 (the
 * comment time is over or a comment is in), alkoholforskriften § 9-6, guideline 7.
 */
export const recordBreach: UseCase<RecordBreach, SanctionRecord, SanctionEvent, BreachFacts> = {
  name: 'record-breach',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  facts: async ({ inspectionId }, load) => ({
    inspection: await load.load(inspectionDecider, inspectionId),
    municipality: await load.load(municipalityDecider, SETTINGS),
  }),
  decide: (command, record, { commandId, facts }) => {
    const refusal = firstRefusal(breachPolicies, { command, record, ...facts });
    if (refusal) return refusal;
    const { licenceId, inspectionId, factsFound, holdersVersion, weighing, classReasons } = command;
    const findings = facts.inspection.control?.findings ?? [];
    const offences = command.offences.flatMap((judged): Offence[] => {
      const finding = findings.find(({ findingId }) => findingId === judged.findingId);
      return finding ? [{ ...finding, class: judged.class }] : [];
    });
    return accept({
      type: 'breach-recorded',
      data: {
        licenceId,
        breachId: uuidFrom('breach', commandId),
        inspectionId,
        reportNumber: facts.inspection.control?.reportNumber ?? '',
        offences,
        standardOfProof: 'preponderance',
        commentConsidered: facts.inspection.comments.length > 0,
      },
      protected: { factsFound, holdersVersion, weighing, classReasons },
      occurredAt: earliest(offences.map(({ at }) => at)) ?? '',
      subjects: [
        ...subjectsOf(licenceId, inspectionId, facts.inspection),
        ...provisionsOf(offences).map(provisionSubject),
      ],
    });
  },
};

/** The licence's own place and holder, not those of other licences in the same control. */
const subjectsOf = (licenceId: string, inspectionId: string, { control }: InspectionState): Subject[] => {
  const holder = control?.licences.find((licence) => licence.licenceId === licenceId)?.holderOrgnr;
  return [
    `licence:${licenceId}`,
    `inspection:${inspectionId}`,
    ...(control ? [`place:${control.placeId}` as const] : []),
    ...(holder ? [`party:${holder}` as const] : []),
  ];
};
