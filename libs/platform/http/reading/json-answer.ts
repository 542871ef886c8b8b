import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';

/** Documents a GET that answers with one JSON object. */
export const ReadRoute = (summary: string, description?: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    ApiOkResponse({ schema: { type: 'object', additionalProperties: true } }),
  );

/** Documents a GET that answers with a page of objects. */
export const ListRoute = (summary: string, description?: string): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    ApiProduces('application/json', 'text/csv'),
    ApiOkResponse({
      description: 'one page; as text/csv the whole list',
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { type: 'object', additionalProperties: true } },
          next: { type: 'string', nullable: true, description: 'cursor of the next page' },
        },
      },
    }),
  );
