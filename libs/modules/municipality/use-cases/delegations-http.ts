import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { type Clock, osloDate } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { MayBeAbsent } from '@platform/http/validation/may-be-absent.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { EventLog } from '@platform/log/event-log.js';
import { CLOCK } from '@platform/runtime/tokens.js';
import { delegationsOn } from '../domain/delegations.js';
import { type BodyKind, bodyKinds, type DecisionKind, decisionKinds, type Delegation } from '../domain/events.js';
import { municipalityDecider, SETTINGS } from '../domain/state.js';
import { giveDelegation } from './give-delegation/decide.js';
import { withdrawDelegation } from './withdraw-delegation/decide.js';

export class DeciderBodyBody {
  @ApiProperty({
    description: '`administrasjonen`, or an id of your own for an elected body',
    example: 'formannskapet',
  })
  @IsText(60)
  id!: string;

  @ApiProperty({ description: 'as it stands in a sentence' })
  @IsText(200)
  name!: string;

  @ApiProperty({ enum: bodyKinds })
  @IsIn([...bodyKinds])
  kind!: BodyKind;
}

export class RegisterDecisionBody {
  @ApiProperty({ description: '`kommunestyret`, or the elected body that hands on', example: 'kommunestyret' })
  @IsText(60)
  bodyId!: string;

  @ApiProperty({ description: 'its own case number', example: 'K-sak 12/12' })
  @IsText(100)
  reference!: string;
}

export class DelegationBody {
  @ApiProperty({ enum: decisionKinds })
  @IsIn([...decisionKinds])
  kind!: DecisionKind;

  @ApiProperty({ type: DeciderBodyBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => DeciderBodyBody)
  body!: DeciderBodyBody;

  @ApiProperty({ format: 'date', description: 'first day in force' })
  @IsIsoDate()
  from!: string;

  @ApiPropertyOptional({ format: 'date', description: 'last day in force; absent: until it is withdrawn' })
  @MayBeAbsent()
  @IsIsoDate()
  until?: string;

  @ApiProperty({ description: 'the delegation itself names this kind; needed where the administration withdraws' })
  @IsBoolean()
  specific!: boolean;

  @ApiProperty({ type: RegisterDecisionBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => RegisterDecisionBody)
  decidedBy!: RegisterDecisionBody;
}

export class DelegationWithdrawalBody {
  @ApiProperty({ format: 'date', description: 'first day no longer in force' })
  @IsIsoDate()
  from!: string;

  @ApiProperty({ type: RegisterDecisionBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => RegisterDecisionBody)
  decidedBy!: RegisterDecisionBody;
}

export class DelegationQuery {
  @ApiPropertyOptional({ format: 'date', description: 'in force on this day; today when absent' })
  @IsOptional()
  @IsIsoDate()
  on?: string;
}

@ApiTags('settings')
@Controller('api/delegations')
export class DelegationsController {
  constructor(
    @Inject(CommandSender) private readonly commands: CommandSender,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ReadRoute('The delegation register on a day: who may decide what, and on which decision that rests')
  async on(
    @Query() query: DelegationQuery,
    @Caller() { municipality }: CallerIdentity,
  ): Promise<{ on: string; items: readonly Delegation[] }> {
    const day = query.on ?? osloDate(this.clock.now());
    const { state } = await this.log.load(municipalityDecider, municipality, SETTINGS);
    return { on: day, items: delegationsOn(state, day) };
  }

  @Post()
  @Roles(...giveDelegation.roles)
  @CommandRoute('Enters a delegation in the register')
  give(@Body() body: DelegationBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(giveDelegation.name, { ...body, until: body.until ?? null }, meta);
  }

  @Post(':delegationId/withdrawal')
  @Roles(...withdrawDelegation.roles)
  @CommandRoute('Withdraws a delegation from a day on')
  withdraw(
    @Param('delegationId', ParseUUIDPipe) delegationId: string,
    @Body() body: DelegationWithdrawalBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(withdrawDelegation.name, { ...body, delegationId }, meta);
  }
}
