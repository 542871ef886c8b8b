import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { type Ground } from '../domain/withdrawal-events.js';

/** Exactly one of the four. */
export class GroundBody {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  breachId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  arrearId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  lossId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'a decision on points, for the withdrawal it carries' })
  @IsOptional()
  @IsUUID()
  pointsId?: string;
}

/** Errors: InvalidInput when not exactly one ground is named. */
export const groundOf = ({ breachId, arrearId, lossId, pointsId }: GroundBody, path: string): Ground => {
  const named: Ground[] = [
    ...(breachId === undefined ? [] : [{ breachId }]),
    ...(arrearId === undefined ? [] : [{ arrearId }]),
    ...(lossId === undefined ? [] : [{ lossId }]),
    ...(pointsId === undefined ? [] : [{ pointsId }]),
  ];
  const [ground] = named;
  if (ground && named.length === 1) return ground;
  throw new InvalidInput([
    {
      path,
      in: 'body',
      message: {
        nb: 'Oppgi nøyaktig én av breachId, arrearId, lossId og pointsId.',
        nn: 'Oppgje nøyaktig éin av breachId, arrearId, lossId og pointsId.',
      },
    },
  ]);
};
