import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { type Clock } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type Vault } from '@platform/vault/vault.js';
import { defaultLanguage } from '../../../municipality/contract.js';
import { facts, free, paragraph, reportPage, writtenDate } from '../../../notice/contract.js';
import { answerWords } from '../../answer/answer-words.js';
import { privacyDecider, type PrivacyRequest } from '../../domain/state.js';
import { erasureRequests } from './view.js';

export class ErasureQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['open', 'decided'] })
  @IsOptional()
  @IsIn(['open', 'decided'])
  status?: 'open' | 'decided';
}

export class AnswerQuery {
  @ApiPropertyOptional({ enum: ['nb', 'nn'] })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  language?: 'nb' | 'nn';
}

@ApiTags('privacy')
@Controller('api/privacy/erasure-requests')
@Roles('caseworker', 'administrator', 'auditor')
export class ErasureRequestController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ListRoute('Requests for erasure, oldest first, and what came of them')
  async list(@Query() query: ErasureQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(erasureRequests, municipality, {
      where: query.status ? [{ column: 'status', op: '=', value: query.status }] : [],
      orderBy: 'received',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.receivedOn, key })),
      ({ doc }) => doc,
    );
  }

  @Get(':requestId')
  @ReadRoute('One request: who asks and why, from the vault; the reading is logged')
  async one(@Param('requestId', ParseUUIDPipe) id: string, @Caller() caller: CallerIdentity): Promise<object> {
    const { request, requestEventId, decisions, restricted } = await this.load(id, caller);
    return { ...request, decisions, restricted, content: await this.read(id, requestEventId, caller) };
  }

  @Get(':requestId/answer')
  @ApiOperation({ summary: 'The answer to the person as a document to print; the reading is logged' })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async answer(
    @Param('requestId', ParseUUIDPipe) id: string,
    @Query() query: AnswerQuery,
    @Caller() caller: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { request, decisions } = await this.load(id, caller);
    if (!request || decisions.length === 0) throw new NotFound('an answer to this request');
    const language = query.language ?? defaultLanguage(caller.municipality);
    const words = answerWords[language];
    const parts = decisions.map(async ({ outcome, eventId }) => {
      const given = (await this.read(id, eventId, caller)) as { ground?: string } | null;
      return { heading: words.ground, blocks: [paragraph(words.outcomes[outcome]), free(given?.ground ?? '')] };
    });
    const html = reportPage(language, {
      title: words.title,
      opening: [
        facts([
          [words.received, writtenDate(request.receivedOn)],
          [words.reference, id],
        ]),
        paragraph(words.opening),
      ],
      sections: [...(await Promise.all(parts)), { heading: words.further, blocks: [paragraph(words.rest)] }],
    });
    await reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  }

  private async load(id: string, { municipality }: CallerIdentity): Promise<PrivacyRequest> {
    const { state } = await this.log.load(privacyDecider, municipality, id);
    if (!state.request) throw new NotFound('such a request');
    return state;
  }

  private read(id: string, eventId: string | null, caller: CallerIdentity): Promise<object | null> {
    const reading = { reader: caller.actor, purpose: `erasure request ${id}`, at: this.clock.now() };
    return readProtected(this.log.store, this.vault, caller.municipality, eventId, reading);
  }
}
