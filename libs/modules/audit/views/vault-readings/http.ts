import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { Roles } from '@platform/access/access-rule.js';
import { Caller } from '@platform/access/caller.js';
import { type CallerIdentity } from '@platform/access/token-verifier.js';
import { ListRoute } from '@platform/http/reading/json-answer.js';
import { PageQuery } from '@platform/http/reading/page-query.js';
import { page, type Page } from '@platform/http/reading/page.js';
import { IsText } from '@platform/http/validation/value-decorators.js';
import { VaultReadings } from '@platform/vault/vault-readings.js';
import { numberAfter } from '../number-after.js';

export class ReadingsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'only what this person read: the subject of a token' })
  @IsOptional()
  @IsText(200)
  reader?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'only readings of this event’s protected part' })
  @IsOptional()
  @IsUUID()
  eventId?: string;
}

/** Personal data is read for a purpose, and somebody else looks at who did (GDPR art. 5 no. 2 and 32, I). */
@ApiTags('audit')
@Controller('api/audit/vault-readings')
export class VaultReadingsController {
  constructor(@Inject(VaultReadings) private readonly readings: VaultReadings) {}

  @Get()
  @Roles('auditor')
  @ListRoute('Who read what of the vault, when and what for, newest first')
  async list(@Query() query: ReadingsQuery, @Caller() { municipality }: CallerIdentity): Promise<Page<object>> {
    const rows = await this.readings.list(municipality, {
      reader: query.reader ?? null,
      eventId: query.eventId ?? null,
      limit: query.fetch,
      before: numberAfter(query),
    });
    return page(rows, query, ({ ordinal }) => ({ value: ordinal, key: ordinal }));
  }
}
