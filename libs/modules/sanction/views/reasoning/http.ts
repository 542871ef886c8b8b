import { Controller, Get, Headers, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { EventLog } from '@platform/log/event-log.js';
import { licenceDecider } from '../../../licence/contract.js';
import { defaultLanguage } from '../../../municipality/contract.js';
import { reportPage } from '../../../notice/contract.js';
import { sanctionDecider } from '../../domain/state.js';
import { reasoningBody, reasoningText } from './reasoning-body.js';

export class ReasoningQuery {
  @ApiPropertyOptional({ enum: ['nb', 'nn'], description: 'of page and text; JSON holds both' })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  language?: 'nb' | 'nn';
}

@ApiTags('sanctions')
@Controller('api/licences/:licenceId/proposals/:proposalId/reasoning')
export class ReasoningController {
  constructor(@Inject(EventLog) private readonly log: EventLog) {}

  @Get()
  @Roles(...CASE_READERS, 'licence-holder')
  @ApiOperation({ summary: 'Why a proposal is what it is: rule, paragraph, version, facts and outcome of every step' })
  @ApiOkResponse({
    content: {
      'application/json': { schema: { type: 'object', additionalProperties: true } },
      'text/html': { schema: { type: 'string' } },
      'text/plain': { schema: { type: 'string' } },
    },
  })
  async reasoning(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Query() query: ReasoningQuery,
    @Headers('accept') accept: string | undefined,
    @Caller() { municipality, actor }: CallerIdentity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object | string> {
    const { state: licence } = await this.log.load(licenceDecider, municipality, licenceId);
    const hidden = actor.role === 'licence-holder' && licence.facts?.holderOrgnr !== actor.onBehalfOf;
    const { state: record } = await this.log.load(sanctionDecider, municipality, licenceId);
    const proposal = record.proposals.find((one) => one.proposalId === proposalId);
    if (hidden || !proposal) throw new NotFound('such a proposal');
    const language = query.language ?? defaultLanguage(municipality);
    if (accept?.includes('text/html')) {
      void reply.header('content-type', 'text/html; charset=utf-8');
      return reportPage(language, reasoningBody(language, proposal));
    }
    if (accept?.includes('text/plain')) {
      void reply.header('content-type', 'text/plain; charset=utf-8');
      return reasoningText(language, proposal);
    }
    const stored = await this.log.store.readEvent(municipality, proposal.eventId);
    const { eventId, ...shown } = proposal;
    return {
      ...shown,
      restsOn: {
        proposal: eventId,
        breach: record.breaches.find(({ breachId }) => breachId === proposal.breachId)?.eventId ?? null,
        reactions: record.reactions.filter(({ proposalId: own }) => own !== proposalId).map((one) => one.eventId),
        streams: stored?.factRevisions ?? {},
      },
    };
  }
}
