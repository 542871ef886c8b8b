import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { accessRuleOf } from './access-rule.js';

/** A route that nobody decided on must stop the program, not answer. Errors: TypeError naming every such route. */
export const assertEveryRouteHasAccessRule = (app: INestApplicationContext): void => {
  const forgotten = routesOf(app)
    .filter(({ handler, controller }) => accessRuleOf(app.get(Reflector), handler, controller) === undefined)
    .map(({ controller, name }) => `${controller.name}.${name}`);
  if (forgotten.length > 0) {
    throw new TypeError(`routes without @Public() or @Roles(…): ${[...new Set(forgotten)].sort().join(', ')}`);
  }
};

type Handler = (...args: unknown[]) => unknown;

const routesOf = (app: INestApplicationContext) => {
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype: controller }) => {
    if (typeof controller !== 'function') return [];
    const prototype = controller.prototype as Record<string, Handler>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      return handler && isRoute(handler) ? [{ controller, handler, name }] : [];
    });
  });
};

const isRoute = (handler: Handler): boolean =>
  Reflect.hasMetadata(PATH_METADATA, handler) &&
  RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] !== undefined;
