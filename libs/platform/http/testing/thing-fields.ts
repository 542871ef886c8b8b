import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent } from '../validation/may-be-absent.js';
import { Personal } from '../validation/personal.js';
import { IsInstant, IsIsoDate, IsMoment, IsOrgnr, IsText } from '../validation/value-decorators.js';

export class Part {
  @ApiProperty()
  @IsText(20)
  name!: string;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(9)
  size!: number;
}

export class NameThing {
  @ApiProperty()
  @IsText(40)
  name!: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsText(20)
  @Personal()
  note?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsIsoDate()
  day?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsInstant()
  at?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsMoment()
  occurredAt?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsOrgnr()
  owner?: string;

  @ApiPropertyOptional({ enum: ['red', 'blue'] })
  @MayBeAbsent()
  @IsIn(['red', 'blue'])
  colour?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  heavy?: boolean;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsUUID()
  twin?: string;

  @ApiPropertyOptional({ type: [Part] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => Part)
  parts?: Part[];
}

/** Every field may be absent: the kind of DTO that a list could slip through. */
export class LooseThing {
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsText(40)
  name?: string;
}

export class ThingView {
  @ApiProperty()
  key!: string;
}
