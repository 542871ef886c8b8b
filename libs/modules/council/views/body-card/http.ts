import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Clock } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import { namesIn } from '../../documents/minutes-content.js';
import { bodyCard } from './view.js';

@ApiTags('council')
@Controller('api/bodies')
export class BodyController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('Bodies that decide cases')
  async list(@Query() query: PageQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(bodyCard, municipality, {
      orderBy: 'name',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.body?.name ?? '', key })),
      ({ doc: { body, seats, rules } }) => ({ ...body, seats, rules }),
    );
  }

  @Get(':bodyId')
  @Roles('council-secretary', 'council-member', 'administrator', 'auditor')
  @ReadRoute('A body with its members by name; names come from the vault, and the reading is logged')
  async one(@Param('bodyId') bodyId: string, @Caller() { municipality, actor }: CallerIdentity): Promise<object> {
    const found = await this.views.get(bodyCard, municipality, `body:${bodyId}`);
    if (!found) throw new NotFound('there is no such body');
    const { log, vault } = this;
    const now = this.clock.now();
    const names = await namesIn({ log, vault, municipality, language: 'nb', reader: actor, now }, bodyId);
    const members = found.doc.members.map(({ eventId: _eventId, ...member }) => ({
      ...member,
      name: names.get(member.memberId) ?? null,
    }));
    return { ...found.doc, members };
  }
}
