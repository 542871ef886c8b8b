import { type Decider } from '@kernel/decider.js';
import { type DomainEvent } from '@kernel/event.js';

/** Whoever works on a case for the body, hired inspectors included (forvaltningsloven §§ 6, 8 and 10). */
export interface Person {
  readonly role: 'caseworker' | 'secretary' | 'inspector' | 'member';
  /** the token's subject, the member's id, or report number and place in its list for an inspector */
  readonly id: string;
}

/** forvaltningsloven § 6, in the order of the section; `handled-before` is kommuneloven § 11-10. */
export const DISQUALIFYING = [
  'party',
  'kin',
  'spouse',
  'representative',
  'leads-a-party',
  'special-circumstances',
  'superior-disqualified',
  'handled-before',
] as const;
export type Disqualifying = (typeof DISQUALIFYING)[number];

interface OnCase {
  caseKey: string;
  person: Person;
}

export type ImpartialityEvent =
  | DomainEvent<'impartiality-declared', OnCase & { inDoubt: boolean }, { relation: string }>
  | DomainEvent<'impartiality-objected', OnCase & { documentId: string | null; on: string }, { reasons: string }>
  | DomainEvent<
      'impartiality-decided',
      OnCase & {
        disqualified: boolean;
        ground: Disqualifying | null;
        decidedBy: 'self' | 'superior' | 'body';
        /** item at which the body decided, without the member */
        meetingId: string | null;
        itemId: string | null;
        for: number;
        against: number;
      },
      { reasons: string }
    >;

export interface Judged {
  readonly person: Person;
  readonly declared: boolean;
  readonly objected: boolean;
  /** doubted, and nobody has decided since */
  readonly pending: boolean;
  readonly disqualified: boolean;
  readonly ground: Disqualifying | null;
  readonly decidedAt: { readonly itemId: string | null; readonly eventId: string } | null;
}

export interface CaseImpartiality {
  readonly persons: readonly Judged[];
}

const unknown = (person: Person): Judged => ({
  person,
  declared: false,
  objected: false,
  pending: false,
  disqualified: false,
  ground: null,
  decidedAt: null,
});

export const samePerson = (a: Person, b: Person): boolean => a.role === b.role && a.id === b.id;

/** Who may take part in one case, over all its meetings. */
export const impartialityDecider: Decider<CaseImpartiality, ImpartialityEvent> = {
  category: 'impartiality',
  initial: { persons: [] },
  evolve: ({ persons }, event) => {
    const { person } = event.data;
    const before = persons.find((one) => samePerson(one.person, person)) ?? unknown(person);
    const others = persons.filter((one) => !samePerson(one.person, person));
    return { persons: [...others, judged(before, event, event.meta.id)] };
  },
};

const judged = (before: Judged, event: ImpartialityEvent, eventId: string): Judged => {
  switch (event.type) {
    case 'impartiality-declared':
      return { ...before, declared: true, pending: before.pending || event.data.inDoubt };
    case 'impartiality-objected':
      return { ...before, objected: true, pending: true };
    case 'impartiality-decided': {
      const { disqualified, ground, itemId } = event.data;
      return { ...before, pending: false, objected: false, disqualified, ground, decidedAt: { itemId, eventId } };
    }
  }
};

export const disqualifiedMembers = ({ persons }: CaseImpartiality): ReadonlySet<string> =>
  new Set(
    persons
      .filter(({ person, disqualified }) => person.role === 'member' && disqualified)
      .map(({ person }) => person.id),
  );

/** A caseworker or secretary, by the token's subject, who may not prepare the case. */
export const mayNotPrepare = ({ persons }: CaseImpartiality, actorId: string): boolean =>
  persons.some(
    ({ person, disqualified }) =>
      disqualified && (person.role === 'caseworker' || person.role === 'secretary') && person.id === actorId,
  );

export const pendingMembers = ({ persons }: CaseImpartiality): readonly string[] =>
  persons.filter(({ person, pending }) => person.role === 'member' && pending).map(({ person }) => person.id);
