import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Personal } from '@platform/http/validation/personal.js';
import { IsIsoDate, IsOrgnr, IsText } from '@platform/http/validation/value-decorators.js';
import { type Extent } from '../../sanction/contract.js';
import { type Outcome } from '../domain/afterwards-events.js';
import { DayBody, RuledBody } from './assess-http.js';
import { DaysBody } from './bodies.js';

/** null when none is named. */
export const extentOf = (body: DaysBody | undefined): Extent | null => {
  if (body?.days !== undefined) return { length: { days: body.days } };
  if (body?.weeks !== undefined) return { length: { weeks: body.weeks } };
  return body?.months === undefined ? null : { length: { months: body.months } };
};

export class ArgumentBody {
  @ApiProperty()
  @IsText(8000)
  @Personal()
  argument!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: string;
}

export class ArgumentAnswerBody {
  @ApiProperty()
  @IsText(8000)
  @Personal()
  answer!: string;
}

export class StayBody extends RuledBody {
  @ApiProperty()
  @IsBoolean()
  granted!: boolean;

  @ApiPropertyOptional({ format: 'date', description: 'last day; left out: until the appeal is decided' })
  @IsOptional()
  @IsIsoDate()
  until?: string;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsText(2000, { each: true })
  @Personal()
  conditions?: string[];

  @ApiProperty()
  @IsText(8000)
  @Personal()
  considerations!: string;
}

export class StayEndBody extends DayBody {
  @ApiProperty({ format: 'date', description: 'the day the party knew how the appeal ended' })
  @IsIsoDate()
  toldOn!: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  resumeOn!: string;
}

const RECONSIDERED = ['upheld', 'amended', 'reversed'] as const;

export class ReconsiderationBody extends RuledBody {
  @ApiProperty({ enum: RECONSIDERED })
  @IsIn(RECONSIDERED)
  outcome!: (typeof RECONSIDERED)[number];

  @ApiPropertyOptional({ type: DaysBody, description: 'new length of a withdrawal' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DaysBody)
  length?: DaysBody;

  @ApiPropertyOptional({ format: 'date', description: 'new first day of a withdrawal' })
  @IsOptional()
  @IsIsoDate()
  startOn?: string;

  @ApiProperty()
  @IsText(8000)
  @Personal()
  considerations!: string;
}

export class CounterPartyBody extends DayBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  due!: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsOrgnr()
  partyOrgnr?: string;

  @ApiProperty()
  @IsText(300)
  @Personal()
  party!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: string;
}

export class PromiseBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  by!: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  toldOn!: string;

  @ApiProperty()
  @IsText(2000)
  @Personal()
  reason!: string;
}

const OUTCOMES: Outcome[] = ['upheld', 'annulled-and-remitted', 'annulled', 'dismissed', 'amended'];

export class OutcomeBody {
  @ApiProperty({ enum: OUTCOMES, description: 'amended only by a municipal appeals body' })
  @IsIn(OUTCOMES)
  outcome!: Outcome;

  @ApiPropertyOptional({ type: DaysBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => DaysBody)
  length?: DaysBody;

  @ApiPropertyOptional({
    format: 'date',
    description: 'amended to detriment: the day the party was told that it might be',
  })
  @IsOptional()
  @IsIsoDate()
  detrimentMessageSentOn?: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  decidedOn!: string;

  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  receivedOn!: string;

  @ApiProperty()
  @IsText(120)
  reference!: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiProperty({ description: 'main points of the reasons, in our words' })
  @IsText(8000)
  @Personal()
  summary!: string;
}
