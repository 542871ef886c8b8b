import { corrected, valueAt } from '@kernel/corrections.js';
import { accept, alreadyTrue, type Decision, refuse } from '@kernel/decision.js';
import { type DeadlineChange } from '@kernel/deadline.js';
import { type DomainEvent, type Recorded } from '@kernel/event.js';
import { canonicalJson, type JsonValue } from '@kernel/json.js';
import { type CorrectionEvent, type DecisionContext, type FactLoader, type UseCase } from '@kernel/use-case.js';
import { type Correctable, type LetterMade, matches } from './correctable.js';
import { standing, type StreamAsWritten, streamAsWritten } from './stream-as-written.js';

export interface ProposeCorrection {
  /** id part of the stream that holds the event */
  readonly streamId: string;
  readonly eventId: string;
  /** null: the whole event was entered in error */
  readonly path: string | null;
  readonly value: JsonValue;
  readonly reason: string;
}

export interface ConfirmCorrection {
  readonly streamId: string;
  readonly correctionId: string;
}

const CORRECTED = {
  nb: 'En opplysning som fristen bygger på, ble rettet.',
  nn: 'Ei opplysning som fristen byggjer på, vart retta.',
};

interface LetterFacts {
  readonly letters: readonly string[];
}

type CorrectionUseCase<C extends object, F = undefined> = UseCase<C, StreamAsWritten, DomainEvent, F>;

/** Corrects a fact of a stream of this category at once, or asks a second person where a letter rests on it. */
export const proposeCorrection = (
  category: string,
  table: readonly Correctable[],
  letterMade: LetterMade,
): CorrectionUseCase<ProposeCorrection, LetterFacts> => ({
  name: `correct-${category}`,
  decider: streamAsWritten(category),
  roles: ['caseworker', 'administrator'],
  streamId: ({ streamId }) => streamId,
  facts: async ({ eventId }, load, state) => ({ letters: await lettersOn(standing(state, eventId), load, letterMade) }),
  decide: (command, state, ctx) => {
    const { eventId, path, value, reason } = command;
    const event = standing(state, eventId);
    const refusal = whyNot(event, command, table);
    if (refusal || !event) return refusal ?? alreadyTrue();
    if (path !== null && canonicalJson(valueAt(event.data, path)) === canonicalJson(value)) return alreadyTrue();
    const { letters } = ctx.facts;
    if (letters.length === 0) {
      return correct(
        event,
        { path, value, reason, proposedBy: ctx.actor.id, confirmedBy: null, letters },
        state,
        table,
      );
    }
    const kind = path === null ? 'entered-in-error' : 'fact-corrected';
    return accept({
      type: 'correction-proposed',
      data: { correctionId: ctx.commandId, eventId, kind, path, new: value, letters },
      protected: { reason },
      subjects: event.meta.subjects,
    } satisfies CorrectionEvent);
  },
});

/** The second person. */
export const confirmCorrection = (
  category: string,
  table: readonly Correctable[],
): CorrectionUseCase<ConfirmCorrection> => ({
  name: `confirm-${category}-correction`,
  decider: streamAsWritten(category),
  roles: ['caseworker', 'administrator'],
  streamId: ({ streamId }) => streamId,
  decide: ({ correctionId }, state, ctx) => {
    const proposed = state.proposed.get(correctionId);
    if (!proposed) return unknownCorrection(correctionId);
    if (state.rejected.has(correctionId)) {
      return refuse(
        'correction-rejected',
        null,
        { nb: 'Rettelsen er avvist eller trukket.', nn: 'Rettinga er avvist eller trekt.' },
        { correctionId },
      );
    }
    if (proposed.by === ctx.actor.id) return needsAnother(ctx);
    const event = standing(state, proposed.eventId);
    if (!event) return alreadyTrue();
    if (proposed.path !== null && canonicalJson(valueAt(event.data, proposed.path)) === canonicalJson(proposed.new)) {
      return alreadyTrue();
    }
    const { path, new: value, letters } = proposed;
    const reason = `se ${correctionId}`;
    return correct(
      event,
      { path, value, reason, proposedBy: proposed.by, confirmedBy: ctx.actor.id, letters },
      state,
      table,
    );
  },
});

