import { type OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']>;

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export interface DocumentedOperation {
  readonly method: (typeof methods)[number];
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation of a document. */
export const operationsOf = (document: OpenAPIObject): DocumentedOperation[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
