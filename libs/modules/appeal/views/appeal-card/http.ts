import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
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
import { type AppealCard, appealCard, shownAppeal, type ShownAppeal } from './view.js';

export class AppealQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  licenceId?: string;
}

/** Holders see their own; the state administrator sees what was sent there, and nothing before (domain.md § 4). */
const mayRead = (card: AppealCard, { actor }: CallerIdentity): boolean => {
  if (actor.role === 'licence-holder') return card.holderOrgnr === actor.onBehalfOf;
  if (actor.role === 'state-administrator') {
    return card.forwarded !== null && card.route?.to === 'state-administrator';
  }
  return true;
};

@ApiTags('appeals')
@Controller('api/appeals')
export class AppealController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS, 'licence-holder', 'state-administrator')
  @ListRoute('Appeals: where each stands')
  async list(@Query() query: AppealQuery, @Caller() caller: CallerIdentity): Promise<Page<object>> {
    const { actor, municipality } = caller;
    const own = { column: 'holder', op: '=', value: actor.onBehalfOf ?? '' } as const;
    const above = { column: 'withBodyAbove', op: '=', value: true } as const;
    const rows = await this.views.list(appealCard, municipality, {
      where: [
        ...(actor.role === 'licence-holder' ? [own] : []),
        ...(actor.role === 'state-administrator' ? [above] : []),
        ...(query.licenceId ? [{ column: 'licence', op: '=', value: query.licenceId } as const] : []),
      ],
      orderBy: 'received',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.receivedAt, key })),
      ({ doc }) => shownAppeal(doc),
    );
  }

  @Get(':appealId')
  @Roles(...CASE_READERS, 'licence-holder', 'state-administrator')
  @ReadRoute('One appeal: status, clocks, and what is still to be answered')
  async one(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Caller() caller: CallerIdentity,
  ): Promise<ShownAppeal & { parked: unknown }> {
    const found = await this.views.get(appealCard, caller.municipality, `appeal:${id}`);
    if (!found || !mayRead(found.doc, caller)) throw new NotFound('there is no such appeal');
    return { ...shownAppeal(found.doc), parked: found.parked };
  }

  @Get(':appealId/file')
  @Roles('caseworker', 'auditor', 'council-secretary', 'state-administrator')
  @ApiOperation({ summary: 'The whole file as it was forwarded, one PDF; the reading is logged' })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async file(
    @Param('appealId', ParseUUIDPipe) id: string,
    @Caller() caller: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.views.get(appealCard, caller.municipality, `appeal:${id}`);
    const forwarded = found && mayRead(found.doc, caller) ? found.doc.forwarded : null;
    if (!forwarded) throw new NotFound('there is no such file');
    const reading = { reader: caller.actor, purpose: `appeal file ${id}`, at: this.clock.now() };
    const blob = await this.vault.readBlob(caller.municipality, forwarded.file.sha256, reading);
    if (!blob) throw new NotFound('the file is withheld');
    await reply
      .header('content-type', 'application/pdf')
      .header('etag', `"${forwarded.file.sha256}"`)
      .send(Buffer.from(blob.bytes));
  }
}
