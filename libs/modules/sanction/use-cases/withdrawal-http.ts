import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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
import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type Cure, type Extent, type Ground } from '../domain/withdrawal-events.js';
import { decideWithdrawal } from './decide-withdrawal/decide.js';
import { DecidedByBody, FactorsBody } from './http.js';
import { orderAdvanceNotice, orderSupplement } from './order-advance-notice/decide.js';
import { waiveAdvanceNotice } from './waive-advance-notice/decide.js';

const CURES = ['report-received', 'fee-paid'];

export class AdvanceNoticeBody {
  @ApiPropertyOptional({ type: 'integer', minimum: 7, maximum: 60, default: 14, description: 'days from dispatch' })
  @IsOptional()
  @IsInt()
  @Min(7)
  @Max(60)
  replyDays?: number;
}

export class SupplementBody extends AdvanceNoticeBody {
  @ApiProperty({ type: [String], format: 'uuid', description: 'documents that are put to the party' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  putsForward!: string[];
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

export class GroundBody {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  breachId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  arrearId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  lossId?: string;
}

/** Exactly one of the five. */
export class ExtentBody {
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1461)
  days?: number;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(208)
  weeks?: number;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(48)
  months?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  restOfPeriod?: boolean;

  @ApiPropertyOptional({ enum: CURES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(CURES, { each: true })
  untilCured?: Cure[];
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

/** Errors: InvalidInput when not exactly one extent is named. */
const groundOf = ({ breachId, lossId, arrearId }: GroundBody): Ground => {
  if (breachId) return { breachId };
  return lossId ? { lossId } : { arrearId: arrearId ?? '' };
};

const extentOf = ({ days, weeks, months, restOfPeriod, untilCured }: ExtentBody): Extent => {
  const named: Extent[] = [];
  if (days !== undefined) named.push({ length: { days } });
  if (weeks !== undefined) named.push({ length: { weeks } });
  if (months !== undefined) named.push({ length: { months } });
  if (restOfPeriod === true) named.push({ restOfPeriod: true });
  if (untilCured !== undefined) named.push({ untilCured });
  const [extent] = named;
  if (extent && named.length === 1) return extent;
  throw new InvalidInput([
    {
      path: '/extent',
      in: 'body',
      message: {
        nb: 'Oppgi nøyaktig én av days, weeks, months, restOfPeriod og untilCured.',
        nn: 'Oppgje nøyaktig éin av days, weeks, months, restOfPeriod og untilCured.',
      },
    },
  ]);
};

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
    @Body() { replyDays, putsForward }: SupplementBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = { licenceId, caseId, putsForward, ...(replyDays === undefined ? {} : { replyDays }) };
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
    const { proportionality = '', unequalTreatment = '', departure = '', reply = '', replyWeighing = '' } = body;
    const command = {
      licenceId,
      caseId,
      grounds: grounds.map(groundOf),
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
    };
    return this.commands.send(decideWithdrawal.name, command, meta);
  }
}
