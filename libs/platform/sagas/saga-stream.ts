import { type EventType, v1 } from '@kernel/codec.js';
import { type Decider } from '@kernel/decider.js';
import { type DomainEvent } from '@kernel/event.js';
import { type JsonObject } from '@kernel/json.js';
import { type SagaCommand } from './saga.js';

export type SagaEvent =
  | DomainEvent<
      'saga-input-handled',
      { inputId: string; inputType: string; note: JsonObject; commands: ({ id: string } & SagaCommand)[] }
    >
  | DomainEvent<
      'saga-command-settled',
      { id: string; name: string; outcome: 'accepted' | 'refused'; code: string | null }
    >;

export const sagaEventTypes: EventType[] = v1('saga-input-handled', 'saga-command-settled');

export interface SagaRecord {
  readonly handled: ReadonlySet<string>;
  readonly notes: readonly JsonObject[];
  readonly commands: readonly ({ readonly id: string; readonly inputId: string } & SagaCommand)[];
  readonly settled: ReadonlyMap<
    string,
    {
      readonly outcome: 'accepted' | 'refused';
      readonly code: string | null;
      readonly eventId: string;
      readonly at: string;
    }
  >;
}

/** The machine's own view of a saga's stream: what came in, what is to go out, what became of it. */
export const sagaRecord = (category: string): Decider<SagaRecord, SagaEvent> => ({
  category,
  initial: { handled: new Set(), notes: [], commands: [], settled: new Map() },
  evolve: (record, event) => {
    switch (event.type) {
      case 'saga-input-handled':
        return {
          ...record,
          handled: new Set([...record.handled, event.data.inputId]),
          notes: [...record.notes, event.data.note],
          commands: [...record.commands, ...event.data.commands.map((c) => ({ ...c, inputId: event.data.inputId }))],
        };
      case 'saga-command-settled': {
        const { id, outcome, code } = event.data;
        const settlement = { outcome, code, eventId: event.meta.id, at: event.meta.recordedAt };
        return { ...record, settled: new Map([...record.settled, [id, settlement]]) };
      }
    }
  },
});
