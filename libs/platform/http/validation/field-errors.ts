import { type ValidationError } from 'class-validator';
import { type FieldError } from '../problem/problem.js';
import { constraintMessage } from './constraint-messages.js';
import { isPersonal } from './personal.js';

/** Every failed constraint with its JSON pointer, nested objects and arrays included. */
export const fieldErrors = (
  errors: readonly ValidationError[],
  place: FieldError['in'],
  parent = '',
  personal = false,
): FieldError[] =>
  errors.flatMap((error) => {
    const path = `${parent}/${pointerPart(error.property)}`;
    const hidden = personal || (error.target !== undefined && isPersonal(error.target, error.property));
    const own = Object.entries(error.constraints ?? {}).map(([constraint, english]) => ({
      path,
      in: place,
      message: constraintMessage(constraint, english),
      ...(hidden || constraint === 'whitelistValidation' ? {} : shown(error.value)),
    }));
    return [...own, ...fieldErrors(error.children ?? [], place, path, hidden)];
  });

/** RFC 6901 § 3. */
const pointerPart = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Long texts are left out: a mistake in one is not found by reading it again, and it may hold anything. */
const shown = (value: unknown): Pick<FieldError, 'value'> => {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return { value };
  return typeof value === 'string' && value.length <= 40 && !/\d{11}/.test(value) ? { value } : {};
};
