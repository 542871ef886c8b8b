import { type Readings } from './readings.js';

/** Every value that a reading can have; the first is the default. */
export const readingValues: { readonly [K in keyof Readings]: readonly Readings[K][] } = {
  ordinaryAfterGrossWithdrawal: ['row-c', 'row-b'],
  grossAfterOrdinaryWithdrawal: ['row-f', 'row-e'],
  furtherOffencesAfterRowH: ['gross-only', 'any'],
  resetOnNewPeriod: [true, false],
};

const isName = (name: string): name is keyof Readings => Object.hasOwn(readingValues, name);

/** A reading by name and value; or what is wrong with it, in a sentence that names what would do. */
export const readingOf = (
  name: string,
  value: unknown,
): { readonly chosen: Partial<Readings> } | { readonly fault: string } => {
  if (!isName(name))
    return { fault: `there is no reading ${name}; there are ${Object.keys(readingValues).join(', ')}` };
  const values: readonly unknown[] = readingValues[name];
  if (!values.includes(value)) {
    return {
      fault: `${name} cannot be ${JSON.stringify(value)}; it is one of ${values.map((one) => JSON.stringify(one)).join(', ')}`,
    };
  }
  // The value is one of those that the name has.
  return { chosen: { [name]: value } };
};
