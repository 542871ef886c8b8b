import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { page, Page } from '@platform/http/reading/page.js';
import { IsText } from '@platform/http/validation/value-decorators.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { type ReferredMatter, referredMatters } from './view.js';

export class ReferredQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, description: 'only what is reported to this body', example: 'kommunestyret' })
  @IsOptional()
  @IsText(60)
  reportTo?: string;
}

@ApiTags('sanctions')
@Controller('api/referred-matters')
export class ReferredMattersController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute(
    'Decisions made on delegation that wait to be reported, oldest first',
    'A page holds all that waits for `limit` licences, so it may be longer or, with `reportTo`, shorter.',
  )
  async list(@Query() query: ReferredQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<ReferredMatter>> {
    const rows = await this.views.list(referredMatters, municipality, {
      where: [{ column: 'waiting', op: '>=', value: 1 }],
      orderBy: 'since',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    const since = ({ doc }: (typeof rows)[number]): string => String(referredMatters.index(doc)['since']);
    const { items, next } = page(rows, query, (row) => ({ value: since(row), key: row.key }));
    const waiting = items
      .flatMap(({ doc }) => doc.matters)
      .filter(({ reportedOn, reportTo }) => reportedOn === null && [undefined, reportTo].includes(query.reportTo));
    return new Page(waiting, next);
  }
}
