import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { placeCard } from '../../../place/contract.js';
import { partyCard } from '../../../party/contract.js';
import { type LicenceCard, licenceCard } from './view.js';

export class LicenceQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['sale', 'serving', 'vinmonopol'] })
  @IsOptional()
  @IsIn(['sale', 'serving', 'vinmonopol'])
  kind?: string;
}

@ApiTags('licences')
@Controller('api/licences')
export class LicenceController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  /** A licence holder sees its own. */
  @Get()
  @Roles(...CASE_READERS, 'inspector', 'licence-holder')
  @ListRoute('Licences of the municipality, by number')
  async list(@Query() query: LicenceQuery, @Caller() caller: CallerIdentity): Promise<Page<object>> {
    const where = [
      ...(query.kind ? [{ column: 'kind', op: '=' as const, value: query.kind }] : []),
      ...(caller.actor.role === 'licence-holder'
        ? [{ column: 'holder', op: '=' as const, value: caller.actor.onBehalfOf ?? '' }]
        : []),
    ];
    const rows = await this.views.list(licenceCard, caller.municipality, {
      where,
      orderBy: 'number',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    const found = page(rows, query, ({ key, doc }) => ({ value: doc.number, key }));
    return mapPage(found, ({ doc }) => doc);
  }

  @Get(':licenceId')
  @Roles(...CASE_READERS, 'inspector', 'licence-holder')
  @ReadRoute('One licence, with its place and holder')
  async one(@Param('licenceId', ParseUUIDPipe) licenceId: string, @Caller() caller: CallerIdentity): Promise<object> {
    const found = await this.views.get(licenceCard, caller.municipality, `licence:${licenceId}`);
    if (!found || !maySee(caller, found.doc)) throw new NotFound('there is no such licence');
    const place = await this.views.get(placeCard, caller.municipality, `place:${found.doc.placeId}`);
    const holder = await this.views.get(partyCard, caller.municipality, `party:${found.doc.holderOrgnr}`);
    return { ...found.doc, place: place?.doc ?? null, holder: holder?.doc ?? null, parked: found.parked };
  }
}

/** Own licences only, for a holder; whether another's exists is not told. */
export const maySee = ({ actor }: CallerIdentity, licence: Pick<LicenceCard, 'holderOrgnr'>): boolean =>
  actor.role !== 'licence-holder' || actor.onBehalfOf === licence.holderOrgnr;
