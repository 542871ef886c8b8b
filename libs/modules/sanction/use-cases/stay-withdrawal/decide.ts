import { type ArmDeadline } from '@kernel/deadline.js';
import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { termsOf } from '@law/deadlines/catalogue/catalogue.js';
import { addDays, nextDay } from '@law/calendar/working-days.js';
import { endOfRest, hasBegun, licenceDecider, type LicenceState, withdrawalOf } from '../../../licence/contract.js';
import { type SanctionEvent } from '../../domain/events.js';
import { endOf } from '../../domain/extent.js';
import { isAnnulled } from '../../domain/on-appeal.js';
import { type Stay } from '../../domain/standing.js';
import { type Reaction, sanctionDecider, type SanctionRecord } from '../../domain/state.js';

export interface StayWithdrawal {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly appealId: string;
  readonly from: string;
  /** `appeal-decided` or the last day */
  readonly until: string;
}

const withdrawalIn = (record: SanctionRecord, id: string): Reaction | undefined =>
  record.reactions.find(({ reactionId, withdrawal }) => reactionId === id && withdrawal !== null);

const openStay = (reaction: Reaction): Stay | undefined =>
  reaction.standing.stays.find(({ resumedOn }) => resumedOn === null);

const isDay = (until: string): boolean => /^\d{4}-/.test(until);

const stayLimit = ({ licenceId, withdrawalId, appealId, from, until }: StayWithdrawal): ArmDeadline => ({
  op: 'arm',
  name: `stay-until:${withdrawalId}`,
  due: until,
  start: from,
  ...termsOf('stay-until'),
  command: { name: 'lift-stay', data: { licenceId, withdrawalId, appealId, on: until, resumeOn: nextDay(until) } },
});

/** The withdrawal is stayed (forvaltningsloven § 42): one that waits does not begin, one that runs stops by a saga. */
export const stayWithdrawal: UseCase<StayWithdrawal, SanctionRecord, SanctionEvent> = {
  name: 'stay-withdrawal',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  decide: ({ licenceId, withdrawalId, appealId, from, until }, record) => {
    const reaction = withdrawalIn(record, withdrawalId);
    if (!reaction || isAnnulled(reaction) || openStay(reaction)) return alreadyTrue();
    return accept({
      type: 'withdrawal-stayed',
      data: { licenceId, withdrawalId, appealId, from, until },
      occurredAt: from,
      subjects: [...record.subjects, `appeal:${appealId}`],
      deadlines: [
        { op: 'cancel', name: `withdrawal-start:${withdrawalId}`, why: 'stay' },
        ...(isDay(until) ? [stayLimit({ licenceId, withdrawalId, appealId, from, until })] : []),
      ],
    });
  },
};

export interface LiftStay {
  readonly licenceId: string;
  readonly withdrawalId: string;
  readonly appealId: string;
  readonly on: string;
  /** first day on which it runs again */
  readonly resumeOn: string;
}

/** The stay is over; the withdrawal goes on from a day to come, every decided day served once, never past the licence's end. */
export const liftStay: UseCase<LiftStay, SanctionRecord, SanctionEvent, LicenceState> = {
  name: 'lift-stay',
  decider: sanctionDecider,
  roles: ['system'],
  streamId: ({ licenceId }) => licenceId,
  facts: ({ licenceId }, load) => load.load(licenceDecider, licenceId),
  decide: ({ licenceId, withdrawalId, appealId, on, resumeOn }, record, { now, facts: licence }) => {
    const reaction = withdrawalIn(record, withdrawalId);
    if (!reaction?.withdrawal || isAnnulled(reaction) || !openStay(reaction)) return alreadyTrue();
    const licenceEnd = licence.facts?.period.end ?? resumeOn;
    // Days are closed from their morning: one that has begun cannot be closed afterwards.
    const first = resumeOn > osloDate(now) ? resumeOn : nextDay(osloDate(now));
    if (first > licenceEnd) {
      return refuse(
        'licence-ends-first',
        'alkoholloven § 1-8',
        {
          nb: 'Bevillingen løper ut før inndragningen kan fortsette.',
          nn: 'Løyvet går ut før inndraginga kan halde fram.',
        },
        { resumeOn: first, licenceEnd },
      );
    }
    const run = withdrawalOf(licence, withdrawalId);
    const { extent, decidedStart, from } = reaction.withdrawal;
    const begun = run !== undefined && hasBegun(run);
    // Not before its letter has arrived, whatever the stay says: then it is scheduled by that, as any other.
    const waits = from === null && !begun;
    const endOn = begun ? endOfRest(run, first, licenceEnd) : extent ? endOf(extent, first, licenceEnd) : null;
    const data = {
      licenceId,
      withdrawalId,
      appealId,
      on,
      resumeOn: waits && decidedStart > first ? decidedStart : first,
    };
    const resume: ArmDeadline = {
      op: 'arm',
      name: `withdrawal-resume:${withdrawalId}`,
      due: addDays(data.resumeOn, -1),
      start: on,
      ...termsOf('withdrawal-resume'),
      command: {
        name: 'resume-withdrawal',
        data: { licenceId, withdrawalId, appealId, resumeOn: data.resumeOn, endOn },
      },
    };
    return accept({
      type: 'stay-lifted',
      data: { ...data, endOn },
      occurredAt: on,
      subjects: [...record.subjects, `appeal:${appealId}`],
      deadlines: [{ op: 'cancel', name: `stay-until:${withdrawalId}`, why: 'lifted' }, resume],
    });
  },
};
