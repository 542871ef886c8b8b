import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Clock, endOfOsloDay, osloDate } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { MomentQuery } from '@platform/http/reading/moment-query.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK } from '@platform/runtime/tokens.js';
import { Temporal } from 'temporal-polyfill';
import { licenceCard, licenceDecider } from '../../../licence/contract.js';
import { municipalityDecider, rulesOn, SETTINGS } from '../../../municipality/contract.js';
import { sanctionDecider } from '../../domain/state.js';
import { escalationState, type EscalationState } from './escalation-state.js';
import { type EscalationRecord, escalationRecord } from './view.js';

@ApiTags('sanctions')
@Controller('api/licences/:licenceId/escalation-state')
export class EscalationController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS, 'licence-holder')
  @ReadRoute('Where the licence stands, and what the next breach leads to, and why')
  async state(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Query() moment: MomentQuery,
    @Caller() caller: CallerIdentity,
  ): Promise<EscalationState> {
    const { municipality, actor } = caller;
    const now = momentOf(moment, this.clock.now());
    const subject = `licence:${licenceId}` as const;
    const earlier = moment.asOf !== undefined || moment.validAt !== undefined;
    // A licence begins before it is taken in, so its own facts are read as they are known, whatever day is asked about.
    const known = moment.asOf === undefined ? {} : { asOf: moment.asOf };
    const licence = earlier
      ? await this.views.at(licenceCard, municipality, subject, known)
      : await this.views.get(licenceCard, municipality, subject);
    const hidden = actor.role === 'licence-holder' && licence?.doc.holderOrgnr !== actor.onBehalfOf;
    if (!licence || hidden) throw new NotFound('there is no such licence');
    const record = earlier
      ? await this.views.at(escalationRecord, municipality, subject, moment)
      : await this.views.get(escalationRecord, municipality, subject);
    const { transfers } = (await this.log.load(licenceDecider, municipality, licenceId)).state;
    const settings = (await this.log.load(municipalityDecider, municipality, SETTINGS)).state;
    const empty: EscalationRecord = { ...sanctionDecider.initial, licenceId, flags: [] };
    return escalationState(record?.doc ?? empty, licence.doc, transfers, now, rulesOn(settings, osloDate(now)));
  }
}

/** "Now" of a question about an earlier moment is that moment; a day is meant to its end. */
const momentOf = ({ asOf, validAt }: MomentQuery, now: Temporal.Instant): Temporal.Instant => {
  const moment = validAt ?? asOf;
  if (moment === undefined) return now;
  return moment.length === 10 ? endOfOsloDay(moment).subtract({ seconds: 1 }) : Temporal.Instant.from(moment);
};
