import { applyDecorators, SetMetadata } from '@nestjs/common';
import { type Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { type Role } from '@kernel/actor.js';

/** Who may call a route: anyone without a token, or the holders of some roles. */
export type AccessRule = 'public' | readonly Role[];

const ACCESS_RULE = 'access-rule';
/** Carries the rule into the OpenAPI document. */
export const ACCESS_EXTENSION = 'x-access';

const accessRule = (rule: AccessRule): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS_RULE, rule), ApiExtension(ACCESS_EXTENSION, rule));

/** No token wanted. On a method it overrides the controller's rule. */
export const Public = (): MethodDecorator & ClassDecorator => accessRule('public');

/**
 * Only these roles. A use case's own list may be passed: `system` among them has no effect, as no token carries it.
 * On a method it overrides the controller's rule.
 */
export const Roles = (...allowed: readonly Role[]): MethodDecorator & ClassDecorator =>
  accessRule(allowed.filter((role) => role !== 'system'));

type Target = Parameters<Reflector['getAllAndOverride']>[1][number];

/** The rule nearest to the handler; undefined when there is none, or one that lets nobody in. */
export const accessRuleOf = (reflector: Reflector, handler: Target, controller: Target): AccessRule | undefined => {
  const rule = reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [handler, controller]);
  return rule?.length === 0 ? undefined : rule;
};
