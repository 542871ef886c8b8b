import { osloDate } from '@kernel/clock.js';
import { accept, alreadyTrue } from '@kernel/decision.js';
import { type Subject } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { type CouncilBody, councilBodyDecider } from '../../domain/body-state.js';
import { caseKeyOf } from '../../domain/case-key.js';
import {
  type CaseImpartiality,
  type Disqualifying,
  impartialityDecider,
  type ImpartialityEvent,
  type Person,
  samePerson,
} from '../../domain/impartiality.js';
import { type CouncilMeeting, councilMeetingDecider, type Item, rollOf } from '../../domain/meeting-state.js';
import { itemUnknown, noQuorum, refused, type Refused } from '../../domain/refusals.js';
import { quorumOf } from '../../domain/voting.js';

interface OnPerson {
  readonly caseKey: string;
  /** licence of the case, so that its history tells of it; null for an item about no case of ours */
  readonly licenceId: string | null;
  readonly person: Person;
}

type OfCase<C extends OnPerson, F = undefined> = UseCase<C, CaseImpartiality, ImpartialityEvent, F>;

const onCase = {
  decider: impartialityDecider,
  streamId: ({ caseKey }: OnPerson) => caseKey,
};

const subjectsOf = ({ caseKey, licenceId }: OnPerson): Subject[] => [
  `impartiality:${caseKey}`,
  `case:${caseKey}`,
  ...(licenceId === null ? [] : [`licence:${licenceId}` as const]),
];

/** Somebody says how he stands to the case (forvaltningsloven §§ 6, 8). */
export const declareImpartiality: OfCase<OnPerson & { readonly inDoubt: boolean; readonly relation: string }> = {
  ...onCase,
  name: 'declare-impartiality',
  roles: ['caseworker', 'council-secretary', 'council-member', 'inspector'],
  decide: (command) => {
    const { caseKey, person, inDoubt, relation } = command;
    if (inDoubt && relation.trim() === '') {
      return refused(
        'relation-required',
        'Skriv hvilket forhold til saken som gir tvil.',
        'Skriv kva forhold til saka som gjev tvil.',
        {},
        'forvaltningsloven § 6',
      );
    }
    return accept({
      type: 'impartiality-declared',
      data: { caseKey, person, inDoubt },
      protected: { relation },
      subjects: subjectsOf(command),
    });
  },
};

/** A party objects to somebody; it must be decided before that person does anything more (forvaltningsloven § 8). */
export const objectToPerson: OfCase<
  OnPerson & { readonly documentId: string | null; readonly on: string; readonly reasons: string }
> = {
  ...onCase,
  name: 'object-to-person',
  roles: ['caseworker', 'council-secretary'],
  decide: (command) => {
    const { caseKey, person, documentId, on, reasons } = command;
    return accept({
      type: 'impartiality-objected',
      data: { caseKey, person, documentId, on },
      protected: { reasons },
      occurredAt: on,
      subjects: subjectsOf(command),
    });
  },
};

export interface DecideImpartiality extends OnPerson {
  readonly disqualified: boolean;
  readonly ground: Disqualifying | null;
  readonly decidedBy: 'self' | 'superior' | 'body';
  readonly meetingId: string | null;
  readonly itemId: string | null;
  /** votes that the member is disqualified, and that he is not */
  readonly for: number;
  readonly against: number;
  readonly reasons: string;
}

interface BodyFacts {
  readonly meeting: CouncilMeeting | null;
  readonly body: CouncilBody | null;
}

/**
 * Who decides: an official himself, his superior when a party has objected, and for a member the body without him
 * (forvaltningsloven § 8).
 */
