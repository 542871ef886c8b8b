import { Controller, Get, Inject, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type FastifyReply } from 'fastify';
import { type Clock } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { HeadFiles } from '@platform/audit/head-file.js';
import { HttpProblem, NotFound } from '@platform/http/problem/http-problem.js';
import { EventLog } from '@platform/log/event-log.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { type Vault } from '@platform/vault/vault.js';
import { licenceDecider } from '../../licence/contract.js';
import { type CaseExport, exportCase, NoHeadYet } from './case-export.js';
import { type Audience } from './disclosure.js';

export class ExportQuery {
  @ApiPropertyOptional({ enum: ['full', 'public'], default: 'full', description: 'public: what anybody may see' })
  @IsOptional()
  @IsIn(['full', 'public'])
  version: 'full' | 'public' = 'full';

  @ApiPropertyOptional({ enum: ['nb', 'nn'], description: 'the report; the municipality’s own form when absent' })
  @IsOptional()
  @IsIn(['nb', 'nn'])
  language?: 'nb' | 'nn';
}

@ApiTags('audit')
@Controller('api/licences/:licenceId/export')
export class ExportController {
  constructor(
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(HeadFiles) private readonly heads: HeadFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles('caseworker', 'auditor', 'licence-holder')
  @ApiOperation({
    summary: 'The whole case in one file that can be checked without us; what it reads of the vault is logged',
    description:
      'A zip with events, letters, proofs, a report and its own verifier. A holder gets what a party may see.',
  })
  @ApiOkResponse({ content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } })
  async export(
    @Param('licenceId', ParseUUIDPipe) licenceId: string,
    @Query() query: ExportQuery,
    @Caller() caller: CallerIdentity,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const made = await this.make(licenceId, query, caller);
    if (!made) throw new NotFound('such a licence');
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${licenceId}-${made.head.count}.zip"`)
      .header('x-log-position', made.head.position)
      .header('cache-control', 'no-store')
      .send(Buffer.from(made.zip));
  }

  private async make(
    licenceId: string,
    { version, language }: ExportQuery,
    { municipality, actor }: CallerIdentity,
  ): Promise<CaseExport | null> {
    const isHolder = actor.role === 'licence-holder';
    if (isHolder) {
      const { state } = await this.log.load(licenceDecider, municipality, licenceId);
      if (!state.facts || state.facts.holderOrgnr !== actor.onBehalfOf) return null;
    }
    const audience: Audience = version === 'public' ? 'public' : isHolder ? 'party' : 'office';
    try {
      return await exportCase(
        { log: this.log, vault: this.vault, heads: this.heads },
        {
          municipality,
          licenceId,
          reader: { actor, audience, at: this.clock.now() },
          ...(language ? { language } : {}),
        },
      );
    } catch (error) {
      if (!(error instanceof NoHeadYet)) throw error;
      throw new HttpProblem('not-caught-up', 'no signed head speaks for the licence yet', {
        headers: { 'retry-after': '1' },
      });
    }
  }
}
