import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { callerFrom } from './claims.js';
import { type LocalKeys } from './local-keys.js';

export const LOCAL_ISSUER = 'bevillingslogg-local';
export const LOCAL_AUDIENCE = 'bevillingslogg';

export interface LocalTokenRequest {
  readonly subject: string;
  readonly role: string;
  readonly municipality: string;
  readonly orgnr?: string;
  /** lifetime in hours of machine time; 12 when absent */
  readonly hours?: number;
}

/**
 * Signs a token for local mode. Its times are machine time, not the log's clock.
 * Errors: TokenRefused for claims that no verifier would take, RangeError for a lifetime outside 0–8760 hours.
 */
export const issueLocalToken = async (keys: LocalKeys, request: LocalTokenRequest): Promise<string> => {
  const { subject, role, municipality, orgnr, hours = 12 } = request;
  callerFrom({ subject, role, municipality, orgnr });
  if (!(hours > 0 && hours <= 8760)) throw new RangeError('a token lives more than 0 and at most 8760 hours');
  return new SignJWT({ role, municipality, ...(orgnr === undefined ? {} : { orgnr }) })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: keys.keyId })
    .setIssuer(LOCAL_ISSUER)
    .setAudience(LOCAL_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${Math.round(hours * 3600)} seconds`)
    .setJti(randomUUID())
    .sign(keys.privateKey);
};
