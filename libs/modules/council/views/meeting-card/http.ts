import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { type Clock } from '@kernel/clock.js';
import { type Role } from '@kernel/actor.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { IsIsoDate } from '@platform/http/validation/value-decorators.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import { type Language } from '../../../notice/contract.js';
import { renderMinutes } from '../../documents/minutes.js';
import { meetingCard } from './view.js';

/** Who reads the papers and the minutes with names in them. */
const PAPER_READERS: readonly Role[] = ['council-secretary', 'council-member', 'caseworker', 'auditor'];

export class CalendarQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date', description: 'meetings on this day or later' })
  @IsOptional()
  @IsIsoDate()
  from?: string;
}

export class MinutesQuery {
  @ApiPropertyOptional({ enum: ['html', 'pdf'], default: 'html' })
  @IsOptional()
  @IsIn(['html', 'pdf'])
  format: 'html' | 'pdf' = 'html';

  @ApiPropertyOptional({ enum: ['nb', 'nn'], default: 'nb' })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  language: Language = 'nb';
}

const documented = {
  content: {
    'text/html': { schema: { type: 'string' as const } },
    'application/pdf': { schema: { type: 'string' as const, format: 'binary' } },
  },
};

@ApiTags('council')
@Controller('api/meetings')
export class MeetingController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('The calendar of meetings, with paper and summons deadlines')
  async calendar(@Query() query: CalendarQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(meetingCard, municipality, {
      where: query.from === undefined ? [] : [{ column: 'day', op: '>=', value: query.from }],
      orderBy: 'day',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.meeting?.day ?? '', key })),
      ({ doc: { meeting, summonedOn, cancelledOn, approvedOn, items } }) => ({
        ...meeting,
        summonedOn,
        cancelledOn,
        approvedOn,
        items: items.length,
      }),
    );
  }

  @Get(':meetingId')
  @Roles(...CASE_READERS)
  @ReadRoute('A meeting: its agenda, papers, rolls and votes, without names')
  async one(
    @Param('meetingId', ParseUUIDPipe) id: string,
    @Caller() { municipality }: CallerIdentity,
  ): Promise<object> {
    const found = await this.views.get(meetingCard, municipality, `meeting:${id}`);
    if (!found) throw new NotFound('there is no such meeting');
    return { ...found.doc, parked: found.parked };
  }

  @Get(':meetingId/items/:itemId/papers/:sha256')
  @Roles(...PAPER_READERS)
  @ApiOperation({ summary: 'A paper, byte for byte as the members had it; the reading is logged' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async paper(
    @Param('meetingId', ParseUUIDPipe) id: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('sha256') sha256: string,
    @Caller() { municipality, actor }: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.views.get(meetingCard, municipality, `meeting:${id}`);
    const item = found?.doc.items.find((one) => one.itemId === itemId);
    const paper = item?.papers.find((one) => one.sha256 === sha256);
    const reading = { reader: actor, purpose: `paper of item ${itemId}`, at: this.clock.now() };
    const blob = paper && (await this.vault.readBlob(municipality, sha256, reading));
    if (!paper || !blob) throw new NotFound('there is no such paper');
    // What others sent in is never rendered by a browser on this address; our own papers are.
    const ours = paper.kind !== 'attachment';
    await reply
      .header('content-type', ours ? typeOf(blob.mediaType) : 'application/octet-stream')
      .header('content-disposition', ours ? 'inline' : `attachment; filename="${sha256}"`)
      .header('x-media-type', blob.mediaType)
      .header('etag', `"${sha256}"`)
      .send(Buffer.from(blob.bytes));
  }

  @Get(':meetingId/minutes')
  @Roles(...PAPER_READERS)
  @ApiOperation({ summary: 'The minutes as a document; names come from the vault, and the reading is logged' })
  @ApiOkResponse(documented)
  async minutes(
    @Param('meetingId', ParseUUIDPipe) id: string,
    @Query() query: MinutesQuery,
    @Caller() caller: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(id, null, query, caller, reply);
  }

  @Get(':meetingId/items/:itemId/extract')
  @Roles(...PAPER_READERS)
  @ApiOperation({ summary: 'The extract of the minutes about one item' })
  @ApiOkResponse(documented)
  async extract(
    @Param('meetingId', ParseUUIDPipe) id: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Query() query: MinutesQuery,
    @Caller() caller: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(id, itemId, query, caller, reply);
  }

  private async send(
    meetingId: string,
    itemId: string | null,
    { format, language }: MinutesQuery,
    { municipality, actor }: CallerIdentity,
    reply: FastifyReply,
  ): Promise<void> {
    const { log, vault } = this;
    const context = { log, vault, municipality, language, reader: actor, now: this.clock.now() };
    const rendered = await renderMinutes(context, meetingId, itemId);
    if (!rendered) throw new NotFound('there is no such meeting or item');
    const bytes = format === 'pdf' ? Buffer.from(rendered.pdf) : rendered.html;
    await reply.header('content-type', typeOf(format === 'pdf' ? 'application/pdf' : 'text/html')).send(bytes);
  }
}

const typeOf = (mediaType: string): string => (mediaType === 'text/html' ? 'text/html; charset=utf-8' : mediaType);
