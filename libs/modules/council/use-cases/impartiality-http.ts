import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { DISQUALIFYING, type Disqualifying, type Person } from '../domain/impartiality.js';
import { decideImpartiality, declareImpartiality, objectToPerson } from './judge-impartiality/decide.js';

const ROLES = ['caseworker', 'secretary', 'inspector', 'member'];

export class PersonBody {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role!: Person['role'];

  @ApiProperty({ description: 'member id, user id, or report number and place in its list of inspectors' })
  @IsText(120)
  id!: string;
}

class OnPersonBody {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'licence of the case' })
  @IsOptional()
  @IsUUID()
  licenceId?: string | null;

  @ApiProperty({ type: PersonBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonBody)
  person!: PersonBody;
}

export class ImpartialityDeclarationBody extends OnPersonBody {
  @ApiProperty({ description: 'there is something that may give doubt' })
  @IsBoolean()
  inDoubt!: boolean;

  @ApiPropertyOptional({ description: 'needed when there is' })
  @IsOptional()
  @IsText(2000)
  @Personal()
  relation?: string;
}

export class ImpartialityObjectionBody extends OnPersonBody {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'the party’s letter' })
  @IsOptional()
  @IsUUID()
  documentId?: string | null;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  reasons!: string;
}

export class ImpartialityDecisionBody extends OnPersonBody {
  @ApiProperty()
  @IsBoolean()
  disqualified!: boolean;

  @ApiPropertyOptional({ enum: DISQUALIFYING, description: 'needed when disqualified' })
  @IsOptional()
  @IsIn(DISQUALIFYING)
  ground?: Disqualifying;

  @ApiProperty({ enum: ['self', 'superior', 'body'] })
  @IsIn(['self', 'superior', 'body'])
  decidedBy!: 'self' | 'superior' | 'body';

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'where the body decided' })
  @IsOptional()
  @IsUUID()
  meetingId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @ApiPropertyOptional({ type: 'integer', description: 'votes that the member is disqualified' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  for?: number;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  against?: number;

  @ApiProperty({ description: 'minuted' })
  @IsText(4000)
  @Personal()
  reasons!: string;
}

/** Per case; `caseKey` is the case, appeal or reaction the item is about, else the item itself. */
@ApiTags('council')
@Controller('api/impartiality/:caseKey')
export class ImpartialityController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('declarations')
  @Roles(...declareImpartiality.roles)
  @CommandRoute('Somebody says how he stands to the case')
  declare(
    @Param('caseKey', ParseUUIDPipe) caseKey: string,
    @Body() { licenceId = null, person, inDoubt, relation = '' }: ImpartialityDeclarationBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = { caseKey, licenceId, person: { ...person }, inDoubt, relation };
    return this.commands.send(declareImpartiality.name, command, meta);
  }

  @Post('objections')
  @Roles(...objectToPerson.roles)
  @CommandRoute('A party objects to somebody’s part in the case')
  object(
    @Param('caseKey', ParseUUIDPipe) caseKey: string,
    @Body() { licenceId = null, person, documentId = null, on, reasons }: ImpartialityObjectionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const command = { caseKey, licenceId, person: { ...person }, documentId, on, reasons };
    return this.commands.send(objectToPerson.name, command, meta);
  }

  @Post('decisions')
  @Roles(...decideImpartiality.roles)
  @CommandRoute('Decides whether somebody may take part', 'For a member: the body, without the member.')
  decide(
    @Param('caseKey', ParseUUIDPipe) caseKey: string,
    @Body() body: ImpartialityDecisionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    const { licenceId = null, person, ground = null, meetingId = null, itemId = null, ...rest } = body;
    const command = {
      ...rest,
      caseKey,
      licenceId,
      person: { ...person },
      ground,
      meetingId,
      itemId,
      for: body.for ?? 0,
      against: body.against ?? 0,
    };
    return this.commands.send(decideImpartiality.name, command, meta);
  }
}
