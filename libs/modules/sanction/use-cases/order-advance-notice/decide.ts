import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { notForTheBody } from '../../domain/case-to-body.js';
import { type SanctionEvent } from '../../domain/events.js';
import { largestOf } from '../../domain/extent.js';
import { REPLY_DAYS } from '../../domain/reply-period.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { LARGEST_FOR_SUITABILITY } from '../../domain/suitability.js';
import { type Cure } from '../../domain/withdrawal-events.js';
import { type CaseToHear } from './case-to-hear.js';
import { type Raised, isCovered, pointsToHear } from './points-to-hear.js';

export interface OrderAdvanceNotice {
  readonly licenceId: string;
  /** proposal of the ladder; id of a lost suitability; `arrears` for the licence's case about missing returns and fees */
  readonly caseId: string;
  readonly replyDays?: number;
}

/** Id of the licence's case about arrears; a new one once the earlier is decided. */
export const arrearsCaseOf = (licenceId: string, record: SanctionRecord): string =>
  uuidFrom('arrears-case', licenceId, record.cases.filter(({ track, decided }) => track === '7.3' && decided).length);

/** What is to be put to the party: the grounds, and the largest reaction they can lead to. null: nothing to hear about. */
export const caseToHear = (
  record: SanctionRecord,
  licenceId: string,
  caseId: string,
  raised: Raised = {},
): CaseToHear | null => {
  const points = pointsToHear(record, caseId, raised);
  if (points) return points;
  const proposal = record.proposals.find(({ proposalId, status }) => proposalId === caseId && status === 'open');
  if (proposal) {
    const largest = largestOf(proposal.verdict);
    return largest && { track: 'ladder', grounds: [{ breachId: proposal.breachId }], largest };
  }
  const loss = record.losses.find(({ lossId, droppedOn }) => lossId === caseId && droppedOn === null);
  if (loss) return { track: '7.4', grounds: [{ lossId: loss.lossId }], largest: LARGEST_FOR_SUITABILITY };
  if (caseId !== arrearsCaseOf(licenceId, record)) return null;
  const open = record.arrears.filter(({ settledOn, regime }) => settledOn === null && regime === 'local-ladder');
  if (open.length === 0) return null;
  const cures = [...new Set(open.map(({ kind }): Cure => kind))].sort();
  return { track: '7.3', grounds: open.map(({ arrearId }) => ({ arrearId })), largest: { untilCured: cures } };
};

/** The case is not about a withdrawal, so there is nothing to give notice of. */
export const nothingToHear = (caseId: string): ReturnType<typeof refuse> =>
  refuse(
    'nothing-to-hear',
    'forvaltningsloven § 16',
    {
      nb: 'Saken gjelder ikke noen inndragning det kan varsles om.',
      nn: 'Saka gjeld ikkje noka inndraging det kan varslast om.',
    },
    { caseId },
  );

/** Gate G4, first half: a written notice before any withdrawal (forvaltningsloven § 16; guidelines 7.3, 7.4). */
export const orderAdvanceNotice: UseCase<OrderAdvanceNotice, SanctionRecord, SanctionEvent> = {
  name: 'order-advance-notice',
  decider: sanctionDecider,
  roles: ['caseworker', 'system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, caseId: asked, replyDays = REPLY_DAYS }, record) => {
    const caseId = asked === 'arrears' ? arrearsCaseOf(licenceId, record) : asked;
    const toHear = caseToHear(record, licenceId, caseId);
    if (!toHear) return nothingToHear(caseId);
    const before = record.cases.find((one) => one.caseId === caseId)?.hearings ?? [];
    const standing = before.filter(({ returnedOn }) => returnedOn === null);
    if (
      toHear.track === 'points' || toHear.track === 'points-withdrawal'
        ? isCovered(standing, toHear)
        : standing.length > 0
    )
      return alreadyTrue();
    return accept({
      type: 'advance-notice-ordered',
      data: {
        licenceId,
        caseId,
        noticeId: uuidFrom('notice', 'advance-notice', caseId, before.length),
        replyDays,
        putsForward: [],
        supplement: standing.length > 0,
        ...toHear,
      },
      subjects: record.subjects,
      deadlines: [notForTheBody(caseId, 'heard again')],
    });
  },
};

export interface OrderSupplement {
  readonly licenceId: string;
  readonly caseId: string;
  /** documents that the party has not been shown */
  readonly putsForward: readonly string[];
  readonly replyDays?: number;
  /** more than the proposal, where aggravating grounds are considered (alkoholforskriften § 10-4) */
  readonly raised?: Raised;
}

/** A supplementary notice: new grounds, a larger reaction, or new information (forvaltningsloven § 17; gate G8). */
export const orderSupplement: UseCase<OrderSupplement, SanctionRecord, SanctionEvent> = {
  name: 'order-supplementary-notice',
  decider: sanctionDecider,
  roles: ['caseworker'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, caseId, putsForward, replyDays = REPLY_DAYS, raised }, record) => {
    const toHear = caseToHear(record, licenceId, caseId, raised);
    const before = record.cases.find((one) => one.caseId === caseId)?.hearings ?? [];
    if (!toHear || before.length === 0) return nothingToHear(caseId);
    return accept({
      type: 'advance-notice-ordered',
      data: {
        licenceId,
        caseId,
        noticeId: uuidFrom('notice', 'advance-notice', caseId, before.length),
        replyDays,
        putsForward,
        supplement: true,
        ...toHear,
      },
      subjects: record.subjects,
      deadlines: [notForTheBody(caseId, 'heard again')],
    });
  },
};
