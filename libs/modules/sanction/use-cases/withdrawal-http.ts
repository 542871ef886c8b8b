import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ExceptionGround, exceptionGrounds } from '@law/deadlines/advance-notice-case.js';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { decideWithdrawal } from './decide-withdrawal/decide.js';
import { ExtentBody, extentOf } from './extent-body.js';
import { GroundBody, groundOf } from './ground-body.js';
import { DecidedByBody, FactorsBody } from './http.js';
import { orderAdvanceNotice, orderSupplement } from './order-advance-notice/decide.js';
import { waiveAdvanceNotice } from './waive-advance-notice/decide.js';

export class AdvanceNoticeBody {
  @ApiPropertyOptional({ type: 'integer', minimum: 7, maximum: 60, default: 14, description: 'days from dispatch' })
  @IsOptional()
  @IsInt()
  @Min(7)
  @Max(60)
  replyDays?: number;
}

export class RaisedPointsBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  offenceId!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 24 })
  @IsInt()
  @Min(1)
  @Max(24)
  points!: number;
}

export class SupplementBody extends AdvanceNoticeBody {
  @ApiProperty({ type: [String], format: 'uuid', description: 'documents that are put to the party' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  putsForward!: string[];

  @ApiPropertyOptional({ type: () => ExtentBody, description: 'a longer withdrawal on points, on aggravating grounds' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExtentBody)
  extent?: ExtentBody;

  @ApiPropertyOptional({ type: () => [RaisedPointsBody], description: 'more points, on aggravating grounds' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RaisedPointsBody)
  points?: RaisedPointsBody[];
}

export class WaiverBody {
  @ApiProperty({ enum: exceptionGrounds, description: 'forvaltningsloven § 16' })
  @IsIn(exceptionGrounds)
  ground!: ExceptionGround;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  reason!: string;
}

export class WithdrawalBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  caseId!: string;

  @ApiProperty({ type: [GroundBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GroundBody)
  grounds!: GroundBody[];

  @ApiProperty({ type: ExtentBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => ExtentBody)
  extent!: ExtentBody;

  @ApiProperty({ type: DecidedByBody, description: 'the council, or a political body it delegated to (guideline 7.5)' })
  @IsDefined()
  @ValidateNested()
  @Type(() => DecidedByBody)
  decidedBy!: DecidedByBody;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  decidedOn!: string;

  @ApiProperty({ format: 'date', description: 'first day; it moves when the letter or the appeal limit comes later' })
  @IsIsoDate()
  startOn!: string;

  @ApiPropertyOptional({ type: FactorsBody, description: 'needed for breaches; never prefilled' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FactorsBody)
  factors?: FactorsBody;

  @ApiProperty({ description: 'the body’s own reasons' })
  @IsText(8000)
  @Personal()
  considerations!: string;

  @ApiPropertyOptional({ description: 'why it is proportionate; needed where chapter IX is kept' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  proportionality?: string;

  @ApiPropertyOptional({ description: 'needed outside what similar cases got' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  unequalTreatment?: string;

  @ApiPropertyOptional({ enum: ['aggravating'], description: 'a withdrawal on points beyond the scale (§ 10-4)' })
  @IsOptional()
  @IsIn(['aggravating'])
  discretion?: 'aggravating';

  @ApiPropertyOptional({ description: 'why another reaction than proposed' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  departure?: string;

  @ApiPropertyOptional({ description: 'the party’s reply; needed when one came' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  reply?: string;

  @ApiPropertyOptional({ description: 'how the reply was weighed; needed when one came' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  replyWeighing?: string;
}

@ApiTags('withdrawals')
@Controller('api/licences/:licenceId')
export class WithdrawalCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('cases/:caseId/advance-notices')
  @Roles(...orderAdvanceNotice.roles)
  @CommandRoute('Orders an advance notice, e.g. anew after one came back')
  notify(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { replyDays }: AdvanceNoticeBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = { licenceId, caseId, ...(replyDays === undefined ? {} : { replyDays }) };
    return this.commands.send(orderAdvanceNotice.name, command, meta);
  }

  @Post('cases/:caseId/supplementary-notices')
  @Roles(...orderSupplement.roles)
  @CommandRoute('Puts new information, grounds or a larger reaction to the party (forvaltningsloven § 17)')
  supplement(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { replyDays, putsForward, extent, points }: SupplementBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const raised = {
      ...(extent ? { extent: extentOf(extent) } : {}),
      ...(points ? { points: points.map((one) => ({ ...one })) } : {}),
    };
    const command = { licenceId, caseId, putsForward, raised, ...(replyDays === undefined ? {} : { replyDays }) };
    return this.commands.send(orderSupplement.name, command, meta);
  }

  @Post('cases/:caseId/waivers')
  @Roles(...waiveAdvanceNotice.roles)
  @CommandRoute('Records an exception from advance notice, with its reason')
  waive(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { ground, reason }: WaiverBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(waiveAdvanceNotice.name, { licenceId, caseId, ground, reason }, meta);
  }

  @Post('withdrawals')
  @Roles(...decideWithdrawal.roles)
  @CommandRoute('Records the political body’s decision to withdraw', 'Gates G1–G8; the letter follows by itself.')
  withdraw(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() body: WithdrawalBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { caseId, grounds, decidedBy, decidedOn, startOn, factors, considerations } = body;
    const {
      proportionality = '',
      unequalTreatment = '',
      departure = '',
      reply = '',
      replyWeighing = '',
      discretion = null,
    } = body;
    const command = {
      licenceId,
      caseId,
      grounds: grounds.map((ground, nth) => groundOf(ground, `/grounds/${nth}`)),
      extent: extentOf(body.extent),
      decidedBy: { ...decidedBy },
      decidedOn,
      startOn,
      factors: factors ? { ...factors } : null,
      considerations,
      proportionality,
      unequalTreatment,
      departure,
      reply,
      replyWeighing,
      discretion,
    };
    return this.commands.send(decideWithdrawal.name, command, meta);
  }
}
