import { HttpProblem } from '../problem/http-problem.js';

/** A stream's revision as a strong entity tag. */
export const revisionTag = (revision: bigint): string => `"${revision}"`;

/**
 * The revision in `If-Match`; undefined when the header is absent.
 * Errors: HttpProblem 400 for anything but one revision in quotes: a decision rests on one revision, never on any.
 */
export const revisionIn = (header: string | undefined): bigint | undefined => {
  if (header === undefined) return undefined;
  const digits = /^"(\d{1,18})"$/.exec(header.trim())?.[1];
  if (digits === undefined) throw new HttpProblem('bad-request', 'If-Match must be one revision in quotes, like "3"');
  return BigInt(digits);
};
