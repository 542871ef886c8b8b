import { type Clock } from '@kernel/clock.js';
import { fold } from '@kernel/fold.js';
import { uuidFrom } from '@kernel/ids.js';
import { type JsonObject } from '@kernel/json.js';
import { type Municipality } from '@kernel/municipality.js';
import { streamName } from '@kernel/stream-name.js';
import { CommandIdReused, CommandRefused, NotAllowed, UnstorableText } from '../commands/errors.js';
import { type CommandSender } from '../commands/sender.js';
import { type StoredEvent } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { enveloped } from '../log/envelope.js';
import { type EventLog } from '../log/event-log.js';
import { type AnyRecorded } from '../log/recorded.js';
import { type Vault } from '../vault/vault.js';
import { REFUSAL, type SagaCause, type SagaEvent, sagaRecord, type SagaRecord } from './saga-stream.js';
import { type AnySaga, type SagaInput, type SagaReaction } from './saga.js';

/** A bug in a saga or in a command it sent; only this instance stops. */
export class SagaStopped extends Error {
  constructor(override readonly cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
  }
}

interface Loaded {
  readonly record: SagaRecord;
  readonly append: (events: readonly SagaEvent[], commandId: string, cause: SagaCause) => Promise<void>;
}

/**
 * One input of one instance: react and append {input, notes, commands} in one step, then send what is not settled, each
 * with a deterministic id, and append what became of it. Every step can be repeated after a kill.
 */
export class SagaInstance {
  constructor(
    private readonly log: EventLog,
    private readonly vault: Vault,
    private readonly sender: CommandSender,
    private readonly clock: Clock,
  ) {}

  /** Errors: SagaStopped for a bug; anything else is passing trouble and the input comes again. */
  async handle(saga: AnySaga, key: string, stored: StoredEvent, event: AnyRecorded): Promise<void> {
    const loaded = await this.load(saga, stored.municipality, key);
    if (!loaded.record.handled.has(stored.id)) {
      if (await this.isBehind(loaded.record, stored)) return;
      const reaction = this.react(saga, loaded.record, { kind: 'event', event });
      if (reaction === null) return;
      await this.note(loaded, key, stored.id, stored.type, reaction, stored);
    }
    await this.settle(saga, key, stored.municipality);
  }

  /** Let pass before, when the state was another: after a kill its page comes again, and the answer must not change. */
  private async isBehind({ lastEvent }: SagaRecord, stored: StoredEvent): Promise<boolean> {
    const last = lastEvent === null ? null : await this.log.store.readEvent(stored.municipality, lastEvent);
    return last !== null && this.log.store.compare(stored.position, last.position) < 0;
  }

  private async settle(saga: AnySaga, key: string, municipality: Municipality): Promise<void> {
    for (;;) {
      const loaded = await this.load(saga, municipality, key);
      const { record } = loaded;
      const open = record.commands.find((command) => !record.settled.has(command.id));
      if (open) {
        faultPoint('saga.before-send');
        const code = await this.send(saga, open);
        faultPoint('saga.after-send');
        await loaded.append(
          [
            {
              type: 'saga-command-settled',
              data: { id: open.id, name: open.name, outcome: code === null ? 'accepted' : 'refused', code },
            },
          ],
          uuidFrom('settled', open.id),
          open.cause,
        );
        continue;
      }
      const refused = record.commands.find((command) => {
        const settled = record.settled.get(command.id);
        return settled?.outcome === 'refused' && !record.handled.has(settled.eventId);
      });
      if (!refused) return;
      await this.answerRefusal(saga, key, loaded, refused);
    }
  }

  /** A refusal is an input like any other. */
  private async answerRefusal(
    saga: AnySaga,
    key: string,
    loaded: Loaded,
    command: SagaRecord['commands'][number],
  ): Promise<void> {
    const settled = loaded.record.settled.get(command.id);
    if (!settled) return;
    const { name, data, cause } = command;
    const input: SagaInput = { kind: 'refused', command: { name, data }, code: settled.code ?? '', at: settled.at };
    const reaction = this.react(saga, loaded.record, input) ?? { note: {}, commands: [] };
    await this.note(loaded, key, settled.eventId, REFUSAL, reaction, cause);
  }

  private async note(
    loaded: Loaded,
    key: string,
    inputId: string,
    inputType: string,
    reaction: SagaReaction,
    cause: SagaCause,
  ): Promise<void> {
    const commands = reaction.commands.map(({ name, data }, index) => ({
      id: uuidFrom('saga-command', cause.municipality, key, inputId, index, name),
      name,
      data,
    }));
    faultPoint('saga.before-append');
    await loaded.append(
      [{ type: 'saga-input-handled', data: { inputId, inputType, note: reaction.note, commands } }],
      uuidFrom('handled', inputId),
      cause,
    );
    faultPoint('saga.after-append');
  }

  private react(saga: AnySaga, record: SagaRecord, input: SagaInput): SagaReaction | null {
    try {
      const evolve = saga.evolve as (state: unknown, note: JsonObject) => unknown;
      const react = saga.react as (state: unknown, input: SagaInput) => SagaReaction | null;
      return react(record.notes.reduce<unknown>(evolve, saga.initial), input);
    } catch (error) {
      throw new SagaStopped(error);
    }
  }

  /** null when accepted, else the refusal's code. */
  private async send(saga: AnySaga, command: SagaRecord['commands'][number]): Promise<string | null> {
    const { id, name, data, cause } = command;
    try {
      await this.sender.send(name, data, {
        commandId: id,
        municipality: cause.municipality,
        actor: { id: `saga:${saga.name}`, role: 'system' },
        correlationId: cause.correlationId,
        causationId: cause.id,
      });
      return null;
    } catch (error) {
      if (error instanceof CommandRefused) return error.refusal.code;
      if (isBug(error)) throw new SagaStopped(error);
      throw error;
    }
  }

  private async load(saga: AnySaga, municipality: Municipality, key: string): Promise<Loaded> {
    const loaded = await this.log.stream<SagaEvent>(streamName(saga.category, municipality, key));
    return {
      record: fold(sagaRecord(saga.category), loaded.events),
      append: async (events, commandId, cause) => {
        const now = this.clock.now().toString();
        const ready = await enveloped(this.log.codec, this.vault, events, {
          stream: loaded.stream,
          revision: loaded.revision,
          lastHash: loaded.lastHash,
          commandId,
          correlationId: cause.correlationId,
          causationId: cause.id,
          actor: { id: `saga:${saga.name}`, role: 'system' },
          occurredAt: now,
          recordedAt: now,
          requestHash: '',
          factRevisions: {},
          rulesVersion: null,
        });
        await this.log.store.append(loaded.stream, ready, loaded.revision);
      },
    };
  }
}

const isBug = (error: unknown): boolean =>
  error instanceof TypeError ||
  error instanceof RangeError ||
  error instanceof ReferenceError ||
  error instanceof NotAllowed ||
  error instanceof CommandIdReused ||
  error instanceof UnstorableText;
