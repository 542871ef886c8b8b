import { type FastifyInstance } from 'fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { methods, operationsOf } from './operations.js';
import { DOCS_PATH, DOCUMENT_PATH } from './serve-open-api.js';

const served = new WeakMap<object, Set<string>>();

/** Remembers every route that the server takes up from now on. */
export const recordRoutes = (server: FastifyInstance): void => {
  const routes = new Set<string>();
  served.set(server, routes);
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.add(`${one.toLowerCase()} ${url}`);
  });
};

export interface RouteDifference {
  readonly undocumented: string[];
  readonly unserved: string[];
}

/**
 * Compares what is served with what the document says; the document's own routes and static files do not count.
 * Call it after `init`. Errors: TypeError when the server was not made by `createHttpApp`.
 */
export const compareRoutes = (server: FastifyInstance, document: OpenAPIObject): RouteDifference => {
  const routes = served.get(server);
  if (!routes) throw new TypeError('the routes of this server were not recorded');
  const documented = new Set(operationsOf(document).map(({ method, path }) => `${method} ${path}`));
  const counted = [...routes].filter(counts).map((route) => route.replaceAll(/:(\w+)/g, '{$1}'));
  return {
    undocumented: counted.filter((route) => !documented.has(route)).sort(),
    unserved: [...documented].filter((route) => !counted.includes(route)).sort(),
  };
};

const counts = (route: string): boolean => {
  const [method = '', path = ''] = route.split(' ');
  const isOwn = path === `/${DOCUMENT_PATH}` || path === `/${DOCS_PATH}` || path.startsWith(`/${DOCS_PATH}/`);
  return (methods as readonly string[]).includes(method) && !isOwn && !path.endsWith('*');
};
