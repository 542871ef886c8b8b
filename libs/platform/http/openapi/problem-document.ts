import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class BothFormsDocument {
  @ApiProperty()
  readonly nb!: string;

  @ApiProperty()
  readonly nn!: string;
}

export class FieldErrorDocument {
  @ApiProperty({ description: 'JSON pointer into the body, or the parameter', example: '/parts/0/size' })
  readonly path!: string;

  @ApiProperty({ enum: ['body', 'query', 'path'] })
  readonly in!: string;

  @ApiProperty({ type: BothFormsDocument })
  readonly message!: BothFormsDocument;

  @ApiPropertyOptional({
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
    nullable: true,
    description: 'what was sent, when short and not personal',
  })
  readonly value?: string | number | boolean | null;
}

/** The documented form of `Problem`; a spec holds the two together. */
export class ProblemDocument {
  @ApiProperty({ format: 'uri-reference', example: '/problems/not-found' })
  readonly type!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly status!: number;

  @ApiProperty()
  readonly detail!: string;

  @ApiProperty({ format: 'uri-reference' })
  readonly instance!: string;

  @ApiProperty({ description: 'stable; the last part of type' })
  readonly code!: string;

  @ApiProperty({ type: BothFormsDocument })
  readonly message!: BothFormsDocument;

  @ApiPropertyOptional({ description: 'the paragraph a refusal rests on' })
  readonly paragraph?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'the facts it rests on' })
  readonly facts?: object;

  @ApiPropertyOptional({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'how a refusal came about: rule, paragraph, version, facts, streams seen, outcome, explanation',
  })
  readonly reasoning?: object[];

  @ApiPropertyOptional({ type: [FieldErrorDocument] })
  readonly errors?: FieldErrorDocument[];

  @ApiProperty({ description: 'quote this when asking about it' })
  readonly traceId!: string;
}
