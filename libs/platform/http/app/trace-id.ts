import { randomBytes } from 'node:crypto';
import { type IncomingMessage } from 'node:http';

const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's W3C trace id when there is a valid one, else a new one of the same form. */
export const traceIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const header = headers.traceparent;
  const given = typeof header === 'string' ? TRACEPARENT.exec(header)?.[1] : undefined;
  return given && !/^0+$/.test(given) ? given : randomBytes(16).toString('hex');
};
