import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { CommandAnswer } from './command-answer.js';
import { CommandInterceptor } from './command-interceptor.js';

/** Makes a handler that returns a CommandResult a command route: its answer, its headers, its documentation. */
export const CommandRoute = (summary: string, description?: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    UseInterceptors(CommandInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      schema: { type: 'string', minLength: 1, maxLength: 200 },
      description: 'The same key with the same body gives the first answer again and no second event.',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      schema: { type: 'string', pattern: '^"\\d+"$' },
      description: 'Decide only on this revision; 412 when the record has moved on.',
    }),
    ApiCreatedResponse({ type: CommandAnswer, description: 'accepted, now or before', headers: answerHeaders }),
    ApiOkResponse({ type: CommandAnswer, description: 'what was asked for is so already; nothing was written' }),
  );

const text = { schema: { type: 'string' as const } };
const answerHeaders = {
  ETag: { ...text, description: 'revision of the stream, in quotes' },
  'X-Log-Position': { ...text, description: 'a GET can wait for it with X-Wait-For-Position' },
  'Idempotency-Replayed': { ...text, description: 'true when the command had been accepted before' },
};
