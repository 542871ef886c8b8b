import { osloDate } from '@kernel/clock.js';
import { type ArmDeadline } from '@kernel/deadline.js';
import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type UseCase } from '@kernel/use-case.js';
import { addDays } from '@law/calendar/working-days.js';
import { caseDeskDecider, type CaseDesk, caseKeyOf } from '../../domain/case-desk.js';
import { type CaseEvent, type CaseSubject } from '../../domain/case-events.js';
import { caseUnknown, isThere, subjectOfCase } from '../assign-case/decide.js';

export interface PutOnHold {
  readonly about: CaseSubject;
  /** day on which it is taken up again */
  readonly until: string;
  readonly reason: string;
}

/** A case is laid aside. Only the work list changes: every deadline of the law runs on (forvaltningsloven § 11 a). */
export const putOnHold: UseCase<PutOnHold, CaseDesk, CaseEvent, boolean> = {
  name: 'put-on-hold',
  decider: caseDeskDecider,
  roles: ['caseworker', 'council-secretary'],
  streamId: ({ about }) => caseKeyOf(about),
  facts: ({ about }, load) => isThere(about, load),
  decide: ({ about, until, reason }, desk, { now, facts: there }) => {
    if (!there) return caseUnknown(about);
    const today = osloDate(now);
    if (until <= today) {
      return refuse(
        'hold-without-future',
        null,
        {
          nb: 'Saken må legges til side til en dag som kommer.',
          nn: 'Saka må leggjast til side til ein dag som kjem.',
        },
        { until, today },
      );
    }
    if (desk.heldUntil === until) return alreadyTrue();
    return accept({
      type: 'case-put-on-hold',
      data: { caseKey: caseKeyOf(about), about, until },
      protected: { reason },
      subjects: subjectOfCase(about),
      deadlines: [hold(about, until, today)],
    });
  },
};

export interface TakeUpAgain {
  readonly about: CaseSubject;
  /** the hold that has run out; absent when a person asks */
  readonly heldUntil?: string;
}

/** The day has come, or somebody takes it up before. */
export const takeUpAgain: UseCase<TakeUpAgain, CaseDesk, CaseEvent> = {
  name: 'take-up-again',
  decider: caseDeskDecider,
  roles: ['caseworker', 'council-secretary', 'system'],
  streamId: ({ about }) => caseKeyOf(about),
  decide: ({ about, heldUntil }, desk) => {
    if (desk.heldUntil === null) return alreadyTrue();
    if (heldUntil !== undefined && heldUntil !== desk.heldUntil) return alreadyTrue();
    return accept({
      type: 'case-taken-up-again',
      data: { caseKey: caseKeyOf(about), about, how: heldUntil === undefined ? 'asked' : 'time-came' },
      subjects: subjectOfCase(about),
      deadlines: [{ op: 'cancel', name: 'hold', why: 'taken up again' }],
    });
  },
};

/** Over in the first moment of the day. */
const hold = (about: CaseSubject, until: string, today: string): ArmDeadline => ({
  op: 'arm',
  name: 'hold',
  due: addDays(until, -1),
  start: today,
  length: 'as chosen',
  counting: 'none',
  paragraph: 'ingen bestemmelse; egen rutine',
  onExpiry: { nb: 'Saken tas opp igjen neste dag.', nn: 'Saka blir teken opp att neste dag.' },
  command: { name: 'take-up-again', data: { about, heldUntil: until } },
});
