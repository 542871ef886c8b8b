import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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
import { IsInstant, IsText } from '@platform/http/validation/value-decorators.js';
import { type ProvisionName, provisionNames } from '../../domain/provisions.js';
import { type RecordInspection } from './command.js';
import { recordInspection } from './decide.js';

export class InspectorBody {
  @ApiProperty({ description: 'kept in the vault' })
  @IsText(120)
  @Personal()
  name!: string;

  @ApiProperty()
  @IsBoolean()
  testPassed!: boolean;

  @ApiProperty({ description: 'has declared to be impartial for this very control (forvaltningsloven §§ 6, 8, 10)' })
  @IsBoolean()
  impartialityDeclared!: boolean;
}

export class FindingBody {
  @ApiProperty({ enum: provisionNames })
  @IsIn(provisionNames)
  provision!: ProvisionName;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  at!: string;

  @ApiProperty({ description: 'what was seen or heard, without a conclusion; kept in the vault' })
  @IsText(4000)
  @Personal()
  what!: string;

  @ApiProperty({ description: 'where in the premises' })
  @IsText(200)
  @Personal()
  where!: string;

  @ApiProperty({ description: 'which inspector, by function; kept in the vault' })
  @IsText(120)
  @Personal()
  seenBy!: string;

  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  distanceMetres?: number | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1440)
  durationMinutes?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'what was said afterwards, and to whom' })
  @IsOptional()
  @IsText(2000)
  @Personal()
  saidAfterwards?: string | null;
}

export class InspectionBody {
  @ApiProperty({ description: 'the control company’s report number, unique in the municipality' })
  @IsText(60)
  reportNumber!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  placeId!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  licenceIds!: string[];

  @ApiProperty({ enum: ['sale', 'serving'] })
  @IsIn(['sale', 'serving'])
  of!: 'sale' | 'serving';

  @ApiProperty({ enum: ['open', 'anonymous'] })
  @IsIn(['open', 'anonymous'])
  mode!: 'open' | 'anonymous';

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  startedAt!: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  endedAt!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsText(120)
  company?: string | null;

  @ApiProperty({ type: [InspectorBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => InspectorBody)
  inspectors!: InspectorBody[];

  @ApiProperty({ type: [FindingBody], description: 'empty when nothing was found' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FindingBody)
  findings!: FindingBody[];

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'to whom, by role, the inspectors reported orally',
  })
  @IsOptional()
  @IsText(300)
  @Personal()
  toldOnTheSpot?: string | null;
}

/** The command from the body: what was left out is null, and nothing else is added. */
export const toCommand = (body: InspectionBody): RecordInspection => ({
  ...body,
  company: body.company ?? null,
  toldOnTheSpot: body.toldOnTheSpot ?? null,
  inspectors: body.inspectors.map((inspector) => ({ ...inspector })),
  findings: body.findings.map((finding) => ({
    ...finding,
    distanceMetres: finding.distanceMetres ?? null,
    durationMinutes: finding.durationMinutes ?? null,
    saidAfterwards: finding.saidAfterwards ?? null,
  })),
});

@ApiTags('inspections')
@Controller('api/inspections')
export class RecordInspectionController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...recordInspection.roles)
  @CommandRoute('Hands in the report of a control', 'Letters to place and holder follow by themselves.')
  record(@Body() body: InspectionBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(recordInspection.name, toCommand(body), meta);
  }
}
