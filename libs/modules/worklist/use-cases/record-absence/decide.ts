import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { uuidFrom } from '@kernel/ids.js';
import { type UseCase } from '@kernel/use-case.js';
import { type Desk, deskDecider, deskIdOf } from '../../domain/desk.js';
import { type DeskEvent } from '../../domain/desk-events.js';

export interface RecordAbsence {
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly substitute: string;
}

export const subjectOfDesk = (person: string): Subject => `desk:${deskIdOf(person)}`;

/** Somebody is away, and who takes over meanwhile. The same first day again changes the rest: back earlier, or later. */
export const recordAbsence: UseCase<RecordAbsence, Desk, DeskEvent> = {
  name: 'record-absence',
  decider: deskDecider,
  roles: ['caseworker', 'council-secretary', 'administrator'],
  streamId: ({ person }) => deskIdOf(person),
  decide: ({ person, from, until, substitute }, desk) => {
    if (until < from) {
      return refuse(
        'absence-ends-before-it-begins',
        null,
        { nb: 'Fraværet kan ikke slutte før det begynner.', nn: 'Fråværet kan ikkje slutte før det tek til.' },
        { from, until },
      );
    }
    if (substitute === person) {
      return refuse('substitute-is-the-same', null, {
        nb: 'En person kan ikke være sin egen stedfortreder.',
        nn: 'Ein person kan ikkje vere sin eigen avløysar.',
      });
    }
    const absenceId = uuidFrom('absence', person, from);
    const known = desk.absences.find((one) => one.absenceId === absenceId);
    if (known?.until === until && known.substitute === substitute) return alreadyTrue();
    return accept({
      type: 'absence-recorded',
      data: { deskId: deskIdOf(person), person, absenceId, from, until, substitute },
      subjects: [subjectOfDesk(person)],
    });
  },
};
