import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { daysCounted } from '@law/calendar/days-between.js';
import { osloDate } from '@kernel/clock.js';
import { daysServed, licenceDecider, type LicenceState, withdrawalOf } from '../../../licence/contract.js';
import { type AnnulledBy } from '../../domain/appeal-events.js';
import { type SanctionEvent } from '../../domain/events.js';
import { isAnnulled } from '../../domain/on-appeal.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface AnnulDecision {
  readonly licenceId: string;
  readonly reactionId: string;
  readonly appealId: string | null;
  readonly on: string;
  readonly by: AnnulledBy;
  readonly remitted: boolean;
  /** needed for an own reversal (forvaltningsloven §§ 25, 35); else the outcome's own stand with the appeal */
  readonly reasons: string;
}

/**
 * The decision is gone: it counts no more, a running withdrawal ends, a waiting one does not begin. What later rested on it is
 * computed again by a saga and flagged; nothing is rewritten. An own reversal is to the party's favour, which § 35 always allows.
 */
export const annulDecision: UseCase<AnnulDecision, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'annul-decision',
  decider: sanctionDecider,
  roles: ['caseworker', 'council-secretary', 'system'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: (command, record, { now, facts }) => {
    const { licenceId, reactionId, appealId, on, by, remitted, reasons } = command;
    const reaction = record.reactions.find((one) => one.reactionId === reactionId);
    if (!reaction) {
      return refuse('reaction-unknown', null, { nb: 'Reaksjonen finnes ikke.', nn: 'Reaksjonen finst ikkje.' });
    }
    if (isAnnulled(reaction)) return alreadyTrue();
    if (on > osloDate(now) || on < reaction.decidedOn) {
      return refuse(
        'date-impossible',
        null,
        {
          nb: 'Dagen må ligge etter vedtaket og kan ikke være i framtiden.',
          nn: 'Dagen må liggje etter vedtaket og kan ikkje vere i framtida.',
        },
        { on, decidedOn: reaction.decidedOn },
      );
    }
    if (by === 'own-reversal' && reasons.trim() === '') {
      return refuse('reasons-required', 'forvaltningsloven § 25', {
        nb: 'Omgjøring må begrunnes.',
        nn: 'Omgjering må grunngjevast.',
      });
    }
    const { served, days } = servedBy(facts, reactionId, on);
    const cancelled = [
      `withdrawal-start:${reactionId}`,
      `appeal-limit:${reactionId}`,
      `withdrawal-resume:${reactionId}`,
      `stay-until:${reactionId}`,
    ];
    return accept({
      type: 'decision-annulled',
      data: { licenceId, reactionId, appealId, on, by, remitted, daysServed: days, served },
      protected: { reasons },
      occurredAt: on,
      subjects: [...record.subjects, ...(appealId ? [`appeal:${appealId}` as const] : [])],
      deadlines: cancelled.map((name) => ({ op: 'cancel', name, why: 'annulled' })),
    });
  },
};

/** Days that lie behind: the day of the annulment itself is lawful again, as with a cure (I). */
const servedBy = (
  licence: LicenceState,
  withdrawalId: string,
  on: string,
): { served: 'none' | 'partly' | 'whole'; days: number } => {
  const run = withdrawalOf(licence, withdrawalId);
  if (!run) return { served: 'none', days: 0 };
  const last = run.ended && run.to !== null && run.to < on ? run.to : null;
  const open = run.since === null || run.since >= on ? 0 : daysCounted(run.since, last ?? on) - (last ? 0 : 1);
  const days = daysServed(run) + open;
  return { served: days === 0 ? 'none' : run.ended ? 'whole' : 'partly', days };
};
