import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { CommandIdReused, CommandRefused, NotAllowed, UnstorableText } from '../commands/errors.js';
import { type CommandSender } from '../commands/sender.js';
import { type EventLog } from '../log/event-log.js';
import { fieldErrors } from '../http/validation/field-errors.js';
import { type Faults, type IntakeKind } from './intake-kind.js';
import { DeadMessage, readMessage } from './message.js';

/**
 * Makes a message from outside into a command. Its id follows from the message's source and id, and the append is what
 * finds it again: the same message a hundred times is one event. The municipality is the caller's, never the message's.
 */
export class Intake {
  private readonly kinds: ReadonlyMap<string, IntakeKind>;

  constructor(
    private readonly log: EventLog,
    private readonly sender: CommandSender,
    kinds: readonly IntakeKind[],
  ) {
    this.kinds = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  knows(kind: string): boolean {
    return this.kinds.has(kind);
  }

  /** Errors: DeadMessage for one that will never be taken; anything else is passing trouble, and it comes again. */
  async take(kindName: string, municipality: Municipality, bytes: Uint8Array | null): Promise<'accepted' | 'known'> {
    const kind = this.kinds.get(kindName);
    if (!kind) throw new DeadMessage('bug', `no module takes in messages of kind ${kindName}`);
    const message = readMessage(bytes);
    const body = plainToInstance(kind.body, message.data);
    const wrong = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
    if (wrong.length > 0) throw invalid({ faults: fieldErrors(wrong, 'body') });
    try {
      const command = await kind.command(body, { log: this.log, municipality });
      if ('faults' in command) throw invalid(command);
      const result = await this.sender.send(command.name, command.data, {
        commandId: uuidFrom('intake', municipality, kindName, message.source, message.id),
        municipality,
        actor: { id: `intake:${kindName}`, role: command.role },
      });
      return result.outcome === 'accepted' && !result.repeated ? 'accepted' : 'known';
    } catch (error) {
      throw dead(error);
    }
  }
}

const invalid = ({ faults }: Faults): DeadMessage =>
  new DeadMessage('invalid-data', faults.map(({ path, message }) => `${path}: ${message.nb}`).join('; '));

/** What trying again cannot mend. */
const dead = (error: unknown): unknown => {
  if (error instanceof CommandRefused) return new DeadMessage('refused', `${error.refusal.code}: ${error.message}`);
  if (error instanceof CommandIdReused) {
    return new DeadMessage('id-reused', 'a message with this source and id came before with other content');
  }
  if (error instanceof NotAllowed) return new DeadMessage('not-allowed', error.message);
  if (error instanceof UnstorableText) return new DeadMessage('invalid-data', error.message);
  // A handler's bug costs this one message, never the ones behind it.
  if (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError) {
    return new DeadMessage('bug', error.name);
  }
  return error;
};
