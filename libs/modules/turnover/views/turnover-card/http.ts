import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { turnoverCard } from './view.js';

@ApiTags('turnover')
@Controller('api/licences/:licenceId/turnover')
export class TurnoverController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get()
  @Roles(...CASE_READERS, 'licence-holder')
  @ReadRoute('Returns and fees of a licence, year by year')
  async one(@Param('licenceId', ParseUUIDPipe) id: string, @Caller() caller: CallerIdentity): Promise<object> {
    const found = await this.views.get(turnoverCard, caller.municipality, `licence:${id}`);
    const holder = found?.doc.years.at(-1)?.holderOrgnr;
    const hidden = caller.actor.role === 'licence-holder' && holder !== caller.actor.onBehalfOf;
    if (!found || hidden) throw new NotFound('no return is expected of such a licence');
    return { ...found.doc, parked: found.parked };
  }
}