export const decideImpartiality: OfCase<DecideImpartiality, BodyFacts> = {
  ...onCase,
  name: 'decide-impartiality',
  roles: ['caseworker', 'council-secretary'],
  facts: async ({ meetingId }, load) => {
    const meeting = meetingId === null ? null : await load.load(councilMeetingDecider, meetingId);
    const bodyId = meeting?.meeting?.body.id;
    return { meeting, body: bodyId === undefined ? null : await load.load(councilBodyDecider, bodyId) };
  },
  decide: (command, state, { facts, actor, now }) => {
    const { caseKey, person, disqualified, ground, decidedBy, meetingId, itemId, reasons } = command;
    const before = state.persons.find((one) => samePerson(one.person, person));
    if (before?.decidedAt && !before.pending && before.disqualified === disqualified) return alreadyTrue();
    const refusal =
      groundsAreGiven(command) ??
      (person.role === 'member'
        ? byBody(command, state, facts, osloDate(now))
        : byOfficial(command, before?.objected ?? false, actor.id));
    if (refusal) return refusal;
    return accept({
      type: 'impartiality-decided',
      data: {
        caseKey,
        person,
        disqualified,
        ground: disqualified ? ground : null,
        decidedBy,
        meetingId,
        itemId,
        for: command.for,
        against: command.against,
      },
      protected: { reasons },
      subjects: [...subjectsOf(command), ...(meetingId === null ? [] : [`meeting:${meetingId}` as const])],
    });
  },
};

const groundsAreGiven = ({ disqualified, ground, reasons }: DecideImpartiality): Refused | null =>
  (disqualified && ground === null) || reasons.trim() === ''
    ? refused(
        'ground-required',
        'Avgjørelsen må ha grunnlag og begrunnelse; begge deler føres i møteboka.',
        'Avgjerda må ha grunnlag og grunngjeving; begge delar blir førte i møteboka.',
        {},
        'forvaltningsloven § 6',
      )
    : null;

const wrongDecider = (decidedBy: string): Refused =>
  refused(
    'wrong-decider',
    'Et medlems habilitet avgjøres av organet, en tjenestepersons av ham selv, eller av den overordnede når en part krever det.',
    'Om ein medlem er habil, avgjer organet; om ein tenesteperson er det, avgjer han sjølv, eller den overordna når ein part krev det.',
    { decidedBy },
    'forvaltningsloven § 8',
  );

const byOfficial = ({ decidedBy, person }: DecideImpartiality, objected: boolean, actorId: string): Refused | null => {
  const himself = person.role !== 'inspector' && person.id === actorId;
  if (decidedBy === 'superior' && !himself) return null;
  return decidedBy === 'self' && himself && !objected ? null : wrongDecider(decidedBy);
};

const byBody = (
  command: DecideImpartiality,
  state: CaseImpartiality,
  { meeting, body }: BodyFacts,
  today: string,
): Refused | null => {
  const { itemId, person, decidedBy, disqualified } = command;
  if (decidedBy !== 'body') return wrongDecider(decidedBy);
  const item = meeting?.items.find((one) => one.itemId === itemId);
  if (!meeting?.meeting || !body || !item || caseKeyOf(item.case, item.itemId) !== command.caseKey)
    return itemUnknown(itemId ?? '-');
  if (today < meeting.meeting.day || item.decided) return itemUnknown(item.itemId);
  const voting = votersWithout(item, person.id, state);
  if (voting < quorumOf(body.seats)) return noQuorum(voting, quorumOf(body.seats), body.seats);
  const tie = command.for === command.against;
  const chairDecides = tie && meeting.meeting.rules.castingVote === 'chair';
  const outcome = command.for > command.against;
  return command.for + command.against === voting && (tie ? chairDecides : outcome === disqualified)
    ? null
    : refused(
        'votes-do-not-add-up',
        'Stemmene stemmer ikke med utfallet eller med hvor mange som var til stede uten medlemmet.',
        'Røystene stemmer ikkje med utfallet eller med kor mange som var til stades utan medlemmen.',
        { entitled: voting, for: command.for, against: command.against },
        'forvaltningsloven § 8',
      );
};

/** Those in the room, without the member in question and without any who is out already. */
const votersWithout = (item: Item, memberId: string, { persons }: CaseImpartiality): number =>
  (rollOf(item)?.present ?? []).filter(
    (id) =>
      id !== memberId &&
      !persons.some(({ person, disqualified }) => person.role === 'member' && person.id === id && disqualified),
  ).length;
