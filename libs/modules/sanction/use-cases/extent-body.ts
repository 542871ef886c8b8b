import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { type Cure, type Extent } from '../domain/withdrawal-events.js';

const CURES = ['report-received', 'fee-paid'];

/** Exactly one of the five. */
export class ExtentBody {
  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1461)
  days?: number;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(208)
  weeks?: number;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(48)
  months?: number;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  restOfPeriod?: boolean;

  @ApiPropertyOptional({ enum: CURES, isArray: true })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @IsIn(CURES, { each: true })
  untilCured?: Cure[];
}

/** Errors: InvalidInput when not exactly one extent is named. */
export const extentOf = (body: ExtentBody, path = '/extent'): Extent => {
  const { days, weeks, months, restOfPeriod, untilCured } = body;
  const named: Extent[] = [];
  if (days !== undefined) named.push({ length: { days } });
  if (weeks !== undefined) named.push({ length: { weeks } });
  if (months !== undefined) named.push({ length: { months } });
  if (restOfPeriod === true) named.push({ restOfPeriod: true });
  if (untilCured !== undefined) named.push({ untilCured });
  const [extent] = named;
  if (extent && named.length === 1) return extent;
  throw new InvalidInput([
    {
      path,
      in: 'body',
      message: {
        nb: 'Oppgi nøyaktig én av days, weeks, months, restOfPeriod og untilCured.',
        nn: 'Oppgje nøyaktig éin av days, weeks, months, restOfPeriod og untilCured.',
      },
    },
  ]);
};
