import { type Type } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type DomainEvent } from '@kernel/event.js';
import { type UseCase } from '@kernel/use-case.js';
import { type CommandClass, type CommandResult, PlatformCommand } from './command.js';
import { CommandPipeline } from './pipeline.js';

/** Sagas, deadlines, imports and the command line name commands; this finds the class that the bus wants. */
export interface RegisteredCommand {
  readonly name: string;
  readonly command: CommandClass;
  readonly handler: Type<ICommandHandler>;
}

/** Makes a use case known to Nest's CommandBus: its own command class and a handler that runs the pipeline. */
export const registerUseCase = <C extends object, S, E extends DomainEvent, F>(
  useCase: UseCase<C, S, E, F>,
): RegisteredCommand => {
  const command = commandClassNamed(useCase.name);

  @CommandHandler(command)
  class Handler implements ICommandHandler<PlatformCommand, CommandResult> {
    constructor(private readonly pipeline: CommandPipeline) {}

    execute({ data, meta }: PlatformCommand): Promise<CommandResult> {
      // Data was validated by whoever built the command: a DTO, a saga's own type, an importer.
      return this.pipeline.handle(useCase, data as C, meta);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${useCase.name}-handler` });
  return { name: useCase.name, command, handler: Handler };
};

/** One class per use case: the bus tells commands apart by class. */
const commandClassNamed = (name: string): CommandClass => {
  class Named extends PlatformCommand {}
  Object.defineProperty(Named, 'name', { value: name });
  return Named;
};
