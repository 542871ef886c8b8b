import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
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

  /** where the page before ended */
  get after(): PageKey | undefined {
    return (this.cursor === undefined ? null : cursorToKey(this.cursor)) ?? undefined;
  }

  /** one row more than the page holds, to know whether there is a next page */
  get fetch(): number {
    return this.limit + 1;
  }
}
