import { type DestinationStream, type Logger, pino } from 'pino';
import { loggedError, scrub, scrubLine } from './scrub.js';

/** `json`: lines on standard output. `silent`: nothing. A stream: lines there. */
export type LogTarget = 'json' | 'silent' | DestinationStream;

const secret = ['authorization', 'token', 'cookie', 'password', 'secret', 'body', 'query', 'name', 'email', 'fnr'];

/** The one log of the process: JSON lines, without what does not belong in a log. */
export const createLogger = (target: LogTarget, level = 'info'): Logger =>
  pino(
    {
      level: target === 'silent' ? 'silent' : level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggedError },
      redact: { paths: secret.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
      hooks: {
        streamWrite: scrubLine,
        logMethod([fields, text, ...rest], method) {
          method.apply(this, [fields, text === undefined ? undefined : scrub(text), ...rest]);
        },
      },
    },
    typeof target === 'string' ? pino.destination({ dest: 1, sync: false }) : target,
  );
