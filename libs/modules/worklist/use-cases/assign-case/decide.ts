import { accept, alreadyTrue, refuse } from '@kernel/decision.js';
import { type DomainEvent, type Recorded, type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { caseDeskDecider, type CaseDesk, caseKeyOf } from '../../domain/case-desk.js';
import { type CaseEvent, type CaseSubject } from '../../domain/case-events.js';

export interface AssignCase {
  readonly about: CaseSubject;
  readonly assignee: string;
}

export const subjectOfCase = (about: CaseSubject): Subject[] => [`case:${caseKeyOf(about)}`];

/** Nothing is laid on a desk that the municipality does not have. */
export const isThere = async (
  about: CaseSubject,
  load: { subject(subject: Subject): Promise<readonly Recorded<DomainEvent>[]> },
): Promise<boolean> => (await load.subject(about)).length > 0;

export const caseUnknown = (about: CaseSubject): ReturnType<typeof refuse> =>
  refuse('case-unknown', null, { nb: 'Saken finnes ikke i kommunen.', nn: 'Saka finst ikkje i kommunen.' }, { about });

/** A case has one person who has it; whoever is named, no notice goes out. */
export const assignCase: UseCase<AssignCase, CaseDesk, CaseEvent, boolean> = {
  name: 'assign-case',
  decider: caseDeskDecider,
  roles: ['caseworker', 'council-secretary', 'administrator'],
  streamId: ({ about }) => caseKeyOf(about),
  facts: ({ about }, load) => isThere(about, load),
  decide: ({ about, assignee }, desk, { facts: there }) => {
    if (!there) return caseUnknown(about);
    if (desk.assignee === assignee) return alreadyTrue();
    return accept({
      type: 'case-assigned',
      data: { caseKey: caseKeyOf(about), about, assignee },
      subjects: subjectOfCase(about),
    });
  },
};
