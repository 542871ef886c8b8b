import { type Clock } from '@kernel/clock.js';
import { type Decision } from '@kernel/decision.js';
import { type DomainEvent } from '@kernel/event.js';
import { hashOf } from '@kernel/hash.js';
import { type Municipality } from '@kernel/municipality.js';
import { streamName } from '@kernel/stream-name.js';
import { type UseCase } from '@kernel/use-case.js';
import { AppendOutcomeUnknown, type StoredEvent, WrongExpectedRevision } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { enveloped } from '../log/envelope.js';
import { type EventLog, type LoadedStream } from '../log/event-log.js';
import { type Vault } from '../vault/vault.js';
import { type CommandMeta, type CommandResult } from './command.js';
import { CommandIdReused, CommandRefused, type RefusalGround, NotAllowed, RevisionMoved, TooBusy } from './errors.js';
import { RecordingFactLoader } from './fact-loader.js';
import { checkStorable } from './storable.js';
import { StreamTurns } from './stream-turns.js';

const ATTEMPTS = 8;

/** authorise ▸ dedupe by command id ▸ load stream ▸ decide ▸ append at the revision that was loaded. */
export class CommandPipeline {
  private readonly turns = new StreamTurns();

  constructor(
    private readonly log: EventLog,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly rulesVersion: string,
  ) {}

  /** Errors: NotAllowed, UnstorableText, CommandIdReused, CommandRefused, RevisionMoved, TooBusy, AppendOutcomeUnknown. */
  async handle<C extends object, S, E extends DomainEvent, F>(
    useCase: UseCase<C, S, E, F>,
    command: C,
    meta: CommandMeta,
  ): Promise<CommandResult> {
    if (!useCase.roles.includes(meta.actor.role)) {
      throw new NotAllowed(`${useCase.name} is not open to ${meta.actor.role}`, { roles: [...useCase.roles] });
    }
    checkStorable(command);
    const stream = streamName(useCase.decider.category, meta.municipality, useCase.streamId(command, meta));
    return this.turns.take(stream, () => this.untilSettled(useCase, command, meta));
  }

  private async untilSettled<C extends object, S, E extends DomainEvent, F>(
    useCase: UseCase<C, S, E, F>,
    command: C,
    meta: CommandMeta,
  ): Promise<CommandResult> {
    const uncertain: string[] = [];
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(useCase, command, meta, uncertain);
      } catch (error) {
        const again = error instanceof WrongExpectedRevision || error instanceof AppendOutcomeUnknown;
        if (!again) throw error;
        if (attempt === ATTEMPTS) throw error instanceof AppendOutcomeUnknown ? error : new TooBusy(error.message);
        await pause(error instanceof AppendOutcomeUnknown ? 50 * attempt : attempt);
      }
    }
  }

  private async once<C extends object, S, E extends DomainEvent, F>(
    useCase: UseCase<C, S, E, F>,
    command: C,
    meta: CommandMeta,
    uncertain: string[],
  ): Promise<CommandResult> {
    const id = useCase.streamId(command, meta);
    const loaded = await this.log.load(useCase.decider, meta.municipality, id);
    const requestHash = hashOf([useCase.name, JSON.parse(JSON.stringify(command))]);
    const earlier = loaded.stored.filter((event) => event.commandId === meta.commandId);
    if (earlier.length > 0) {
      await this.takeBack(meta.municipality, uncertain, earlier);
      return repeated(earlier, requestHash, meta.commandId);
    }
    checkRevision(loaded, meta);

    const now = this.clock.now();
    const loader = new RecordingFactLoader(this.log, meta.municipality, now, this.vault, useCase.name);
    const facts = (await useCase.facts?.(command, loader, loaded.state)) as F;
    const occurredAt = meta.occurredAt ?? now.toString();
    const decision = useCase.decide(command, loaded.state, { ...meta, now, occurredAt, facts });
    const events = eventsOf(decision, {
      rulesVersion: this.rulesVersion,
      restsOn: { [loaded.stream]: loaded.revision.toString(), ...loader.revisions },
    });
    if (events.length === 0) return answer('already-true', loaded.stream, loaded.stored.slice(-1), [], false);

    const ready = await enveloped(this.log.codec, this.vault, events, {
      stream: loaded.stream,
      revision: loaded.revision,
      lastHash: loaded.lastHash,
      commandId: meta.commandId,
      correlationId: meta.correlationId ?? meta.commandId,
      causationId: meta.causationId ?? null,
      actor: meta.actor,
      occurredAt,
      recordedAt: now.toString(),
      requestHash,
      factRevisions: loader.revisions,
      rulesVersion: this.rulesVersion,
    });
    const refs = ready.flatMap((event) => (event.protected ? [event.protected.ref] : []));
    faultPoint('append.before');
    try {
      const appended = await this.log.store.append(loaded.stream, ready, loaded.revision);
      faultPoint('append.after');
      await this.takeBack(meta.municipality, [...uncertain, ...refs], appended.events);
      return appended.kind === 'appended'
        ? answer('accepted', loaded.stream, appended.events, appended.events, false)
        : repeated(appended.events, requestHash, meta.commandId);
    } catch (error) {
      if (error instanceof WrongExpectedRevision) await this.vault.discard(meta.municipality, refs);
      if (error instanceof AppendOutcomeUnknown) uncertain.push(...refs);
      throw error;
    }
  }

  /**
   * Only what the log does not refer to: a store that had written and lost its answer calls the same append a duplicate,
   * and an attempt without an answer may have been the one that landed.
   */
  private async takeBack(
    municipality: Municipality,
    refs: readonly string[],
    stored: readonly StoredEvent[],
  ): Promise<void> {
    const kept = new Set(stored.map((event) => event.protected?.ref));
    const orphans = refs.filter((ref) => !kept.has(ref));
    if (orphans.length > 0) await this.vault.discard(municipality, orphans);
  }
}

const eventsOf = (decision: Decision<DomainEvent>, ground: RefusalGround): readonly DomainEvent[] => {
  if (decision.kind === 'refuse') throw new CommandRefused(decision.refusal, ground);
  return decision.kind === 'accept' ? decision.events : [];
};

const repeated = (events: readonly StoredEvent[], requestHash: string, commandId: string): CommandResult => {
  const [first] = events;
  if (!first || first.requestHash !== requestHash) throw new CommandIdReused(commandId);
  return answer('accepted', first.stream, events, events, true);
};

const checkRevision = (loaded: LoadedStream, meta: CommandMeta): void => {
  const actual = loaded.revision === 'none' ? null : loaded.revision;
  if (meta.expectedRevision !== undefined && meta.expectedRevision !== actual) {
    throw new RevisionMoved(meta.expectedRevision, actual);
  }
};

const answer = (
  outcome: CommandResult['outcome'],
  stream: string,
  upTo: readonly StoredEvent[],
  events: readonly StoredEvent[],
  isRepeated: boolean,
): CommandResult => ({
  outcome,
  stream,
  revision: upTo.at(-1)?.revision ?? null,
  position: upTo.at(-1)?.position ?? null,
  events: events.map(({ id, type, data }) => ({ id, type, data })),
  repeated: isRepeated,
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
