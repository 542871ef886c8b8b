import { Temporal } from 'temporal-polyfill';
import { type Actor } from './actor.js';
import { type Decision } from './decision.js';
import { type DomainEvent, type Recorded } from './event.js';
import { fold } from './fold.js';
import { type Municipality } from './municipality.js';
import { streamName } from './stream-name.js';
import { type UseCase } from './use-case.js';

const SOMEONE: Actor = { id: 'test-caseworker', role: 'caseworker' };

interface Setting<F> {
  readonly now?: string;
  readonly actor?: Actor;
  readonly municipality?: Municipality;
  readonly commandId?: string;
  readonly facts?: F;
}

/** Past events as a fold sees them, with made-up meta; `recordedAt` follows `occurredAt`. */
export const recorded = <E extends DomainEvent>(events: readonly E[], category = 'test'): Recorded<E>[] =>
  events.map((event, index) => ({
    ...event,
    meta: {
      id: `event-${index}`,
      stream: streamName(category, 'gol', 'test'),
      revision: BigInt(index),
      municipality: 'gol',
      occurredAt: event.occurredAt ?? '2014-01-01T00:00:00Z',
      recordedAt: event.occurredAt ?? '2014-01-01T00:00:00Z',
      actor: SOMEONE,
      commandId: `command-${index}`,
      correlationId: 'correlation',
      causationId: null,
      subjects: event.subjects ?? [],
    },
  }));

/** given past events, when a command is decided, then compare the decision. */
export const given = <C extends object, S, E extends DomainEvent, F>(
  useCase: UseCase<C, S, E, F>,
  past: readonly E[],
  setting: Setting<F> = {},
): { when: (command: C) => Decision<DomainEvent> } => ({
  when: (command) => {
    const state = fold(useCase.decider, recorded(past, useCase.decider.category));
    const now = Temporal.Instant.from(setting.now ?? '2014-01-15T12:00:00Z');
    return useCase.decide(command, state, {
      now,
      occurredAt: now.toString(),
      actor: setting.actor ?? SOMEONE,
      municipality: setting.municipality ?? 'gol',
      commandId: setting.commandId ?? '00000000-0000-5000-8000-000000000001',
      facts: setting.facts as F,
    });
  },
});
