import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { MinLength } from 'class-validator';
import { type Municipality } from '@kernel/municipality.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { page, Page } from '@platform/http/reading/page.js';
import { IsText } from '@platform/http/validation/value-decorators.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { licenceCard } from '../../../licence/contract.js';
import { type Findable, normalised, searchIndex } from './view.js';

export class SearchQuery extends PageQuery {
  @ApiProperty({ description: 'place, holder, orgnr, address, licence or report number; every word must be found' })
  @IsText(100)
  @MinLength(2)
  q!: string;
}

@ApiTags('search')
@Controller('api/search')
export class SearchController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('Places, holders, licences and controls by name, address or number')
  async search(@Query() query: SearchQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const words = normalised(query.q).split(' ');
    const rows = await this.views.list(searchIndex, municipality, {
      where: words.map((value) => ({ column: 'text', op: 'contains', value })),
      orderBy: 'title',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    const { items, next } = page(rows, query, ({ key, doc }) => ({ value: doc.title, key }));
    const shown = items.map(async ({ key: subject, doc: { kind, title } }) => ({
      subject,
      kind,
      title,
      licences: await this.licences(municipality, kind, subject.slice(subject.indexOf(':') + 1)),
    }));
    return new Page(await Promise.all(shown), next);
  }

  /** The way on from a place or a holder. */
  private async licences(municipality: Municipality, kind: Findable['kind'], id: string): Promise<object[]> {
    if (kind !== 'place' && kind !== 'party') return [];
    const column = kind === 'place' ? 'place' : 'holder';
    const rows = await this.views.list(licenceCard, municipality, {
      where: [{ column, op: '=', value: id }],
      orderBy: 'number',
      limit: 20,
    });
    return rows.map(({ doc: { licenceId, number } }) => ({ licenceId, number }));
  }
}
