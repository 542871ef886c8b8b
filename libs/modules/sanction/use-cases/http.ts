import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type OffenceClass } from '../../inspection/contract.js';
import { declareHistoryComplete } from './declare-history-complete/decide.js';
import { dropProposal } from './drop-proposal/decide.js';
import { issueWarning } from './issue-warning/decide.js';
import { recordBreach } from './record-breach/decide.js';

export class OffenceBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  findingId!: string;

  @ApiProperty({ enum: ['ordinary', 'gross'] })
  @IsIn(['ordinary', 'gross'])
  class!: OffenceClass;
}

export class BreachBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  inspectionId!: string;

  @ApiProperty({ type: [OffenceBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OffenceBody)
  offences!: OffenceBody[];

  @ApiProperty({ description: 'what is held to be proven: which event, when, where' })
  @IsText(8000)
  @Personal()
  factsFound!: string;

  @ApiPropertyOptional({ description: 'what the holder says; needed when a comment came' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  holdersVersion?: string;

  @ApiPropertyOptional({ description: 'how the two were weighed; needed when a comment came' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  weighing?: string;

  @ApiPropertyOptional({ description: 'why an offence is classed otherwise than the guidelines list it' })
  @IsOptional()
  @IsText(4000)
  @Personal()
  classReasons?: string;
}

export class FactorsBody {
  @ApiProperty()
  @IsText(4000)
  @Personal()
  kind!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  gravity!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  blame!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  repetition!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  correction!: string;
}

export class DecidedByBody {
  @ApiProperty({ description: 'a body of the delegation register, or `kommunestyret`', example: 'administrasjonen' })
  @IsText(60)
  bodyId!: string;

  @ApiProperty({ description: 'case number of the decision', example: 'sak 14/13' })
  @IsText(200)
  reference!: string;
}

export class WarningBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  proposalId!: string;

  @ApiProperty({ type: DecidedByBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => DecidedByBody)
  decidedBy!: DecidedByBody;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  decidedOn!: string;

  @ApiProperty({ type: FactorsBody, description: 'the five factors of guideline 7; never prefilled' })
  @IsDefined()
  @ValidateNested()
  @Type(() => FactorsBody)
  factors!: FactorsBody;

  @ApiPropertyOptional({ description: 'needed when the proposal was something else' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  reasons?: string;

  @ApiPropertyOptional({ description: 'needed outside what similar cases got' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  unequalTreatment?: string;
}

export class ReasonsBody {
  @ApiProperty()
  @IsText(8000)
  @Personal()
  reasons!: string;
}

export class HistoryBody {
  @ApiProperty({ format: 'date', description: 'the last day the declaration covers' })
  @IsIsoDate()
  through!: string;

  @ApiProperty({ description: 'who vouches for it, and from what' })
  @IsText(300)
  source!: string;
}

@ApiTags('sanctions')
@Controller('api/licences/:licenceId')
export class SanctionCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('history-declarations')
  @Roles(...declareHistoryComplete.roles)
  @CommandRoute('Declares the licence’s history of reactions complete')
  declare(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() body: HistoryBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(declareHistoryComplete.name, { licenceId, ...body }, meta);
  }

  @Post('breaches')
  @Roles(...recordBreach.roles)
  @CommandRoute('Records a breach after the holder has been heard', 'A proposal follows by itself.')
  breach(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() body: BreachBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { inspectionId, offences, factsFound, holdersVersion = '', weighing = '', classReasons = '' } = body;
    const judged = offences.map(({ findingId, class: offenceClass }) => ({ findingId, class: offenceClass }));
    const command = { licenceId, inspectionId, offences: judged, factsFound, holdersVersion, weighing, classReasons };
    return this.commands.send(recordBreach.name, command, meta);
  }

  @Post('warnings')
  @Roles(...issueWarning.roles)
  @CommandRoute('Issues a written warning', 'Its letter follows by itself; it counts once it has arrived.')
  warn(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() { reasons = '', unequalTreatment = '', decidedBy, factors, proposalId, decidedOn }: WarningBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = {
      licenceId,
      proposalId,
      decidedOn,
      decidedBy: { ...decidedBy },
      factors: { ...factors },
      reasons,
      unequalTreatment,
    };
    return this.commands.send(issueWarning.name, command, meta);
  }

  @Post('proposals/:proposalId/drop')
  @Roles(...dropProposal.roles)
  @CommandRoute('Drops a proposal, with reasons')
  drop(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { reasons }: ReasonsBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(dropProposal.name, { licenceId, proposalId, reasons }, meta);
  }
}
