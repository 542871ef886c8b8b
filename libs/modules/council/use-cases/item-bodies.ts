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
import { IsText } from '@platform/http/validation/value-decorators.js';
import { type CloseGround } from '../domain/meeting-events.js';
import { BodyDecisionBody, CaseRefBody } from './decision-body.js';

export class UrgencyBody {
  @ApiProperty({ type: 'integer', description: 'present when it was asked' })
  @IsInt()
  @Min(1)
  @Max(99)
  present!: number;

  @ApiProperty({ type: 'integer', description: 'of them against taking it up' })
  @IsInt()
  @Min(0)
  @Max(99)
  against!: number;

  @ApiProperty()
  @IsBoolean()
  chairAgainst!: boolean;
}

export class ItemBody {
  @ApiProperty({ type: CaseRefBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => CaseRefBody)
  case!: CaseRefBody;

  @ApiProperty({ description: 'number of the item', example: '14/26' })
  @IsText(40)
  reference!: string;

  @ApiProperty()
  @IsText(300)
  @Personal()
  title!: string;

  @ApiPropertyOptional({ type: BodyDecisionBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => BodyDecisionBody)
  proposal?: BodyDecisionBody;

  @ApiPropertyOptional({ type: [BodyDecisionBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => BodyDecisionBody)
  alternatives?: BodyDecisionBody[];

  @ApiPropertyOptional({ description: 'the proposal as it is to be voted on' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  proposalText?: string;

  @ApiPropertyOptional({ description: 'reasons that the administration proposes' })
  @IsOptional()
  @IsText(16000)
  @Personal()
  considerations?: string;

  @ApiPropertyOptional({ description: 'an addendum follows when the reply limit is out', default: false })
  @IsOptional()
  @IsBoolean()
  withAddendum?: boolean;

  @ApiPropertyOptional({ type: UrgencyBody, description: 'a matter that is not on the agenda' })
  @IsOptional()
  @ValidateNested()
  @Type(() => UrgencyBody)
  urgent?: UrgencyBody;
}

export class PapersBody {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'replies to the notice come by themselves' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  documents?: string[];
}

export class AddendumBody extends PapersBody {
  @ApiProperty({ description: 'what is new since the case paper' })
  @IsText(8000)
  @Personal()
  note!: string;
}

export class AttendanceBody {
  @ApiProperty({ type: [String], format: 'uuid', description: 'members and called substitutes in the room' })
  @IsArray()
  @ArrayMaxSize(99)
  @IsUUID(undefined, { each: true })
  present!: string[];

  @ApiProperty({ format: 'uuid', description: 'who chairs' })
  @IsUUID()
  chair!: string;
}

export class SubstituteBody {
  @ApiProperty({ format: 'uuid', description: 'for whom' })
  @IsUUID()
  memberId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  substituteId!: string;

  @ApiProperty({ enum: ['absent', 'disqualified'] })
  @IsIn(['absent', 'disqualified'])
  why!: 'absent' | 'disqualified';

  @ApiPropertyOptional({ description: 'needed when another stood next in the order' })
  @IsOptional()
  @IsText(1000)
  @Personal()
  reason?: string;
}

const CLOSE_GROUNDS = ['duty-of-secrecy', 'privacy', 'public-interest'];

export class ClosedDoorsBody {
  @ApiProperty({ enum: CLOSE_GROUNDS })
  @IsIn(CLOSE_GROUNDS)
  ground!: CloseGround;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(99)
  for!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(99)
  against!: number;
}

export class PostponementBody {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'meeting that is to take it up' })
  @IsOptional()
  @IsUUID()
  to?: string | null;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  reason!: string;
}

export class VotedMotionBody {
  @ApiProperty({ example: 'innstilling' })
  @IsText(60)
  motionId!: string;

  @ApiProperty({ description: 'the motion as it was put' })
  @IsText(8000)
  @Personal()
  text!: string;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(99)
  for!: number;

  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  @Max(99)
  against!: number;

  @ApiPropertyOptional({ default: false, description: 'the chair decided a tie' })
  @IsOptional()
  @IsBoolean()
  castingVote?: boolean;
}

export class VotedFactorsBody {
  @ApiProperty()
  @IsText(4000)
  @Personal()
  kind!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  gravity!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  blame!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  repetition!: string;

  @ApiProperty()
  @IsText(4000)
  @Personal()
  correction!: string;
}

export class ItemDecisionBody {
  @ApiPropertyOptional({ type: BodyDecisionBody, description: 'what was decided; none for referred and other matters' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BodyDecisionBody)
  decision?: BodyDecisionBody;

  @ApiProperty({ type: [VotedMotionBody], description: 'empty where a referred matter was only noted' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => VotedMotionBody)
  motions!: VotedMotionBody[];

  @ApiPropertyOptional({ description: 'id of the motion that was carried' })
  @IsOptional()
  @IsText(60)
  adopted?: string;

  @ApiPropertyOptional({ description: 'the decision as voted' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  text?: string;

  @ApiPropertyOptional({ description: 'the body’s own reasons' })
  @IsOptional()
  @IsText(16000)
  @Personal()
  considerations?: string;

  @ApiPropertyOptional({ description: 'why the withdrawal is proportionate; where chapter IX is kept' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  proportionality?: string;

  @ApiPropertyOptional({ description: 'why another outcome than proposed' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  departure?: string;

  @ApiPropertyOptional({ type: VotedFactorsBody, description: 'the five factors of guideline 7' })
  @IsOptional()
  @ValidateNested()
  @Type(() => VotedFactorsBody)
  factors?: VotedFactorsBody;

  @ApiPropertyOptional({ description: 'the party’s reply, when one came' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  reply?: string;

  @ApiPropertyOptional({ description: 'how the body weighed it' })
  @IsOptional()
  @IsText(8000)
  @Personal()
  replyWeighing?: string;
}
