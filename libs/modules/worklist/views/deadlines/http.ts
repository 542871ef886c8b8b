import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { type Clock, osloDate } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { DeadlineReader } from '@platform/deadlines/deadline-reader.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { IsIsoDate } from '@platform/http/validation/value-decorators.js';
import { CLOCK } from '@platform/runtime/tokens.js';
import { rowOf } from '@law/deadlines/catalogue/catalogue.js';
import { wordsOf } from '../../domain/what.js';
import { watchDecider } from '../../domain/watch.js';

export class DeadlineQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'date', description: 'due no later than this day' })
  @IsOptional()
  @IsIsoDate()
  until?: string;
}

@ApiTags('deadlines')
@Controller('api/deadlines')
export class DeadlineController {
  constructor(
    @Inject(DeadlineReader) private readonly deadlines: DeadlineReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('Deadlines that run, soonest first, and what happens when they run out')
  async list(@Query() query: DeadlineQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.deadlines.running(municipality, {
      until: query.until ?? null,
      limit: query.fetch,
      after: query.after ?? null,
      // Timers of the reminders themselves.
      without: [watchDecider.category],
    });
    const today = osloDate(this.clock.now());
    return mapPage(
      page(rows, query, ({ key, due }) => ({ value: due, key })),
      (row) => ({
        ...row,
        overdue: row.due < today,
        // A target of ours is shown apart from what the law or a letter promises.
        target: rowOf(row.name)?.counting === 'S',
        text: wordsOf(row.name),
      }),
    );
  }
}
