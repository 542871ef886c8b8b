import { ValidateIf } from 'class-validator';

/** The field may be left out, but not be null: class-validator's own IsOptional lets null through to the decision. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
