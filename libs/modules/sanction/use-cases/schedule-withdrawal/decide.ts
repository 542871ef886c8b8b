import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { osloDate } from '@kernel/clock.js';
import { licenceDecider, type LicenceState } from '../../../licence/contract.js';
import { municipalityDecider, type MunicipalityState, SETTINGS, settingOn } from '../../../municipality/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { endOf } from '../../domain/extent.js';
import { appealDue, appealLimit, firstDay, startDeadline } from '../../domain/schedule.js';
import { isAnnulled } from '../../domain/on-appeal.js';
import { sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface ScheduleWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
}

interface Facts {
  readonly licence: LicenceState;
  readonly settings: MunicipalityState;
}

/**
 * Sets the days of a withdrawal once its letter has provably arrived, and lets the appeal clock run. A presumed arrival
 * starts nothing: a person must prove it or send the letter again.
 */
export const scheduleWithdrawal: UseCase<ScheduleWithdrawal, SanctionRecord, SanctionEvent, Facts> = {
  name: 'schedule-withdrawal',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: async ({ licenceId }, load) => ({
    licence: await load.load(licenceDecider, licenceId),
    settings: await load.load(municipalityDecider, SETTINGS),
  }),
  decide: ({ licenceId, withdrawalId }, record, { now, facts }) => {
    const reaction = record.reactions.find(({ reactionId }) => reactionId === withdrawalId);
    if (!reaction?.withdrawal?.extent || reaction.withdrawal.from !== null || isAnnulled(reaction))
      return alreadyTrue();
    if (reaction.notifiedOn === null || !reaction.proven) {
      return refuse('arrival-not-proven', 'forvaltningsloven § 29', {
        nb: 'Det er ikke bevist at vedtaket har nådd innehaveren. Inndragningen kan ikke begynne.',
        nn: 'Det er ikkje bevist at vedtaket har nådd innehavaren. Inndraginga kan ikkje ta til.',
      });
    }
    const { extent, decidedStart } = reaction.withdrawal;
    const licenceEnd = facts.licence.facts?.period.end ?? decidedStart;
    const due = appealDue(reaction.decidedOn, reaction.notifiedOn);
    const wait = settingOn(facts.settings, 'withdrawalStart', osloDate(now)) !== 'as-decided';
    const startOn = firstDay(decidedStart, reaction.notifiedOn, due, wait);
    if (startOn > licenceEnd) {
      return refuse('licence-ends-first', 'alkoholloven § 1-8', {
        nb: 'Bevillingen løper ut før inndragningen kan begynne.',
        nn: 'Løyvet går ut før inndraginga kan ta til.',
      });
    }
    const endOn = endOf(extent, startOn, licenceEnd);
    const movedBecause = startOn === decidedStart ? null : wait ? 'appeal-limit' : 'arrival';
    return accept({
      type: 'withdrawal-scheduled',
      data: { licenceId, withdrawalId, startOn, endOn, movedBecause },
      occurredAt: reaction.notifiedOn,
      subjects: record.subjects,
      deadlines: [
        appealLimit(licenceId, withdrawalId, reaction.notifiedOn, due),
        // A stay granted before the letter had arrived keeps it from beginning.
        ...(reaction.standing.stays.some(({ resumedOn }) => resumedOn === null)
          ? []
          : [startDeadline(licenceId, withdrawalId, startOn, endOn)]),
      ],
    });
  },
};
