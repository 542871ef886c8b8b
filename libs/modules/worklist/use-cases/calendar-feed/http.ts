import { createHash, randomBytes } from 'node:crypto';
import { Body, Controller, Get, Inject, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { uuidFrom } from '@kernel/ids.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { type CommandMeta, type CommandResult } from '@platform/commands/command.js';
import { CommandSender } from '@platform/commands/sender.js';
import { CommandMetaOf } from '@platform/http/command/command-meta-of.js';
import { CommandRoute } from '@platform/http/command/command-route.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { calendarFeeds } from '../../views/calendar-feeds/view.js';
import { createCalendarFeed, revokeCalendarFeed } from './decide.js';

export class CalendarFeedBody {
  @ApiPropertyOptional({
    enum: ['all', 'own'],
    description: 'a caseworker’s: all cases or own ones; others see own only',
  })
  @IsOptional()
  @IsIn(['all', 'own'])
  cases?: 'all' | 'own';
}

export class CalendarFeedAnswer {
  @ApiProperty({ format: 'uuid' })
  feedId!: string;

  @ApiProperty({ description: 'path of the feed. Whoever has it can read it; it is shown this once' })
  path!: string;
}

const SECRET_BYTES = 32;

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

@ApiTags('calendar')
@Controller('api/me/calendar-feeds')
@Roles(...createCalendarFeed.roles)
export class CalendarFeedController {
  constructor(
    @Inject(CommandSender) private readonly commands: CommandSender,
    @Inject(ViewReader) private readonly views: ViewReader,
  ) {}

  /** The secret is made here and kept nowhere: a lost address is revoked and another made. */
  @Post()
  @ApiOperation({ summary: 'Makes a private calendar address, shown this once' })
  @ApiCreatedResponse({ type: CalendarFeedAnswer })
  async create(
    @Body() { cases = 'own' }: CalendarFeedBody,
    @CommandMetaOf() meta: CommandMeta,
  ): Promise<CalendarFeedAnswer> {
    const feedId = uuidFrom('calendar-feed', meta.commandId);
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    const command = { person: meta.actor.id, feedId, secretHash: hashOfSecret(secret), cases };
    await this.commands.send(createCalendarFeed.name, command, meta);
    return { feedId, path: `/calendar/${meta.municipality}.${feedId}.${secret}.ics` };
  }

  @Post(':feedId/revocation')
  @CommandRoute('Makes a calendar address answer nobody any more')
  revoke(@Param('feedId', ParseUUIDPipe) feedId: string, @CommandMetaOf() meta: CommandMeta): Promise<CommandResult> {
    return this.commands.send(revokeCalendarFeed.name, { person: meta.actor.id, feedId }, meta);
  }

  @Get()
  @ListRoute('The caller’s own calendar addresses, without their secrets')
  async list(@Query() query: PageQuery, @Caller() { municipality, actor }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(calendarFeeds, municipality, {
      where: [{ column: 'person', op: '=', value: actor.id }],
      orderBy: 'created',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.createdAt, key })),
      ({ doc: { feedId, role, cases, createdAt, revoked } }) => ({ feedId, role, cases, createdAt, revoked }),
    );
  }
}
