import { type CommandBus } from '@nestjs/cqrs';
import { type CommandMeta, type CommandResult } from './command.js';
import { type RegisteredCommand } from './registry.js';

/** Sends a command by its use case's name. */
export class CommandSender {
  private readonly byName: ReadonlyMap<string, RegisteredCommand>;

  constructor(
    private readonly bus: CommandBus,
    commands: readonly RegisteredCommand[],
  ) {
    this.byName = new Map(commands.map((command) => [command.name, command]));
    if (this.byName.size !== commands.length) throw new TypeError('two use cases share a name');
  }

  /** Errors: those of the pipeline; TypeError for a name that no module registered. */
  send(name: string, data: object, meta: CommandMeta): Promise<CommandResult> {
    const registered = this.byName.get(name);
    if (!registered) throw new TypeError(`no use case is named ${name}`);
    return this.bus.execute<InstanceType<typeof registered.command>, CommandResult>(new registered.command(data, meta));
  }
}
