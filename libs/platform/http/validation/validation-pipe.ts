import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { InvalidInput } from '../problem/http-problem.js';
import { type FieldError } from '../problem/problem.js';
import { constraintMessage } from './constraint-messages.js';
import { fieldErrors } from './field-errors.js';

class FieldsFailed extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('fields failed');
  }
}

/** Validates DTOs: unknown fields are refused, values become what the DTO says, errors name every field. */
class FieldValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: true, value: true },
      exceptionFactory: (errors) => new FieldsFailed(errors),
    });
  }

  /** Errors: InvalidInput. */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const place = placeOf(metadata);
    if (place === 'body' && this.toValidate(metadata) && !isPlainObject(value ?? {})) throw notAnObject();
    try {
      return await (super.transform(value, metadata) as Promise<unknown>);
    } catch (error) {
      if (error instanceof FieldsFailed) throw new InvalidInput(fieldErrors(error.errors, place));
      throw error;
    }
  }
}

export const validationPipe = (): ValidationPipe => new FieldValidationPipe();

const placeOf = ({ type }: ArgumentMetadata): FieldError['in'] =>
  type === 'query' ? 'query' : type === 'param' ? 'path' : 'body';

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);

/** Without this a list or a bare text could pass a DTO whose fields are all optional. */
const notAnObject = (): InvalidInput =>
  new InvalidInput([{ path: '', in: 'body', message: constraintMessage('isObject', 'must be an object') }]);
