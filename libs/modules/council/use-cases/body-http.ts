import { Body, Controller, Inject, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type Office } from '../domain/body-events.js';
import {
  appointMember,
  establishBody,
  recordMemberLeft,
  setRulesOfProcedure,
  setSubstituteOrder,
} from './keep-body/decide.js';

const OFFICES = ['chair', 'deputy-chair', 'member', 'substitute'];

export class CouncilBodyBody {
  @ApiProperty({ description: 'short name in ids; the council is `kommunestyret`', example: 'formannskapet' })
  @Matches(/^[a-zæøå][a-zæøå0-9-]{1,60}$/)
  bodyId!: string;

  @ApiProperty({ description: 'as it stands in a sentence', example: 'formannskapet' })
  @IsText(120)
  name!: string;

  @ApiProperty({ type: 'integer', description: 'places in the body, filled or not; half of them is the quorum' })
  @IsInt()
  @Min(3)
  @Max(99)
  seats!: number;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  from!: string;

  @ApiProperty({ example: 'K-sak 1/12' })
  @IsText(200)
  decidedBy!: string;
}

export class MemberBody {
  @ApiPropertyOptional({ format: 'uuid', description: 'the same person in another office or for another time' })
  @IsOptional()
  @IsUUID()
  memberId?: string;

  @ApiProperty()
  @IsText(120)
  @Personal()
  name!: string;

  @ApiProperty({ enum: OFFICES })
  @IsIn(OFFICES)
  office!: Office;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  from!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'last day' })
  @IsOptional()
  @IsIsoDate()
  until?: string | null;
}

export class MemberLeftBody {
  @ApiProperty({ format: 'date', description: 'last day' })
  @IsIsoDate()
  on!: string;

  @ApiProperty()
  @IsText(1000)
  @Personal()
  reason!: string;
}

export class SubstituteOrderBody {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    description: 'members with the office `substitute`, first called first',
  })
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  order!: string[];

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  from!: string;
}

export class RulesOfProcedureBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  from!: string;

  @ApiProperty({ type: 'integer', description: 'calendar days before the meeting' })
  @IsInt()
  @Min(0)
  @Max(60)
  paperDeadlineDays!: number;

  @ApiProperty({ type: 'integer', description: 'calendar days before the meeting' })
  @IsInt()
  @Min(0)
  @Max(60)
  summonsDays!: number;

  @ApiProperty({ enum: ['chair', 'none'], description: 'who decides when votes are equal' })
  @IsIn(['chair', 'none'])
  castingVote!: 'chair' | 'none';

  @ApiProperty({ example: 'K-sak 2/12' })
  @IsText(200)
  decidedBy!: string;
}

@ApiTags('council')
@Controller('api/bodies')
export class BodyCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...establishBody.roles)
  @CommandRoute('Establishes a body, or changes its name or number of seats')
  establish(@Body() body: CouncilBodyBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(establishBody.name, { ...body }, meta);
  }

  @Post(':bodyId/members')
  @Roles(...appointMember.roles)
  @CommandRoute('Appoints a member or substitute; the name is kept in the vault')
  appoint(
    @Param('bodyId') bodyId: string,
    @Body() { until = null, ...body }: MemberBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(appointMember.name, { bodyId, ...body, until }, meta);
  }

  @Post(':bodyId/members/:memberId/departures')
  @Roles(...recordMemberLeft.roles)
  @CommandRoute('Records that a member has left')
  left(
    @Param('bodyId') bodyId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
    @Body() body: MemberLeftBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordMemberLeft.name, { bodyId, memberId, ...body }, meta);
  }

  @Put(':bodyId/substitute-order')
  @Roles(...setSubstituteOrder.roles)
  @CommandRoute('Sets the order in which substitutes are called')
  order(
    @Param('bodyId') bodyId: string,
    @Body() body: SubstituteOrderBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(setSubstituteOrder.name, { bodyId, ...body }, meta);
  }

  @Put(':bodyId/rules-of-procedure')
  @Roles(...setRulesOfProcedure.roles)
  @CommandRoute('Sets the local rules of procedure, from a day on')
  rules(
    @Param('bodyId') bodyId: string,
    @Body() body: RulesOfProcedureBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(setRulesOfProcedure.name, { bodyId, ...body }, meta);
  }
}
