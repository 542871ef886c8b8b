import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsOrgnr, IsText } from '@platform/http/validation/value-decorators.js';
import { type DirectNotice, type Scope } from '../domain/events.js';
import { appointRepresentative, endRepresentation } from './appoint-representative/decide.js';
import { confirmDigitalContact } from './confirm-digital-contact/decide.js';

export class RepresentativeBody {
  @ApiProperty({ enum: ['lawyer', 'other'] })
  @IsIn(['lawyer', 'other'])
  kind!: 'lawyer' | 'other';

  @ApiProperty({ description: 'kept in the vault' })
  @IsText(200)
  @Personal()
  name!: string;

  @ApiProperty({ type: [String], description: 'lines of the postal address; kept in the vault' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsText(100, { each: true })
  @Personal()
  address!: string[];

  @ApiPropertyOptional({ type: String, nullable: true, description: 'for digital letters; none: paper' })
  @IsOptional()
  @IsOrgnr()
  representativeOrgnr?: string | null;

  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'with neither these nor caseIds: all matters' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  licenceIds?: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'of a case, control, reaction or appeal; goes before licenceIds',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  caseIds?: string[];

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  from!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'last day' })
  @IsOptional()
  @IsIsoDate()
  until?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'not needed for a lawyer' })
  @IsOptional()
  @IsUUID()
  writtenAuthority?: string | null;

  @ApiProperty()
  @IsBoolean()
  partyWantsCopy!: boolean;

  @ApiProperty({ enum: ['copy', 'also', 'instead'] })
  @IsIn(['copy', 'also', 'instead'])
  directNotice!: DirectNotice;
}

export class EndBody {
  @ApiProperty({ format: 'date', description: 'last day' })
  @IsIsoDate()
  on!: string;
}

export class DigitalContactBody {
  @ApiProperty({ format: 'date', description: 'the day on which the party gave or confirmed it' })
  @IsIsoDate()
  on!: string;
}

@ApiTags('parties')
@Controller('api/parties/:orgnr')
@Roles('caseworker')
export class RepresentativeCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('representatives')
  @CommandRoute('Lets somebody act for a party', 'From then on all notices within the scope go to him.')
  appoint(
    @Param('orgnr') orgnr: string,
    @Body() { licenceIds, caseIds, ...body }: RepresentativeBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const scope: Scope = caseIds ? { caseIds } : licenceIds ? { licenceIds } : 'all';
    const absent = { representativeOrgnr: null, until: null, writtenAuthority: null };
    return this.commands.send(appointRepresentative.name, { ...absent, ...body, orgnr, scope }, meta);
  }

  @Post('representatives/:representativeId/end')
  @CommandRoute('Ends a representation')
  end(
    @Param('orgnr') orgnr: string,
    @Param('representativeId', ParseUUIDPipe) representativeId: string,
    @Body() { on }: EndBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(endRepresentation.name, { orgnr, representativeId, on }, meta);
  }

  @Post('digital-contact')
  @CommandRoute('Records when a party last confirmed its digital address', 'Older than 18 months means paper.')
  confirmContact(
    @Param('orgnr') orgnr: string,
    @Body() { on }: DigitalContactBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(confirmDigitalContact.name, { orgnr, on }, meta);
  }
}
