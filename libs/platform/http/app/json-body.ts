import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { HttpProblem } from '../problem/http-problem.js';
import { placeOfJsonError } from './json-error-place.js';

const MAX_DEPTH = 64;

/** Only JSON is taken as a body, and the named raw types as bytes. */
export const acceptBodies = (server: FastifyInstance, rawTypes: readonly string[]): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, async (_: FastifyRequest, body: string) =>
    parseJsonBody(body),
  );
  if (rawTypes.length > 0) {
    server.addContentTypeParser([...rawTypes], { parseAs: 'buffer' }, async (_: FastifyRequest, body: Buffer) => body);
  }
};

/**
 * Parses a body; an empty one is undefined. What stands in it is never repeated in the error.
 * Errors: HttpProblem 400 with line and column, or for nesting deeper than 64.
 */
export const parseJsonBody = (body: string): unknown => {
  if (body.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(body.startsWith('\uFEFF') ? body.slice(1) : body);
  } catch {
    const { what, line, column } = placeOfJsonError(body);
    throw new HttpProblem('malformed-json', `${what} at line ${line}, column ${column}`, { facts: { line, column } });
  }
  checkDepth(value);
  return value;
};

/** Walks without recursion, since what it looks for is what breaks recursion. */
const checkDepth = (root: unknown): void => {
  let level = [root].filter(isObject);
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new HttpProblem('malformed-json', `nested deeper than ${MAX_DEPTH} levels`);
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
