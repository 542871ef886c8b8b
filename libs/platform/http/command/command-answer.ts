import { ApiProperty } from '@nestjs/swagger';
import { type CommandResult } from '../../commands/command.js';

export class AnsweredEvent {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'thing-named' })
  readonly type!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'the open part; nothing personal' })
  readonly data!: object;
}

/** The body that every command answers with. */
export class CommandAnswer {
  @ApiProperty({ enum: ['accepted', 'already-true'] })
  readonly outcome!: CommandResult['outcome'];

  @ApiProperty({ description: 'the stream that guarded the decision' })
  readonly stream!: string;

  @ApiProperty({ type: String, nullable: true, description: 'revision after the command; give it back in If-Match' })
  readonly revision!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'opaque; give it back in X-Wait-For-Position' })
  readonly position!: string | null;

  @ApiProperty({ type: [AnsweredEvent] })
  readonly events!: readonly AnsweredEvent[];

  @ApiProperty({ description: 'the same command was accepted before; this is its first answer' })
  readonly repeated!: boolean;
}

/** A command's result in JSON: bigints do not fit there. */
export const answerOfCommand = (result: CommandResult): CommandAnswer => ({
  outcome: result.outcome,
  stream: result.stream,
  revision: result.revision === null ? null : String(result.revision),
  position: result.position,
  events: result.events.map(({ id, type, data }) => ({ id, type, data })),
  repeated: result.repeated,
});
