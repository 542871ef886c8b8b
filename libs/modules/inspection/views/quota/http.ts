import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { defaultRules } from '@law/rule-set.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { licenceCard } from '../../../licence/contract.js';
import { placeCard } from '../../../place/contract.js';
import { inspectionCard } from '../inspection-card/view.js';
import { quotaOf } from './quota.js';

export class QuotaQuery {
  @ApiProperty({ type: 'integer', minimum: 2005, maximum: 2100 })
  @Type(() => Number)
  @IsInt()
  @Min(2005)
  @Max(2100)
  year!: number;
}

@ApiTags('inspections')
@Controller('api/inspections/quota')
export class QuotaController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @Roles(...CASE_READERS)
  @ReadRoute(
    'Has every place been controlled this year, and are there enough in total?',
    'A forecast while the year lasts.',
  )
  async quota(@Query() { year }: QuotaQuery, @Caller() { municipality }: CallerIdentity): Promise<object> {
    const licences = await this.views.all(licenceCard, municipality, 'number');
    const controls = await this.views.all(inspectionCard, municipality, 'ended');
    const answer = quotaOf(year, licences, controls, defaultRules);
    const places = await this.views.getMany(
      placeCard,
      municipality,
      answer.missing.map((id): `place:${string}` => `place:${id}`),
    );
    const names = new Map(places.map(({ doc }) => [doc.placeId, doc.name]));
    return { ...answer, missing: answer.missing.map((placeId) => ({ placeId, name: names.get(placeId) ?? null })) };
  }
}
