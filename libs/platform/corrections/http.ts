import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches, ValidateIf } from 'class-validator';
import { type JsonValue } from '@kernel/json.js';
import { partsOf } from '@kernel/stream-name.js';
import { Roles } from '../access/access-rule.js';
import { type CommandMeta, type CommandResult } from '../commands/command.js';
import { CommandSender } from '../commands/sender.js';
import { CommandMetaOf } from '../http/command/command-meta-of.js';
import { CommandRoute } from '../http/command/command-route.js';
import { NotFound } from '../http/problem/http-problem.js';
import { Personal } from '../http/validation/personal.js';
import { IsText } from '../http/validation/value-decorators.js';
import { EventLog } from '../log/event-log.js';

export class CorrectionBody {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'JSON pointer; absent: the event was entered in error',
  })
  @IsOptional()
  @Matches(/^(\/[A-Za-z0-9~-]{1,60}){1,6}$/)
  path?: string | null;

  @ApiPropertyOptional({ description: 'the right value', nullable: true, type: 'object', additionalProperties: true })
  @ValidateIf((body: CorrectionBody) => typeof body.path === 'string')
  @IsOptional()
  value?: JsonValue;

  @ApiProperty({ description: 'why; kept in the vault' })
  @IsText(2000)
  @Personal()
  reason!: string;
}

export class RejectionBody {
  @ApiProperty({ description: 'why; kept in the vault' })
  @IsText(2000)
  @Personal()
  reason!: string;
}

@ApiTags('corrections')
@Controller('api/events/:eventId/corrections')
@Roles('caseworker', 'administrator')
export class CorrectionController {
  constructor(
    @Inject(CommandSender) private readonly commands: CommandSender,
    @Inject(EventLog) private readonly log: EventLog,
  ) {}

  @Post()
  @CommandRoute('Puts a recorded fact right', 'Where a letter rests on it, a second person must confirm.')
  async propose(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Body() { path = null, value = null, reason }: CorrectionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { category, id: streamId } = await this.streamOf(eventId, meta);
    return this.commands.send(`correct-${category}`, { streamId, eventId, path, value, reason }, meta);
  }

  @Post(':correctionId/confirmation')
  @CommandRoute('Confirms a correction that somebody else proposed')
  async confirm(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('correctionId', ParseUUIDPipe) correctionId: string,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { category, id: streamId } = await this.streamOf(eventId, meta);
    return this.commands.send(`confirm-${category}-correction`, { streamId, correctionId }, meta);
  }

  @Post(':correctionId/rejection')
  @CommandRoute('Turns a proposed correction down, or takes an own one back')
  async reject(
    @Param('eventId', ParseUUIDPipe) eventId: string,
    @Param('correctionId', ParseUUIDPipe) correctionId: string,
    @Body() { reason }: RejectionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { category, id: streamId } = await this.streamOf(eventId, meta);
    return this.commands.send(`reject-${category}-correction`, { streamId, correctionId, reason }, meta);
  }

  private async streamOf(eventId: string, { municipality }: CommandMeta): Promise<ReturnType<typeof partsOf>> {
    const event = await this.log.store.readEvent(municipality, eventId);
    if (!event) throw new NotFound('there is no such event');
    return partsOf(event.stream);
  }
}
