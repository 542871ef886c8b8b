import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type StandardOfProof } from '../domain/points-events.js';
import { allotPoints } from './allot-points/decide.js';
import { DecidedByBody } from './http.js';

export class PointsDepartureBody {
  @ApiProperty({ format: 'uuid', description: 'one of the offences that are counted together' })
  @IsUUID()
  offenceId!: string;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 24 })
  @IsInt()
  @Min(0)
  @Max(24)
  points!: number;

  @ApiProperty({ enum: ['mitigating', 'aggravating'] })
  @IsIn(['mitigating', 'aggravating'])
  ground!: 'mitigating' | 'aggravating';
}

export class PointsBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  proposalId!: string;

  @ApiPropertyOptional({ type: [PointsDepartureBody], description: 'other numbers than the standard (§ 10-4)' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointsDepartureBody)
  departures?: PointsDepartureBody[];

  @ApiPropertyOptional({ description: 'why the grounds are quite special; needed when a number departs' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  specialReasons?: string;

  @ApiProperty({ type: DecidedByBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => DecidedByBody)
  decidedBy!: DecidedByBody;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  decidedOn!: string;

  @ApiProperty({ enum: ['preponderance', 'clear-preponderance'], description: 'the standard of proof that was used' })
  @IsIn(['preponderance', 'clear-preponderance'])
  standardOfProof!: StandardOfProof;

  @ApiProperty({ description: 'what is held to be proven: which event, when, where' })
  @IsText(8000)
  @Personal()
  factsFound!: string;

  @ApiProperty({ description: 'the body’s own reasons' })
  @IsText(8000)
  @Personal()
  considerations!: string;

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

@ApiTags('points')
@Controller('api/licences/:licenceId')
export class PointsCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('points')
  @Roles(...allotPoints.roles)
  @CommandRoute(
    'Records the decision to allot points',
    'The notice must be out and over; the letter follows by itself.',
  )
  allot(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() body: PointsBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { proposalId, departures = [], specialReasons = '', decidedBy, decidedOn, standardOfProof } = body;
    const { factsFound, considerations, reply = '', replyWeighing = '' } = body;
    const command = {
      licenceId,
      proposalId,
      departures: departures.map((one) => ({ ...one })),
      specialReasons,
      decidedBy: { ...decidedBy },
      decidedOn,
      standardOfProof,
      factsFound,
      considerations,
      reply,
      replyWeighing,
    };
    return this.commands.send(allotPoints.name, command, meta);
  }
}
