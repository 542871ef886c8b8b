import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { Page, page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { pathOf, wordsOf } from '../../domain/what.js';
import { noteReminder } from '../../use-cases/remind/decide.js';
import { watchedDeadlines } from '../watched-deadlines/view.js';

export class ReminderNoteBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  reminderId!: string;
}

@ApiTags('deadlines')
@Controller('api/reminders')
export class ReminderController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(CommandSender) private readonly commands: CommandSender,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('Every reminder that was given, by the deadline’s last day, and what became of its mail')
  async list(@Query() query: PageQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(watchedDeadlines, municipality, {
      where: [{ column: 'reminders', op: '>=', value: 1 }],
      orderBy: 'due',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    const { items, next } = page(rows, query, ({ key, doc }) => ({ value: doc.due, key }));
    const given = items.flatMap(({ doc }) =>
      doc.reminders.map((reminder) => ({
        watchId: doc.watchId,
        deadline: doc.name,
        text: wordsOf(doc.name),
        about: pathOf(doc.about),
        ...reminder,
      })),
    );
    return new Page(given, next);
  }

  @Post(':watchId/notes')
  @Roles(...noteReminder.roles)
  @CommandRoute('Says that a reminder, or what became of its mail, was seen')
  note(
    @Param('watchId', ParseUUIDPipe) watchId: string,
    @Body() { reminderId }: ReminderNoteBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CommandResult> {
    return this.commands.send(noteReminder.name, { watchId, reminderId }, meta);
  }
}
