/**
 * Where an issuer publishes its keys (OpenID Connect Discovery 1.0 § 4).
 * Errors: when the document cannot be had, is another issuer's, or names no keys.
 */
export const discoverJwksUri = async (issuer: string): Promise<string> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(5000), redirect: 'error' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const document: unknown = await response.json();
  if (typeof document !== 'object' || document === null || !('issuer' in document) || document.issuer !== issuer) {
    throw new Error(`${address} is not the document of ${issuer}`);
  }
  if (!('jwks_uri' in document) || typeof document.jwks_uri !== 'string') throw new Error(`${address} names no keys`);
  return document.jwks_uri;
};
