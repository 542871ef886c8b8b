import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { type Role } from '@kernel/actor.js';
import { VirtualClock } from '@kernel/clock.js';
import { EventCodec } from '@kernel/codec.js';
import { uuidFrom } from '@kernel/ids.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandPipeline } from '@platform/commands/pipeline.js';
import { type RegisteredCommand, registerUseCase } from '@platform/commands/registry.js';
import { CommandSender } from '@platform/commands/sender.js';
import { correctionEventTypes } from '@platform/corrections/correctable.js';
import { letterMade } from '@modules/notice/contract.js';
import { correctionCommands } from '@platform/corrections/register.js';
import { type EventStore } from '@platform/event-store/port.js';
import { MemoryEventStore } from '@platform/event-store/memory/memory-event-store.js';
import { EventLog } from '@platform/log/event-log.js';
import { sagaEventTypes } from '@platform/sagas/saga-stream.js';
import { MemoryVault } from '@platform/vault/memory-vault.js';
import { type Vault } from '@platform/vault/vault.js';
import { thingCorrectable } from './correctable.js';
import { thingEventTypes } from './events.js';
import { copyThing, countThing, expireThing, makeThing, sayOfThing, timeThing, untimeThing } from './use-cases.js';

const commands: readonly RegisteredCommand[] = [
  registerUseCase(makeThing),
  registerUseCase(countThing),
  registerUseCase(sayOfThing),
  registerUseCase(timeThing),
  registerUseCase(untimeThing),
  registerUseCase(expireThing),
  registerUseCase(copyThing),
  ...correctionCommands('thing', thingCorrectable, letterMade),
];

/** Sends through the real bus, unless the test wants trouble first; keeps what was sent. */
export class WatchedSender extends CommandSender {
  readonly sent: { name: string; data: object; meta: CommandMeta }[] = [];
  trouble: (name: string, data: object) => void = () => undefined;

  override async send(name: string, data: object, meta: CommandMeta): Promise<CommandResult> {
    this.sent.push({ name, data, meta });
    this.trouble(name, data);
    return super.send(name, data, meta);
  }
}

export interface Bench {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly log: EventLog;
  readonly clock: VirtualClock;
  readonly pipeline: CommandPipeline;
  readonly sender: WatchedSender;
  /** sends as a person; the command's id follows from its name, data and `key` */
  send(name: string, data: object, options?: SendOptions): Promise<CommandResult>;
}

interface SendOptions extends Partial<Omit<CommandMeta, 'actor'>> {
  readonly key?: string;
  readonly role?: Role;
  readonly by?: string;
}

export const codec = new EventCodec([...thingEventTypes, ...sagaEventTypes, ...correctionEventTypes]);

/** The pipeline with the thing domain on a store and a vault of the test's choice. */
export const openBench = async ({
  store = new MemoryEventStore(),
  vault = new MemoryVault(),
  now = '2014-01-15T12:00:00Z',
}: { store?: EventStore; vault?: Vault; now?: string } = {}): Promise<Bench> => {
  const log = new EventLog(store, codec);
  const clock = new VirtualClock(now);
  const pipeline = new CommandPipeline(log, vault, clock, 'rules-1');
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [{ provide: CommandPipeline, useValue: pipeline }, ...commands.map(({ handler }) => handler)],
  }).compile();
  await module.init();
  const sender = new WatchedSender(module.get(CommandBus), commands);
  return {
    store,
    vault,
    log,
    clock,
    pipeline,
    sender,
    send: (name, data, { key = '', role = 'caseworker', by = 'kari', ...meta } = {}) =>
      sender.send(name, data, {
        commandId: uuidFrom(name, JSON.stringify(data), key),
        municipality: 'gol',
        actor: { id: by, role },
        ...meta,
      }),
  };
};
