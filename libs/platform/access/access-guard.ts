import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type FastifyRequest } from 'fastify';
import { NotAllowed } from '../commands/errors.js';
import { accessRuleOf } from './access-rule.js';
import { authenticate } from './authentication.js';
import { TokenVerifier } from './token-verifier.js';

/** Guards every route: a token of one of the route's roles, unless the route is public. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
  ) {}

  /** Errors: Unauthenticated, NotAllowed; TypeError for a route without a rule, which boot should have caught. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = accessRuleOf(this.reflector, context.getHandler(), context.getClass());
    if (!rule) throw new TypeError(`${context.getClass().name}.${context.getHandler().name} has no access rule`);
    if (rule === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await authenticate(request, this.verifier);
    request.caller = caller;
    const { role } = caller.actor;
    if (!rule.includes(role)) {
      throw new NotAllowed(`the role ${role} may not do this; it is for ${rule.join(', ')}`, {
        role,
        roles: [...rule],
      });
    }
    return true;
  }
}
