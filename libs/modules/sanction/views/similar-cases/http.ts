import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { EventLog } from '@platform/log/event-log.js';
import { caseKey, earlierCasesLike, similarCases } from '../../domain/earlier-cases.js';
import { shownCases, type SimilarCase } from '../../domain/equal-treatment.js';
import { sanctionDecider } from '../../domain/state.js';

@ApiTags('sanctions')
@Controller('api/licences/:licenceId/cases/:caseId/similar-cases')
export class SimilarCasesController {
  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  @Get()
  @Roles(...CASE_READERS)
  @ReadRoute(
    'Ended cases of the municipality with the same provision and step, mild and strict, without saying whose they are',
  )
  async similar(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Caller() { municipality }: CallerIdentity,
  ): Promise<{ caseId: string; items: readonly SimilarCase[] }> {
    const { state } = await this.log.load(sanctionDecider, municipality, licenceId);
    if (!caseKey(state, caseId)) throw new NotFound('there is no such case');
    const earlier = await earlierCasesLike(
      {
        load: async (decider, id) => (await this.log.load(decider, municipality, id)).state,
        subject: (subject) => this.log.subject(municipality, subject),
      },
      state,
      caseId,
    );
    return { caseId, items: shownCases(similarCases(earlier, state, caseId)) };
  }
}
