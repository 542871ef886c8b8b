import { Body, Controller, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { IsIsoDate } from '@platform/http/validation/value-decorators.js';
import { type AnswerKind } from '../../domain/events.js';
import { answerDocument } from './decide.js';

export class AnswerBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  on!: string;

  @ApiProperty({ enum: ['preliminary', 'final', 'unnecessary'] })
  @IsIn(['preliminary', 'final', 'unnecessary'])
  how!: AnswerKind;
}

@ApiTags('documents')
@Controller('api/documents/:documentId/answers')
export class AnswerController {
  constructor(@Inject(CommandSender) private readonly commands: CommandSender) {}

  @Post()
  @Roles(...answerDocument.roles)
  @CommandRoute('Records that the sender was answered', 'Meets the month for a preliminary answer.')
  answer(
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Body() body: AnswerBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(answerDocument.name, { documentId, ...body }, meta);
  }
}
