import { readFile } from 'node:fs/promises';
import { IssuerVerifiers } from '@platform/access/issuer-verifiers.js';
import { type LocalKeys } from '@platform/access/local-keys.js';
import { LocalVerifier } from '@platform/access/local-verifier.js';
import { type OidcConfiguration } from '@platform/access/oidc-configuration.js';
import { OidcVerifier } from '@platform/access/oidc-verifier.js';
import { type TokenVerifier } from '@platform/access/token-verifier.js';

/**
 * Whose tokens are accepted: the local key, and the OpenID Connect issuers of a JSON file (an array of
 * OidcConfiguration). With such a file the local key is off unless LOCAL_TOKENS=on. Errors: TypeError that says what is
 * wrong with the file.
 */
export const verifierFor = async (
  keys: LocalKeys,
  { oidcFile, localTokens }: { oidcFile: string | undefined; localTokens: boolean | undefined },
): Promise<TokenVerifier> => {
  if (!oidcFile) return new LocalVerifier(keys);
  const issuers = await readIssuers(oidcFile);
  const verifiers: TokenVerifier[] = issuers.map((configuration) => new OidcVerifier(configuration));
  return new IssuerVerifiers(localTokens ? [...verifiers, new LocalVerifier(keys)] : verifiers);
};

const readIssuers = async (path: string): Promise<readonly OidcConfiguration[]> => {
  const wrong = (what: string): TypeError => new TypeError(`OIDC_ISSUERS_FILE ${path}: ${what}`);
  const text = await readFile(path, 'utf8').catch(() => {
    throw wrong('cannot be read');
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw wrong('is not JSON');
  }
  if (!Array.isArray(parsed) || parsed.length === 0) throw wrong('must be an array with at least one issuer');
  for (const [index, one] of (parsed as Partial<OidcConfiguration>[]).entries()) {
    const complete = typeof one?.issuer === 'string' && typeof one.audience === 'string';
    if (!complete || typeof one.claims?.role !== 'string' || typeof one.claims.municipality !== 'string') {
      throw wrong(`entry ${index} needs issuer, audience, claims.role and claims.municipality`);
    }
  }
  return parsed as OidcConfiguration[];
};
