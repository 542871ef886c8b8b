import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { placeCard } from './view.js';

@ApiTags('places')
@Controller('api/places')
@Roles(...CASE_READERS, 'inspector')
export class PlaceController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @ListRoute('Places of the municipality, by name')
  async list(@Query() query: PageQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(placeCard, municipality, {
      orderBy: 'name',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.name, key })),
      ({ doc }) => doc,
    );
  }

  @Get(':placeId')
  @ReadRoute('One place')
  async one(@Param('placeId', ParseUUIDPipe) id: string, @Caller() { municipality }: CallerIdentity): Promise<object> {
    const found = await this.views.get(placeCard, municipality, `place:${id}`);
    if (!found) throw new NotFound('there is no such place');
    return { ...found.doc, parked: found.parked };
  }
}
