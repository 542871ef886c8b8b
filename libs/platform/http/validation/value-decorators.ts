import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isOrgnr } from '../../access/orgnr.js';
import { isInstant, isIsoDate } from './moment.js';
import { isTextOf, tidyText } from './text.js';

/** A property decorator for one test; `name` is the constraint that the table of messages knows. */
export const valueDecorator =
  (name: string, test: (value: unknown) => boolean, says: string) =>
  (options?: ValidationOptions): PropertyDecorator => {
    const defaultMessage = buildMessage((eachPrefix) => `${eachPrefix}$property must be ${says}`, options);
    return ValidateBy({ name, validator: { validate: test, defaultMessage } }, options);
  };

/** A date that exists, `YYYY-MM-DD`. */
export const IsIsoDate = valueDecorator('isIsoDate', isIsoDate, 'a date that exists, YYYY-MM-DD');

/** An ISO 8601 date and time with `Z` or an offset. */
export const IsInstant = valueDecorator('isInstant', isInstant, 'an instant with Z or an offset');

/** What an event's `occurredAt` takes: a date or an instant. */
export const IsMoment = valueDecorator(
  'isMoment',
  (value) => isIsoDate(value) || isInstant(value),
  'a date, or an instant with Z or an offset',
);

/** Nine digits with a right check digit. */
export const IsOrgnr = valueDecorator('isOrgnr', isOrgnr, 'an organisation number');

/** Text of 1 to `max` characters. Space around it is cut off first and line ends become line feeds. */
export const IsText = (max: number, options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => tidyText(value)),
    valueDecorator('isText', isTextOf(max), `text of 1 to ${max} characters without control characters`)(options),
  );
