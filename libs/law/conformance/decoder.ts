/** Turns unknown JSON into a typed value, or throws TypeError naming the place that does not fit. */
export type Decoder<T> = (value: unknown, path: string) => T;

const misfit = (path: string, wanted: string): TypeError => new TypeError(`${path} must be ${wanted}`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any text. */
export const text: Decoder<string> = (value, path) => {
  if (typeof value !== 'string') throw misfit(path, 'a text');
  return value;
};

/** True or false. */
export const flag: Decoder<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw misfit(path, 'true or false');
  return value;
};

/** Any JSON number. */
export const number: Decoder<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw misfit(path, 'a number');
  return value;
};

/** A whole number. */
export const whole: Decoder<number> = (value, path) => {
  if (!Number.isSafeInteger(value)) throw misfit(path, 'a whole number');
  return number(value, path);
};

/** A whole number from 0 upwards. */
export const count: Decoder<number> = (value, path) => {
  const found = whole(value, path);
  if (found < 0) throw misfit(path, 'a whole number from 0');
  return found;
};

/** One of a fixed set of values. */
export const oneOf =
  <const T extends string | number | boolean>(...choices: readonly T[]): Decoder<T> =>
  (value, path) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw misfit(path, `one of ${choices.join(', ')}`);
    return found;
  };

/** A missing value and null mean the same. */
export const optional =
  <T>(inner: Decoder<T>): Decoder<T | null> =>
  (value, path) =>
    value === undefined || value === null ? null : inner(value, path);

/** A list of one kind of value. */
export const list =
  <T>(inner: Decoder<T>): Decoder<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw misfit(path, 'a list');
    return value.map((item: unknown, at) => inner(item, `${path}[${at}]`));
  };

/** An object with known fields; what else it holds is left out. */
export const object =
  <T extends object>(fields: { readonly [K in keyof T]-?: Decoder<T[K]> }): Decoder<T> =>
  (value, path) => {
    if (!isRecord(value)) throw misfit(path, 'an object');
    const decoded: Partial<T> = {};
    for (const key of Object.keys(fields) as (keyof T & string)[])
      decoded[key] = fields[key](value[key], `${path}.${key}`);
    return decoded as T;
  };
