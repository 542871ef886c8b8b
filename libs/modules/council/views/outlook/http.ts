import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Clock, osloDate } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK } from '@platform/runtime/tokens.js';
import { licenceDecider } from '../../../licence/contract.js';
import { readyForBody, sanctionDecider } from '../../../sanction/contract.js';
import { meetingCard } from '../meeting-card/view.js';
import { outlookOf, warningWords } from './outlook.js';

/** More meetings than this ahead are not looked at; two years of monthly meetings of several bodies fit. */
const FAR = 200;

@ApiTags('council')
@Controller('api/licences/:licenceId/cases/:caseId/meeting-outlook')
export class OutlookController {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ReadRoute('The first meeting a case can reach, and what makes it late')
  async outlook(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Caller() { municipality }: CallerIdentity,
  ): Promise<object> {
    const today = osloDate(this.clock.now());
    const record = (await this.log.load(sanctionDecider, municipality, licenceId)).state;
    const licence = (await this.log.load(licenceDecider, municipality, licenceId)).state;
    // Asked for the last day there is, the answer shows the limit and nothing that only time would change.
    const ready = readyForBody(record, caseId, '9999-12-31');
    if (!ready.ready && ready.why !== 'party-not-heard') throw new NotFound('there is no such open case');
    const rows = await this.views.list(meetingCard, municipality, {
      where: [{ column: 'day', op: '>=', value: today }],
      orderBy: 'day',
      limit: FAR,
    });
    const meetings = rows.flatMap(({ doc: { meeting, cancelledOn } }) =>
      meeting && cancelledOn === null
        ? [
            {
              meetingId: meeting.meetingId,
              bodyId: meeting.body.id,
              day: meeting.day,
              paperDeadline: meeting.paperDeadline,
            },
          ]
        : [],
    );
    const outlook = outlookOf({
      today,
      noticeSent: ready.ready,
      replyDue: ready.replyDue,
      licenceEnd: licence.facts?.period.end ?? null,
      meetings,
    });
    return { ...outlook, warnings: outlook.warnings.map((code) => ({ code, ...warningWords[code] })) };
  }
}
