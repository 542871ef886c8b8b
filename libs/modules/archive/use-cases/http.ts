import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { IsText } from '@platform/http/validation/value-decorators.js';
import { askForExport } from './note-archive-message/decide.js';
import { recordJournalNumber } from './record-journal-number/decide.js';
import { setExemption } from './set-exemption/decide.js';

export class ExemptionBody {
  @ApiProperty()
  @IsBoolean()
  restricted!: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'paragraph, ledd and number' })
  @IsOptional()
  @IsText(200)
  ground?: string | null;
}

export class JournalNumberBody {
  @ApiProperty({ example: '2026/17' })
  @IsText(40)
  caseNumber!: string;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1900)
  @Max(2200)
  journalYear!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(1)
  @Max(100_000_000)
  journalSequence!: number;
}

@ApiTags('archive')
@Controller('api/archive-entries/:entryId')
export class ArchiveCommandsController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post('exemptions')
  @Roles(...setExemption.roles)
  @CommandRoute('Decides what is kept from the public, and why (offentleglova § 13)')
  exempt(
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { restricted, ground }: ExemptionBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(setExemption.name, { entryId, restricted, ground: ground ?? null }, meta);
  }

  @Post('exports')
  @Roles(...askForExport.roles)
  @CommandRoute('Asks for the message to the archive once more', 'After a refusal was mended or an exemption changed.')
  again(@Param('entryId', ParseUUIDPipe) entryId: string, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(askForExport.name, { entryId }, meta);
  }

  @Post('journal-numbers')
  @Roles(...recordJournalNumber.roles)
  @CommandRoute('Writes down the number that the archive gave', 'Where the archive takes no messages from here.')
  journal(
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() body: JournalNumberBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(recordJournalNumber.name, { entryId, ...body }, meta);
  }
}
