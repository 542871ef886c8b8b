import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { type Clock } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import { noticeCard } from './view.js';

const STATUSES = [
  'awaits-approval',
  'ordered',
  'blocked',
  'produced',
  'ready-to-post',
  'hand-over-unknown',
  'hand-over-refused',
  'handed-over',
  'dispatched',
  'arrived',
  'undeliverable',
];

export class NoticeQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  status?: string;
}

export class LetterQuery {
  @ApiPropertyOptional({ enum: ['html', 'pdf'], default: 'html' })
  @IsOptional()
  @IsIn(['html', 'pdf'])
  format: 'html' | 'pdf' = 'html';
}

@ApiTags('notices')
@Controller('api/notices')
export class NoticeController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('Letters: which are out, which have arrived')
  async list(@Query() query: NoticeQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(noticeCard, municipality, {
      where: query.status ? [{ column: 'status', op: '=', value: query.status }] : [],
      orderBy: 'ordered',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.orderedAt, key })),
      ({ doc }) => doc,
    );
  }

  @Get(':noticeId')
  @Roles(...CASE_READERS)
  @ReadRoute('One letter and what became of it')
  async one(@Param('noticeId', ParseUUIDPipe) id: string, @Caller() { municipality }: CallerIdentity): Promise<object> {
    const found = await this.views.get(noticeCard, municipality, `notice:${id}`);
    if (!found) throw new NotFound('there is no such letter');
    return { ...found.doc, parked: found.parked };
  }

  @Get(':noticeId/letter')
  @Roles('caseworker', 'auditor', 'council-secretary')
  @ApiOperation({ summary: 'The letter itself, byte for byte as it was made; the reading is logged' })
  @ApiOkResponse({
    content: {
      'text/html': { schema: { type: 'string' } },
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
    },
  })
  async letter(
    @Param('noticeId', ParseUUIDPipe) id: string,
    @Query() { format }: LetterQuery,
    @Caller() { municipality, actor }: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.views.get(noticeCard, municipality, `notice:${id}`);
    const sha256 = format === 'pdf' ? found?.doc.pdf?.sha256 : found?.doc.sha256;
    if (!sha256) throw new NotFound('there is no such letter, or it is not made yet');
    const reading = { reader: actor, purpose: `letter ${id}`, at: this.clock.now() };
    const blob = await this.vault.readBlob(municipality, sha256, reading);
    if (!blob) throw new NotFound('the letter is withheld');
    await reply
      .header('content-type', blob.mediaType === 'text/html' ? 'text/html; charset=utf-8' : blob.mediaType)
      .header('etag', `"${sha256}"`)
      .send(Buffer.from(blob.bytes));
  }
}
