import { advanceNotice } from '@law/deadlines/advance-notice.js';
import { defaultRules } from '@law/rule-set.js';
import { type SanctionRecord } from './state.js';
import { sentHearings, type WithdrawalCase } from './withdrawal-case.js';

export type ReadyForBody =
  | { readonly ready: true; readonly replyDue: string | null }
  | {
      readonly ready: false;
      readonly why: 'case-unknown' | 'case-settled' | 'party-not-heard';
      /** last day of the reply limit, where a notice is out */
      readonly replyDue: string | null;
    };

/**
 * Whether a case may be decided by the body on a day: it is open, every notice that is out has run out and one at least was
 * sent and has not come back, or an exception was recorded (forvaltningsloven § 16). A warning needs no notice before it.
 */
export const readyForBody = (record: SanctionRecord, caseId: string, on: string): ReadyForBody => {
  const open = record.cases.find((one) => one.caseId === caseId);
  const proposal = record.proposals.find(({ proposalId }) => proposalId === caseId);
  if (!open && !proposal) return { ready: false, why: 'case-unknown', replyDue: null };
  const lossDropped = record.losses.some(({ lossId, droppedOn }) => lossId === caseId && droppedOn !== null);
  if (open?.decided === true || lossDropped || (proposal && proposal.status !== 'open'))
    return { ready: false, why: 'case-settled', replyDue: null };
  if (!open)
    return proposal?.verdict.reaction === 'withdrawal'
      ? { ready: false, why: 'party-not-heard', replyDue: null }
      : { ready: true, replyDue: null };
  return heard(open, on);
};

const heard = (open: WithdrawalCase, on: string): ReadyForBody => {
  if (open.exception) return { ready: true, replyDue: null };
  const waiting = open.hearings.some(({ dispatchedOn, returnedOn }) => dispatchedOn === null && returnedOn === null);
  const judged = sentHearings(open).map(({ dispatchedOn, replyDays }) =>
    advanceNotice({ dispatchedOn, replyDays, decisionOn: on }, defaultRules),
  );
  const dues = judged.flatMap((one) => ('error' in one || one.replyDue === null ? [] : [one.replyDue]));
  const replyDue = dues.sort().at(-1) ?? null;
  const allowed = judged.length > 0 && judged.every((one) => !('error' in one) && one.decisionAllowed);
  return allowed && !waiting ? { ready: true, replyDue } : { ready: false, why: 'party-not-heard', replyDue };
};
