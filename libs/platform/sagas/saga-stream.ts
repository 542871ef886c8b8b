import { type EventType, v1 } from '@kernel/codec.js';
import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type Recorded } from '@kernel/event.js';
import { type JsonObject } from '@kernel/json.js';
import { type Municipality } from '@kernel/municipality.js';
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

/** `inputType` of the refusal of a command, which is an input like any other. */
export const REFUSAL = 'refusal';

export const sagaEventTypes: EventType[] = v1('saga-input-handled', 'saga-command-settled');

/** The event of the log that an input was, or came of. */
export interface SagaCause {
  readonly municipality: Municipality;
  readonly id: string;
  readonly correlationId: string;
}

export interface SagaRecord {
  readonly handled: ReadonlySet<string>;
  /** the last event of the log that was answered */
  readonly lastEvent: string | null;
  readonly notes: readonly JsonObject[];
  /** with its cause, because after a kill another input may be the one at hand when the command is sent */
  readonly commands: readonly ({ readonly id: string; readonly cause: SagaCause } & SagaCommand)[];
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

const causeOf = ({ meta, data }: Recorded<Extract<SagaEvent, { type: 'saga-input-handled' }>>): SagaCause => ({
  municipality: meta.municipality,
  id: meta.causationId ?? data.inputId,
  correlationId: meta.correlationId,
});

/** The machine's own view of a saga's stream: what came in, what is to go out, what became of it. */
export const sagaRecord = (category: string): Decider<SagaRecord, SagaEvent> => ({
  category,
  initial: { handled: new Set(), lastEvent: null, notes: [], commands: [], settled: new Map() },
  evolve: (record, event) => {
    switch (event.type) {
      case 'saga-input-handled':
        return {
          ...record,
          handled: new Set([...record.handled, event.data.inputId]),
          lastEvent: event.data.inputType === REFUSAL ? record.lastEvent : event.data.inputId,
          notes: [...record.notes, event.data.note],
          commands: [
            ...record.commands,
            ...event.data.commands.map((command) => ({ ...command, cause: causeOf(event) })),
          ],
        };
      case 'saga-command-settled': {
        const { id, outcome, code } = event.data;
        const settlement = { outcome, code, eventId: event.meta.id, at: event.meta.recordedAt };
        return { ...record, settled: new Map([...record.settled, [id, settlement]]) };
      }
    }
  },
});
