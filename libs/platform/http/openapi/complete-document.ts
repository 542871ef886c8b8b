import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { ACCESS_EXTENSION } from '../../access/access-rule.js';
import { WAIT_HEADER } from '../reading/wait-interceptor.js';
import { type DocumentedOperation, operationsOf } from './operations.js';
import { ProblemDocument } from './problem-document.js';

/** Adds to every operation what the application does for all of them: errors, token, waiting. Changes the document. */
export const completeDocument = (document: OpenAPIObject): OpenAPIObject => {
  operationsOf(document).forEach(complete);
  return document;
};

const complete = ({ method, operation }: DocumentedOperation): void => {
  const isPublic = access(operation) === 'public';
  operation.security = isPublic ? [] : [{ bearer: [] }];
  const errors: [status: string, description: string][] = [
    ...(operation.parameters?.length || operation.requestBody ? ([['400', 'invalid input']] as const) : []),
    ...(isPublic
      ? []
      : ([
          ['401', 'no token, or none that is accepted'],
          ['403', rolesText(operation)],
        ] as const)),
    ...(operation.requestBody && !isPublic ? commandErrors : []),
    ['default', 'any other error'],
  ].map(([status = '', description = '']) => [status, description]);
  for (const [status, description] of errors) operation.responses[status] ??= problemResponse(description);
  if (method === 'get' && !isPublic) {
    operation.parameters = [...(operation.parameters ?? []), waitParameter];
    operation.responses['304'] ??= { description: 'the same as the entity tag in If-None-Match says' };
  }
};

const commandErrors = [
  ['409', 'refused by the rules; code, paragraph and facts say why'],
  ['412', 'the record has moved on since the revision in If-Match'],
  ['422', 'the Idempotency-Key came before with other content'],
] as const;

const access = (operation: object): unknown =>
  ACCESS_EXTENSION in operation ? operation[ACCESS_EXTENSION] : undefined;

const rolesText = (operation: object): string => {
  const rule = access(operation);
  return Array.isArray(rule) ? `for ${rule.join(', ')} only` : 'not for this role';
};

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) } } },
});

const waitParameter = {
  name: WAIT_HEADER,
  in: 'header' as const,
  required: false,
  schema: { type: 'string' as const },
  description: 'Answer when the views have reached this position of a command; 503 after 5 seconds.',
};
