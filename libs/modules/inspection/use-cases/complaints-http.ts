import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
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
import { linkInvestigation, receiveComplaint } from './receive-complaint/decide.js';
import { FindingBody } from './record-inspection/http.js';
import { recordPoliceReport } from './record-police-report/decide.js';

export class ComplaintBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  placeId!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  licenceIds!: string[];

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  receivedOn!: string;

  @ApiProperty({ description: 'a phone tip is a note, not the written complaint of guideline 7' })
  @IsBoolean()
  written!: boolean;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  documentId?: string | null;

  @ApiProperty({ description: 'kept in the vault' })
  @IsText(8000)
  @Personal()
  text!: string;

  @ApiProperty({ description: 'kept in the vault' })
  @IsText(200)
  @Personal()
  from!: string;
}

export class InvestigationBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  inspectionId!: string;
}

export class PoliceReportBody {
  @ApiProperty()
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

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  reportedOn!: string;

  @ApiProperty({ example: 'lensmannen i Gol' })
  @IsText(120)
  office!: string;

  @ApiProperty({ type: [FindingBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => FindingBody)
  findings!: FindingBody[];
}

@ApiTags('complaints and police reports')
@Controller('api')
@Roles('caseworker')
export class ComplaintController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('complaints')
  @CommandRoute('Records a written complaint', 'Nothing follows before inspectors have looked into it.')
  complain(@Body() body: ComplaintBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(receiveComplaint.name, { ...body, documentId: body.documentId ?? null }, meta);
  }

  @Post('complaints/:complaintId/investigations')
  @CommandRoute('Names the control that looked into a complaint')
  investigate(
    @Param('complaintId', ParseUUIDPipe) complaintId: string,
    @Body() { inspectionId }: InvestigationBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(linkInvestigation.name, { complaintId, inspectionId }, meta);
  }

  @Post('police-reports')
  @CommandRoute('Records a report of the police', 'It is put to the holder by itself.')
  police(@Body() body: PoliceReportBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    const findings = body.findings.map((finding) => ({
      ...finding,
      distanceMetres: finding.distanceMetres ?? null,
      durationMinutes: finding.durationMinutes ?? null,
      saidAfterwards: finding.saidAfterwards ?? null,
    }));
    return this.commands.send(recordPoliceReport.name, { ...body, findings }, meta);
  }
}
