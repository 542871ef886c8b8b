import { type Role, roles } from '@kernel/actor.js';
import { isMunicipality } from '@kernel/municipality.js';
import { isOrgnr } from './orgnr.js';
import { type CallerIdentity, TokenRefused } from './token-verifier.js';

/** `system` is the program's own voice: no token may speak with it. */
export type TokenRole = Exclude<Role, 'system'>;
export const tokenRoles = roles.filter((role): role is TokenRole => role !== 'system');

const isTokenRole = (value: unknown): value is TokenRole =>
  typeof value === 'string' && (tokenRoles as readonly string[]).includes(value);

export interface CallerClaims {
  readonly subject: unknown;
  readonly role: unknown;
  readonly municipality: unknown;
  readonly orgnr?: unknown;
}

/** Reads the claims of a token whose signature is checked already. Errors: TokenRefused, naming the claim. */
export const callerFrom = ({ subject, role, municipality, orgnr }: CallerClaims): CallerIdentity => {
  if (typeof subject !== 'string' || subject.trim() === '' || subject.length > 200) {
    throw new TokenRefused('the token names no subject');
  }
  if (!isTokenRole(role)) throw new TokenRefused(`the token's role must be one of ${tokenRoles.join(', ')}`);
  if (!isMunicipality(municipality)) throw new TokenRefused('the token names no municipality of this server');
  const hasOrgnr = orgnr !== undefined && orgnr !== null;
  if (hasOrgnr && !isOrgnr(orgnr)) throw new TokenRefused("the token's organisation number is not valid");
  if (role === 'licence-holder' && !hasOrgnr) {
    throw new TokenRefused('the role licence-holder needs an organisation number in the token');
  }
  const actor = { id: subject, role, ...(hasOrgnr ? { onBehalfOf: orgnr } : {}) };
  return { actor, municipality };
};
