import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { type ArchiveEntryCard, archiveEntryCard } from './view.js';

const STATUSES = ['to-export', 'exported', 'refused', 'journaled'];

export class ArchiveQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  status?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  licenceId?: string;
}

@ApiTags('archive')
@Controller('api/archive-entries')
@Roles(...CASE_READERS)
export class ArchiveController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @ListRoute('Documents in and out, and which of them are journaled; the longest waiting first')
  async list(@Query() query: ArchiveQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const { status, licenceId } = query;
    const rows = await this.views.list(archiveEntryCard, municipality, {
      where: [
        ...(status ? [{ column: 'status', op: '=' as const, value: status }] : []),
        ...(licenceId ? [{ column: 'licence', op: '=' as const, value: licenceId }] : []),
      ],
      orderBy: 'since',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.since, key })),
      ({ doc }) => shown(doc),
    );
  }

  @Get(':entryId')
  @ReadRoute('One document’s way into the archive')
  async one(
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Caller() { municipality }: CallerIdentity,
  ): Promise<object> {
    const found = await this.views.get(archiveEntryCard, municipality, `archive:${entryId}`);
    if (!found) throw new NotFound('there is no such document');
    return shown(found.doc);
  }
}

const shown = ({ entry, exemption, status, since, journal, messages, refused }: ArchiveEntryCard): object => ({
  ...entry,
  exemption,
  status,
  since,
  journal,
  messages,
  refused,
});
