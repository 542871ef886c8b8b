import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { isMunicipality } from '@kernel/municipality.js';
import { Public } from '@platform/access/access-rule.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ReadRoute } from '@platform/http/reading/json-answer.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { caseWords, closeWords } from '../../documents/decision-words.js';
import { meetingCard } from './view.js';

/** The agenda for anybody: when, where, and which kinds of cases. No names, no texts, no licence. */
@ApiTags('public')
@Controller('public/:municipality/meetings')
export class PublicAgendaController {
  constructor(@Inject(ViewReader) private readonly views: ViewReader) {}

  @Get(':meetingId/agenda')
  @Public()
  @ReadRoute('The public agenda of a meeting')
  async agenda(
    @Param('municipality') municipality: string,
    @Param('meetingId', ParseUUIDPipe) id: string,
  ): Promise<object> {
    const found = isMunicipality(municipality)
      ? await this.views.get(meetingCard, municipality, `meeting:${id}`)
      : null;
    if (!found?.doc.meeting) throw new NotFound('there is no such meeting');
    const { meeting, items, cancelledOn } = found.doc;
    return {
      body: meeting.body.name,
      day: meeting.day,
      startsAt: meeting.startsAt,
      place: meeting.place,
      cancelled: cancelledOn !== null,
      items: items.map(({ reference, case: ref, closed, decided, postponed }) => ({
        reference,
        kind: caseWords[ref.kind],
        closedDoors: closed ? closeWords[closed.ground] : null,
        state: decided ? 'decided' : postponed ? 'postponed' : 'open',
      })),
    };
  }
}
