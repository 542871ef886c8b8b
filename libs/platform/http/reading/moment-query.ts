import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsMoment } from '../validation/value-decorators.js';

/** Query of a route that can answer for an earlier moment. */
export class MomentQuery {
  @ApiPropertyOptional({ description: 'ISO date or instant: what had been recorded by then', example: '2014-01-31' })
  @IsOptional()
  @IsMoment()
  asOf?: string;

  @ApiPropertyOptional({ description: 'ISO date or instant: what had happened by then', example: '2014-01-31' })
  @IsOptional()
  @IsMoment()
  validAt?: string;
}
