import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type NoteKind } from '../../domain/events.js';
import { recordNote, settleNote } from './decide.js';

export class NoteBody {
  @ApiProperty({ enum: ['phone', 'meeting', 'site-visit'] })
  @IsIn(['phone', 'meeting', 'site-visit'])
  kind!: NoteKind;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  licenceIds!: string[];

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  inspectionId?: string | null;

  @ApiProperty({ description: 'somebody must do something about it: it stands in the work list' })
  @IsBoolean()
  followUp!: boolean;

  @ApiProperty({ description: 'kept in the vault' })
  @IsText(8000)
  @Personal()
  text!: string;

  @ApiProperty({ description: 'with whom; kept in the vault' })
  @IsText(200)
  @Personal()
  with!: string;
}

export class SettlementBody {
  @ApiProperty({ description: 'kept in the vault' })
  @IsText(4000)
  @Personal()
  outcome!: string;
}

@ApiTags('documents')
@Controller('api/notes')
@Roles('caseworker')
export class NoteController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @CommandRoute('Writes down what was said or seen (forvaltningsloven § 11 d)')
  record(@Body() body: NoteBody, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(
      recordNote.name,
      { ...body, inspectionId: body.inspectionId ?? null, voucher: null },
      meta,
    );
  }

  @Post(':noteId/settlements')
  @CommandRoute('Records what became of a note that asked for something')
  settle(
    @Param('noteId', ParseUUIDPipe) noteId: string,
    @Body() { outcome }: SettlementBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(settleNote.name, { noteId, outcome }, meta);
  }
}