export const unknownCorrection = (correctionId: string): ReturnType<typeof refuse> =>
  refuse('correction-unknown', null, { nb: 'Rettelsen finnes ikke.', nn: 'Rettinga finst ikkje.' }, { correctionId });

const needsAnother = (ctx: DecisionContext): ReturnType<typeof refuse> =>
  refuse(
    'second-person-required',
    null,
    {
      nb: 'Et brev bygger på opplysningen. En annen enn den som foreslo rettelsen, må bekrefte den.',
      nn: 'Eit brev byggjer på opplysninga. Ein annan enn den som gjorde framlegg om rettinga, må stadfeste ho.',
    },
    { actor: ctx.actor.id },
  );

const whyNot = (
  event: Recorded | undefined,
  { eventId, path }: ProposeCorrection,
  table: readonly Correctable[],
): ReturnType<typeof refuse> | null => {
  if (!event) {
    return refuse(
      'event-unknown',
      null,
      { nb: 'Hendelsen finnes ikke i denne saken.', nn: 'Hendinga finst ikkje i denne saka.' },
      { eventId },
    );
  }
  const known = table.find(({ type }) => type === event.type);
  const allowed = known && (path === null || known.paths.some((pattern) => matches(pattern, path)));
  if (allowed && (path === null || valueAt(event.data, path) !== undefined)) return null;
  return refuse(
    'fact-not-correctable',
    null,
    { nb: 'Denne opplysningen kan ikke rettes slik.', nn: 'Denne opplysninga kan ikkje rettast slik.' },
    { type: event.type, path, correctable: known ? [...known.paths] : [] },
  );
};

/** Letters made after the fact was recorded, about what the fact is first of all about. */
const lettersOn = async (event: Recorded | undefined, load: FactLoader, letterMade: LetterMade): Promise<string[]> => {
  const [first] = event?.meta.subjects ?? [];
  if (!event || !first) return [];
  const about = await load.subject(first);
  const later = about.slice(about.findIndex(({ meta }) => meta.id === event.meta.id) + 1);
  return later.map(letterMade).filter((letter) => letter !== null);
};

interface Change {
  readonly path: string | null;
  readonly value: JsonValue;
  readonly reason: string;
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
  readonly letters: readonly string[];
}

const correct = (
  event: Recorded,
  { path, value, reason, proposedBy, confirmedBy, letters }: Change,
  state: StreamAsWritten,
  table: readonly Correctable[],
): Decision<CorrectionEvent> => {
  const { id: eventId, subjects } = event.meta;
  const own = (event.deadlines ?? []).flatMap((change) => (change.op === 'arm' ? [change.name] : []));
  const stillArmed = own.filter((name) => state.armed.get(name) === eventId);
  if (path === null) {
    return accept({
      type: 'entered-in-error',
      data: { eventId, proposedBy, confirmedBy, letters },
      protected: { reason },
      subjects,
      deadlines: stillArmed.map((name) => ({ op: 'cancel', name, why: 'entered in error' })),
    });
  }
  const old = valueAt(event.data, path) as JsonValue;
  const draft = {
    type: 'fact-corrected' as const,
    data: { eventId, path, old, new: value, occurredAt: null, proposedBy, confirmedBy, letters },
  };
  const data = after(event, draft.data);
  const rules = table.find(({ type }) => type === event.type);
  const deadlinesOf = rules?.deadlines as ((data: object) => readonly DeadlineChange[]) | undefined;
  const occurredAt = (rules?.occurredAt as ((data: object) => string | null) | undefined)?.(data) ?? null;
  return accept({
    ...draft,
    data: { ...draft.data, occurredAt },
    protected: { reason },
    subjects,
    deadlines: (deadlinesOf?.(data) ?? [])
      .filter((change) => stillArmed.includes(change.name))
      .map((change) => (change.op === 'arm' ? { ...change, movedBecause: CORRECTED } : change)),
  });
};

/** The event's data with one value replaced, by the same code that every fold uses. */
const after = (event: Recorded, data: { eventId: string; path: string; new: JsonValue }): object => {
  const correction: Recorded = { type: 'fact-corrected', data, meta: { ...event.meta, id: 'draft' } };
  return corrected<DomainEvent>([event, correction])[0]?.data ?? event.data;
};
