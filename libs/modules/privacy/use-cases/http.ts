import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type ErasureOutcome, erasureOutcomes } from '../domain/events.js';
import { decideErasure } from './decide-erasure/decide.js';
import { liftRestriction } from './lift-restriction/decide.js';
import { receiveErasureRequest } from './receive-erasure-request/decide.js';

export class ErasureRequestBody {
  @ApiProperty({ format: 'uuid', description: 'the case in which the person is named' })
  @IsUUID()
  licenceId!: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  receivedOn!: string;

  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'what it is about, as far as the person says; may be empty',
  })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  eventIds!: string[];

  @ApiProperty({ description: 'who asks; kept in the vault' })
  @IsText(200)
  @Personal()
  from!: string;

  @ApiProperty({ description: 'what is asked and why; kept in the vault' })
  @IsText(8000)
  @Personal()
  text!: string;
}

export class ErasureDecisionBody {
  @ApiProperty({ enum: erasureOutcomes })
  @IsIn(erasureOutcomes)
  outcome!: ErasureOutcome;

  @ApiProperty({ description: 'the reasons given to the person; kept in the vault' })
  @IsText(4000)
  @Personal()
  ground!: string;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'for a restriction: the events it is about' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  eventIds?: string[];

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'for a rectification: the correction',
  })
  @IsOptional()
  @IsUUID()
  correctionEventId?: string | null;
}

export class RestrictionLiftBody {
  @ApiProperty({ description: 'kept in the vault' })
  @IsText(4000)
  @Personal()
  ground!: string;
}

@ApiTags('privacy')
@Controller('api/privacy/erasure-requests')
export class PrivacyCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...receiveErasureRequest.roles)
  @CommandRoute('Records that somebody asks for erasure (GDPR art. 17)')
  receive(@Body() body: ErasureRequestBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(receiveErasureRequest.name, { ...body }, meta);
  }

  @Post(':requestId/decisions')
  @Roles(...decideErasure.roles)
  @CommandRoute('Answers it: refused by archive duty, restricted, rectified, pseudonymised in views, or copies deleted')
  decide(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { outcome, ground, eventIds = [], correctionEventId = null }: ErasureDecisionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(decideErasure.name, { requestId, outcome, ground, eventIds, correctionEventId }, meta);
  }

  @Post(':requestId/restriction-lifts')
  @Roles(...liftRestriction.roles)
  @CommandRoute('Ends a restriction')
  lift(
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { ground }: RestrictionLiftBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(liftRestriction.name, { requestId, ground }, meta);
  }
}
