import { Controller, Get, Inject, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Clock } from '@kernel/clock.js';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { CASE_READERS } from '@platform/access/readers.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { NotFound } from '@platform/http/problem/http-problem.js';
import { ListRoute, ReadRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { mapPage, page, type Page } from '@platform/http/reading/page.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { CLOCK, VAULT } from '@platform/runtime/tokens.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type Vault } from '@platform/vault/vault.js';
import { inspectionDecider } from '../../domain/state.js';
import { inspectionCard } from './view.js';

const STATUSES = ['report-pending', 'awaiting-comment', 'to-be-assessed', 'assessed', 'closed', 'no-findings'];

export class InspectionQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  status?: string;
}

@ApiTags('inspections')
@Controller('api/inspections')
export class InspectionController {
  constructor(
    @Inject(ViewReader) private readonly views: ViewReader,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Roles(...CASE_READERS)
  @ListRoute('Controls, oldest first')
  async list(@Query() query: InspectionQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.views.list(inspectionCard, municipality, {
      where: query.status ? [{ column: 'status', op: '=', value: query.status }] : [],
      orderBy: 'ended',
      limit: query.fetch,
      ...(query.after ? { after: query.after } : {}),
    });
    return mapPage(
      page(rows, query, ({ key, doc }) => ({ value: doc.endedAt, key })),
      ({ doc }) => doc,
    );
  }

  @Get(':inspectionId')
  @Roles(...CASE_READERS)
  @ReadRoute('Where one control stands')
  async one(
    @Param('inspectionId', ParseUUIDPipe) id: string,
    @Caller() { municipality }: CallerIdentity,
  ): Promise<object> {
    const found = await this.views.get(inspectionCard, municipality, `inspection:${id}`);
    if (!found) throw new NotFound('there is no such inspection');
    return { ...found.doc, parked: found.parked };
  }

  /** Names and observations lie in the vault; this reading is logged. */
  @Get(':inspectionId/observations')
  @Roles('caseworker', 'auditor')
  @ReadRoute('What the inspectors observed, from the vault; the reading is logged')
  async observations(
    @Param('inspectionId', ParseUUIDPipe) id: string,
    @Caller() { municipality, actor }: CallerIdentity,
  ): Promise<object> {
    const { state } = await this.log.load(inspectionDecider, municipality, id);
    if (!state.control) throw new NotFound('there is no such inspection');
    const at = this.clock.now();
    const reading = { reader: actor, purpose: `inspection ${id}`, at };
    return (
      (await readProtected(this.log.store, this.vault, municipality, state.controlEventId, reading)) ?? {
        withheld: true,
      }
    );
  }
}
