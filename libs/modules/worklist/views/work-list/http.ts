import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { page, Page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { shown, workList } from './view.js';

@ApiTags('work list')
@Controller('api/work-list')
export class WorkListController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @Roles('caseworker', 'council-secretary', 'auditor')
  @ListRoute('What waits for a person, longest waiting first')
  async list(@Query() query: PageQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(workList, municipality, {
      where: [{ column: 'tasks', op: '>=', value: 1 }],
      orderBy: 'since',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    const since = ({ tasks }: (typeof rows)[number]['doc']): string => tasks.map((task) => task.since).sort()[0] ?? '';
    const found = page(rows, query, ({ key, doc }) => ({ value: since(doc), key }));
    return new Page(
      found.items.flatMap(({ key, doc }) => doc.tasks.map((task) => shown(key, task))),
      found.next,
    );
  }
}
