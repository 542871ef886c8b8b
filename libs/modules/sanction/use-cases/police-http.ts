import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsUUID, ValidateNested } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { MayBeAbsent } from '@platform/http/validation/may-be-absent.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type PoliceAbout, type PoliceStep, policeSteps } from '../domain/police-events.js';
import { clearPoliceTrack, recordPoliceTrack } from './follow-police/decide.js';

/** Exactly one of the two. */
export class PoliceAboutBody {
  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  breachId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  inspectionId?: string;
}

class PoliceFact {
  @ApiProperty({ type: PoliceAboutBody, description: 'the breach, or the control that may lead to one' })
  @IsDefined()
  @ValidateNested()
  @Type(() => PoliceAboutBody)
  about!: PoliceAboutBody;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;
}

export class PoliceTrackBody extends PoliceFact {
  @ApiProperty({ enum: policeSteps })
  @IsIn([...policeSteps])
  step!: PoliceStep;

  @ApiProperty({ description: 'the police’s own case number; kept in the vault' })
  @IsText(200)
  @Personal()
  reference!: string;
}

export class PoliceClearanceBody extends PoliceFact {
  @ApiProperty({ description: 'what was agreed with the police or the prosecuting authority' })
  @IsText(4000)
  @Personal()
  reasons!: string;
}

const aboutOf = ({ breachId, inspectionId }: PoliceAboutBody): PoliceAbout => {
  if (breachId !== undefined && inspectionId === undefined) return { breachId };
  if (inspectionId !== undefined && breachId === undefined) return { inspectionId };
  throw new InvalidInput([
    {
      path: '/about',
      in: 'body',
      message: {
        nb: 'Oppgi enten breachId eller inspectionId.',
        nn: 'Oppgje anten breachId eller inspectionId.',
      },
    },
  ]);
};

@ApiTags('sanctions')
@Controller('api/licences/:licenceId')
export class PoliceController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('police-tracks')
  @Roles(...recordPoliceTrack.roles)
  @CommandRoute('Records what the police do about the same facts', 'It flags the case until a person clears it.')
  record(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() { about, step, on, reference }: PoliceTrackBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordPoliceTrack.name, { licenceId, about: aboutOf(about), step, on, reference }, meta);
  }

  @Post('police-tracks/clearances')
  @Roles(...clearPoliceTrack.roles)
  @CommandRoute('Records that the case was cleared with the police, with reasons')
  clear(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Body() { about, on, reasons }: PoliceClearanceBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(clearPoliceTrack.name, { licenceId, about: aboutOf(about), on, reasons }, meta);
  }
}
