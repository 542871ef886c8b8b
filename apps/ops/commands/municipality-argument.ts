import { InvalidArgumentError } from 'commander';
import { isMunicipality, municipalities, type Municipality } from '@kernel/municipality.js';

/** Parses a municipality on the command line. Errors: InvalidArgumentError that names the choices. */
export const asMunicipality = (value: string): Municipality => {
  if (!isMunicipality(value)) throw new InvalidArgumentError(`Choose one of ${municipalities.join(', ')}.`);
  return value;
};
