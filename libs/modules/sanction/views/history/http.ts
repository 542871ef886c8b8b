import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Subject } from '@kernel/event.js';
import { isUuid } from '@kernel/ids.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { MomentQuery } from '@platform/http/reading/moment-query.js';
import { EventLog } from '@platform/log/event-log.js';
import { licenceDecider } from '../../../licence/contract.js';
import { type History, wholeHistoryOf } from './history.js';

interface HistoryOf extends History {
  readonly subject: Subject;
}

@ApiTags('history')
@Controller('api')
export class HistoryController {
  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  @Get('licences/:licenceId/history')
  @Roles(...CASE_READERS, 'licence-holder')
  @ReadRoute('All that was recorded about a licence, as known or as valid at a moment')
  async ofLicence(
    @Param('licenceId') id: string,
    @Query() moment: MomentQuery,
    @Caller() caller: CallerIdentity,
  ): Promise<HistoryOf> {
    if (caller.actor.role === 'licence-holder') {
      const { state } = await this.log.load(licenceDecider, caller.municipality, id);
      if (state.facts?.holderOrgnr !== caller.actor.onBehalfOf) throw new NotFound('there is no history of that');
    }
    return this.of(`licence:${id}`, moment, caller);
  }

  @Get('places/:placeId/history')
  @Roles(...CASE_READERS)
  @ReadRoute('All that was recorded about a place')
  ofPlace(
    @Param('placeId') id: string,
    @Query() moment: MomentQuery,
    @Caller() caller: CallerIdentity,
  ): Promise<HistoryOf> {
    return this.of(`place:${id}`, moment, caller);
  }

  @Get('parties/:orgnr/history')
  @Roles(...CASE_READERS)
  @ReadRoute('All that was recorded about a licence holder')
  ofParty(
    @Param('orgnr') id: string,
    @Query() moment: MomentQuery,
    @Caller() caller: CallerIdentity,
  ): Promise<HistoryOf> {
    return this.of(`party:${id}`, moment, caller);
  }

  private async of(subject: Subject, moment: MomentQuery, { municipality }: CallerIdentity): Promise<HistoryOf> {
    const id = subject.slice(subject.indexOf(':') + 1);
    const events = isUuid(id) || /^\d{9}$/.test(id) ? await this.log.store.readSubject(municipality, subject) : [];
    if (events.length === 0) throw new NotFound('there is no history of that');
    return { subject, ...wholeHistoryOf(events, moment) };
  }
}
