import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBase64,
  IsDefined,
  IsIn,
  IsObject,
  IsOptional,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsIsoDate, IsText } from '@platform/http/validation/value-decorators.js';
import { type LetterParts, templateKinds } from '../../municipality/contract.js';

const PICTURES = ['image/png', 'image/jpeg'];

export class BothTexts {
  @ApiProperty({ description: 'in bokmål' })
  @IsText(300)
  nb!: string;

  @ApiProperty({ description: 'in nynorsk' })
  @IsText(300)
  nn!: string;
}

export class LogoFile {
  @ApiProperty({ enum: PICTURES })
  @IsIn(PICTURES)
  mediaType!: 'image/png' | 'image/jpeg';

  @ApiProperty({ description: 'the picture itself, base64, at most 200 KiB' })
  @IsBase64()
  @MaxLength(273_068)
  content!: string;
}

const Part =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: BothTexts, description })(target, key);
    IsOptional()(target, key);
    IsObject()(target, key);
    ValidateNested()(target, key);
    Type(() => BothTexts)(target, key);
  };

/** Everything that can be varied. There is no field for the body: it is law. */
export class LetterPartsBody {
  @Part('a line over the name of the municipality')
  letterhead?: BothTexts;

  @Part('the unit that sends')
  unit?: BothTexts;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @IsText(100, { each: true })
  address?: string[];

  @ApiPropertyOptional()
  @IsOptional()
  @IsText(200)
  email?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsText(50)
  phone?: string;

  @Part('opening hours')
  openingHours?: BothTexts;

  @Part('office under the caseworker’s name; no name of a person')
  signature?: BothTexts;

  @Part('a sentence before the greeting')
  closing?: BothTexts;

  @ApiPropertyOptional({ type: LogoFile })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => LogoFile)
  logo?: LogoFile;
}

export class LetterTemplateBody {
  @ApiProperty({ enum: templateKinds })
  @IsIn([...templateKinds])
  kind!: string;

  @ApiProperty({ format: 'date', description: 'letters are made by it from this day' })
  @IsIsoDate()
  from!: string;

  @ApiProperty({ description: 'the decision it rests on' })
  @IsText(200)
  decidedBy!: string;

  @ApiProperty({ type: LetterPartsBody })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => LetterPartsBody)
  parts!: LetterPartsBody;
}

const both = (texts: BothTexts | undefined): LetterParts['unit'] => (texts ? { nb: texts.nb, nn: texts.nn } : null);

/** The parts as the event keeps them; the logo by the hash under which its bytes lie. */
export const partsOf = (body: LetterPartsBody, logo: LetterParts['logo']): LetterParts => ({
  letterhead: both(body.letterhead),
  unit: both(body.unit),
  address: body.address ?? null,
  email: body.email ?? null,
  phone: body.phone ?? null,
  openingHours: both(body.openingHours),
  signature: both(body.signature),
  closing: both(body.closing),
  logo,
});
