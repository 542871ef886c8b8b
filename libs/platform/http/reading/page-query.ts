import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { valueDecorator } from '../validation/value-decorators.js';
import { cursorToKey, type PageKey } from './cursor.js';

const IsCursor = valueDecorator('isCursor', (value) => cursorToKey(value) !== null, 'the next of the page before');

/** The query of a paged list. A list with filters extends it. */
export class PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  @ApiPropertyOptional({ type: String, description: 'opaque: `next` of the page before' })
  @IsOptional()
  @IsCursor()
  cursor?: string;

  @ApiPropertyOptional({
    enum: ['json', 'csv'],
    description: 'csv: the whole list as a file, all pages; also by Accept',
  })
  @IsOptional()
  @IsIn(['json', 'csv'])
  format?: 'json' | 'csv';

  @ApiPropertyOptional({ enum: ['comma', 'semicolon'], description: 'of a CSV file; semicolon for Norwegian Excel' })
  @IsOptional()
  @IsIn(['comma', 'semicolon'])
  separator?: 'comma' | 'semicolon';

  @ApiPropertyOptional({ enum: ['no', 'yes'], description: 'a byte order mark first in a CSV file; Excel needs it' })
  @IsOptional()
  @IsIn(['no', 'yes'])
  bom?: 'no' | 'yes';

  /** where the page before ended */
  get after(): PageKey | undefined {
    return (this.cursor === undefined ? null : cursorToKey(this.cursor)) ?? undefined;
  }

  /** one row more than the page holds, to know whether there is a next page */
  get fetch(): number {
    return this.limit + 1;
  }
}
