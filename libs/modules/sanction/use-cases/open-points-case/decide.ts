import { accept, alreadyTrue } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { type NamedPoints } from '../../../inspection/contract.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { pointsCaseOf } from '../../domain/points-proposal.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface OpenPointsCase {
  readonly licenceId: string;
  readonly inspectionId: string;
  /** the letter that brings the report and the notice */
  readonly noticeId: string;
  readonly named: readonly NamedPoints[];
  readonly replyDays: number;
}

/** The report's letter gives notice of points: its case opens with that notice (alkoholforskriften § 10-5, law.md § 2.4). */
export const openPointsCase: UseCase<OpenPointsCase, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'open-points-case',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: ({ licenceId, inspectionId, noticeId, named, replyDays }, record, { facts: { facts } }) => {
    const caseId = pointsCaseOf(licenceId, { inspectionId });
    const known = record.cases.find((one) => one.caseId === caseId)?.hearings ?? [];
    if (named.length === 0 || known.some((hearing) => hearing.noticeId === noticeId)) return alreadyTrue();
    return accept({
      type: 'advance-notice-ordered',
      data: {
        licenceId,
        caseId,
        noticeId,
        track: 'points',
        grounds: [],
        largest: null,
        points: named,
        combinedWith: inspectionId,
        replyDays,
        putsForward: [],
        supplement: false,
      },
      subjects: [
        `licence:${licenceId}`,
        ...(facts ? [`place:${facts.placeId}` as const, `party:${facts.holderOrgnr}` as const] : []),
      ],
    });
  },
};
