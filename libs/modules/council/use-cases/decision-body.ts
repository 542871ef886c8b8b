import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { IsIsoDate } from '@platform/http/validation/value-decorators.js';
import { ExtentBody, extentOf, GroundBody, groundOf } from '../../sanction/contract.js';
import { type BodyDecision, type CaseRef } from '../domain/meeting-events.js';

const DECISIONS = ['warning', 'no-reaction', 'points', 'withdrawal', 'appeal', 'stay'];
const CASES = ['sanction', 'appeal', 'stay', 'referred', 'other'];

/** What is proposed or voted; which fields go with which kind stands in the guide. */
export class BodyDecisionBody {
  @ApiProperty({ enum: DECISIONS })
  @IsIn(DECISIONS)
  kind!: BodyDecision['kind'];

  @ApiPropertyOptional({ type: 'integer', description: 'points' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  points?: number;

  @ApiPropertyOptional({ type: [GroundBody], description: 'withdrawal' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GroundBody)
  grounds?: GroundBody[];

  @ApiPropertyOptional({ type: ExtentBody, description: 'withdrawal, or an amended one' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ExtentBody)
  extent?: ExtentBody;

  @ApiPropertyOptional({ format: 'date', description: 'first day of the withdrawal' })
  @IsOptional()
  @IsIsoDate()
  startOn?: string;

  @ApiPropertyOptional({ enum: ['upheld', 'amended', 'reversed'], description: 'appeal' })
  @IsOptional()
  @IsIn(['upheld', 'amended', 'reversed'])
  outcome?: 'upheld' | 'amended' | 'reversed';

  @ApiPropertyOptional({ description: 'stay' })
  @IsOptional()
  @IsBoolean()
  granted?: boolean;

  @ApiPropertyOptional({ description: 'stay: `appeal-decided`, or the last day', example: 'appeal-decided' })
  @IsOptional()
  @Matches(/^(appeal-decided|\d{4}-\d{2}-\d{2})$/)
  until?: string;
}

export class CaseRefBody {
  @ApiProperty({ enum: CASES })
  @IsIn(CASES)
  kind!: CaseRef['kind'];

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  licenceId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'sanction: the proposal or case' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'appeal, stay' })
  @IsOptional()
  @IsUUID()
  appealId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'referred: the delegated decision' })
  @IsOptional()
  @IsUUID()
  reactionId?: string;
}

const wrong = (path: string, nb: string, nn: string): InvalidInput =>
  new InvalidInput([{ path, in: 'body', message: { nb, nn } }]);

const lacks = (path: string): InvalidInput => wrong(path, 'må være med her', 'må vere med her');

const need = <T>(value: T | undefined, path: string): T => {
  if (value === undefined) throw lacks(path);
  return value;
};

/** Errors: InvalidInput when the ids do not go with the kind. */
export const caseRefOf = ({ kind, licenceId, caseId, appealId, reactionId }: CaseRefBody): CaseRef => {
  if (kind === 'other') return { kind };
  const id = need(licenceId, '/case/licenceId');
  if (kind === 'sanction') return { kind, licenceId: id, caseId: need(caseId, '/case/caseId') };
  if (kind === 'referred') return { kind, licenceId: id, reactionId: need(reactionId, '/case/reactionId') };
  return { kind, licenceId: id, appealId: need(appealId, '/case/appealId') };
};

/** Errors: InvalidInput when the fields do not go with the kind. */
export const decisionOf = (body: BodyDecisionBody, path: string): BodyDecision => {
  const { kind, points, grounds, extent, startOn, outcome, granted, until } = body;
  switch (kind) {
    case 'warning':
    case 'no-reaction':
      return { kind };
    case 'points':
      return { kind, points: need(points, `${path}/points`) };
    case 'withdrawal':
      return {
        kind,
        grounds: need(grounds, `${path}/grounds`).map((ground, index) => groundOf(ground, `${path}/grounds/${index}`)),
        extent: extentOf(need(extent, `${path}/extent`), `${path}/extent`),
        startOn: need(startOn, `${path}/startOn`),
      };
    case 'appeal': {
      const decided = need(outcome, `${path}/outcome`);
      if (decided !== 'amended') return { kind, outcome: decided, amended: null };
      const amended = {
        ...(extent === undefined ? {} : { extent: extentOf(extent, `${path}/extent`) }),
        ...(startOn === undefined ? {} : { startOn }),
        ...(points === undefined ? {} : { points }),
      };
      if (Object.keys(amended).length === 0) throw lacks(`${path}/extent`);
      return { kind, outcome: decided, amended };
    }
    case 'stay': {
      const given = need(granted, `${path}/granted`);
      return { kind, granted: given, until: given ? need(until, `${path}/until`) : (until ?? 'appeal-decided') };
    }
  }
};
