import { types } from 'node:util';

const TOKEN = /\beyJ[\w-]{4,}(?:\.[\w-]*){1,4}/g;
const BEARER = /\bbearer\s+[\w.~+/=-]+/gi;
const ELEVEN_DIGITS = /\b\d{6} ?\d{5}\b/g;
const QUERY = /\?[^\s"'\\]*=[^\s"'\\]*/g;

/** Takes out of a line what must not lie in a log: tokens and query strings. It stays JSON. */
export const scrubLine = (line: string): string =>
  line.replaceAll(TOKEN, '[token]').replaceAll(BEARER, '[token]').replaceAll(QUERY, '?[query]');

/** The same for a message, and numbers that may be a person's. */
export const scrub = (text: string): string => scrubLine(text).replaceAll(ELEVEN_DIGITS, '[eleven digits]');

/**
 * An error for the log: what it is and where it came from. Nothing else of it: a database error, say, carries the row.
 */
export const loggedError = (error: unknown): object => {
  if (!types.isNativeError(error)) return { type: typeof error };
  const { name, message, stack = '', cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const reason = cause === undefined || cause === error ? {} : { cause: loggedError(cause) };
  return { type: name, message: scrub(message), stack: scrub(stack), ...code, ...reason };
};
