import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Personal } from '@platform/http/validation/personal.js';
import { IsInstant, IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type AgainstKind, type AppealChannel, type Defect, defectKinds } from '../domain/events.js';

const KINDS: AgainstKind[] = ['withdrawal', 'points', 'warning', 'refusal', 'fee', 'dismissal', 'costs'];
const CHANNELS: AppealChannel[] = ['paper', 'email', 'digital', 'in-person'];

export class AgainstBody {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: AgainstKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'for a withdrawal, points or a warning' })
  @IsOptional()
  @IsUUID()
  reactionId?: string;

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'points contested with it (alkoholforskriften § 10-5)',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  alsoContests?: string[];

  @ApiPropertyOptional({ description: 'for other decisions: their case number' })
  @IsOptional()
  @IsText(120)
  reference?: string;

  @ApiPropertyOptional({ description: 'for other decisions: the body that made it' })
  @IsOptional()
  @IsText(120)
  body?: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsIsoDate()
  decidedOn?: string;

  @ApiPropertyOptional({ format: 'date', description: 'day it arrived at the party' })
  @IsOptional()
  @IsIsoDate()
  arrivedOn?: string;

  @ApiPropertyOptional({ description: 'the arrival can be proven' })
  @IsOptional()
  @IsBoolean()
  arrivalProven?: boolean;
}

export class RepeatsBody {
  @ApiProperty({ format: 'date' })
  @IsIsoDate()
  firstSentOn!: string;

  @ApiProperty({ format: 'date', description: 'day the appellant understood that it was lost' })
  @IsIsoDate()
  learnedOn!: string;
}

/** What a holder says of the own appeal. */
export class OwnAppealBody {
  @ApiProperty({ type: AgainstBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => AgainstBody)
  against!: AgainstBody;

  @ApiProperty({ type: [String], description: 'each point for itself' })
  @IsArray()
  @ArrayMaxSize(100)
  @IsText(8000, { each: true })
  @Personal()
  arguments!: string[];

  @ApiProperty({ description: 'the change that is wanted' })
  @IsText(2000)
  @Personal()
  change!: string;

  @ApiProperty({ description: 'asks that the decision waits (forvaltningsloven § 42)' })
  @IsBoolean()
  stayAsked!: boolean;
}

export class AppealBody extends OwnAppealBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  licenceId!: string;

  @ApiProperty({ enum: ['holder', 'other'] })
  @IsIn(['holder', 'other'])
  by!: 'holder' | 'other';

  @ApiProperty({ enum: CHANNELS })
  @IsIn(CHANNELS)
  channel!: AppealChannel;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  documentId?: string;

  @ApiPropertyOptional({ format: 'date', description: 'day it was handed to a postal operator' })
  @IsOptional()
  @IsIsoDate()
  postedOn?: string;

  @ApiProperty({ format: 'date-time' })
  @IsInstant()
  receivedAt!: string;

  @ApiPropertyOptional({ type: RepeatsBody, description: 'repeats one that was lost (forvaltningsloven § 30)' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RepeatsBody)
  repeats?: RepeatsBody;

  @ApiPropertyOptional({ enum: defectKinds, isArray: true })
  @IsOptional()
  @IsArray()
  @IsIn(defectKinds, { each: true })
  lacks?: Defect[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsText(300)
  @Personal()
  appellant?: string;

  @ApiPropertyOptional({ description: 'why another than the holder may appeal' })
  @IsOptional()
  @IsText(4000)
  @Personal()
  interest?: string;

  @ApiPropertyOptional({ format: 'date', description: 'day another than the holder knew of the decision' })
  @IsOptional()
  @IsIsoDate()
  knewOn?: string;
}

export class RulingBody {
  @ApiProperty({ description: 'name of the body as it stands in a sentence' })
  @IsText(120)
  body!: string;

  @ApiProperty({ description: 'its id in the register of delegations; kommunestyret for the council' })
  @IsText(120)
  bodyId!: string;

  @ApiProperty()
  @IsText(200)
  reference!: string;
}

export class DaysBody {
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
}
