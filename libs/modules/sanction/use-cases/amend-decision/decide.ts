import { accept, alreadyTrue, firstRefusal, type Policy, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { addLength } from '@law/calendar/length.js';
import { roll } from '@law/calendar/working-days.js';
import { licenceDecider, type LicenceState, withdrawalOf } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { endOf, within } from '../../domain/extent.js';
import { startDeadline } from '../../domain/schedule.js';
import { isAnnulled } from '../../domain/on-appeal.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../domain/state.js';
import { type Extent } from '../../domain/withdrawal-events.js';

export interface AmendDecision {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly appealId: string;
  readonly on: string;
  readonly extent: Extent;
  /** new first day of one that has not begun; null leaves it */
  readonly startOn: string | null;
  readonly by: 'own-body' | 'appeal-body';
  /** only a municipal appeals body can, and only when it told the party in time (forvaltningsloven § 34) */
  readonly detriment: { readonly appealReceivedOn: string; readonly messageSentOn: string } | null;
}

interface Asked {
  readonly command: AmendDecision;
  readonly reaction: Reaction | undefined;
}

const isWithdrawal: Policy<Asked> = ({ reaction }) =>
  reaction?.withdrawal?.extent && !isAnnulled(reaction)
    ? null
    : refuse('withdrawal-not-there', null, {
        nb: 'Det er ingen inndragning å endre.',
        nn: 'Det er inga inndraging å endre.',
      });

/**
 * Not to the party's detriment (forvaltningsloven §§ 34 and 35). The body that decided never; an appeal body that tries the
 * substance may, when its message was sent within three months of the day the body below received the appeal (row 47).
 */
const notToDetriment: Policy<Asked> = ({ command, reaction }) => {
  const { withdrawal } = reaction ?? {};
  if (!withdrawal?.extent) return null;
  const from = withdrawal.from ?? withdrawal.decidedStart;
  const milder = within(command.extent, withdrawal.extent, from);
  const earlier = command.startOn !== null && command.startOn < from;
  if (milder && !earlier) return null;
  const { detriment, by } = command;
  const due = detriment ? roll(addLength(detriment.appealReceivedOn, { months: 3 })) : null;
  if (by === 'appeal-body' && detriment && due !== null && detriment.messageSentOn <= due) return null;
  return refuse(
    'amendment-to-detriment',
    by === 'appeal-body' ? 'forvaltningsloven § 34' : 'forvaltningsloven § 35',
    {
      nb: 'Vedtaket kan ikke endres til skade for parten.',
      nn: 'Vedtaket kan ikkje endrast til skade for parten.',
    },
    { longer: !milder, earlier, messageDue: due },
  );
};

/** The decision is changed: other length, later start. What has been served counts; the end never passes the licence's. */
export const amendDecision: UseCase<AmendDecision, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'amend-decision',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: (command, record, { facts: licence }) => {
    const { licenceId, reactionId, appealId, on, extent } = command;
    const reaction = record.reactions.find((one) => one.reactionId === reactionId);
    const refusal = firstRefusal([isWithdrawal, notToDetriment], { command, reaction });
    const was = reaction?.withdrawal?.extent;
    if (refusal || !reaction?.withdrawal || !was) return refusal ?? alreadyTrue();
    if (!reaction.standing.appeals.some((one) => one.appealId === appealId && one.open)) return alreadyTrue();
    const { from, decidedStart } = reaction.withdrawal;
    const begun = withdrawalOf(licence, reactionId) !== undefined;
    const startOn = begun ? (from ?? decidedStart) : (command.startOn ?? from ?? decidedStart);
    const endOn = endOf(extent, startOn, licence.facts?.period.end ?? startOn);
    return accept({
      type: 'decision-amended',
      data: { licenceId, reactionId, appealId, on, was, extent, startOn, endOn },
      occurredAt: on,
      subjects: [...record.subjects, `appeal:${appealId}`],
      deadlines: begun || from === null ? [] : [startDeadline(licenceId, reactionId, startOn, endOn)],
    });
  },
};
