import { jwtVerify } from 'jose';
import { callerFrom } from './claims.js';
import { type LocalKeys } from './local-keys.js';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from './local-token.js';
import { refusalOf } from './refusal-reason.js';
import { type CallerIdentity, TokenVerifier } from './token-verifier.js';

/** Accepts the tokens of `issueLocalToken`. */
export class LocalVerifier extends TokenVerifier {
  readonly issuer = LOCAL_ISSUER;

  constructor(private readonly keys: LocalKeys) {
    super();
  }

  async verify(token: string): Promise<CallerIdentity> {
    try {
      const { payload } = await jwtVerify(token, this.keys.publicKey, {
        algorithms: ['EdDSA'],
        issuer: LOCAL_ISSUER,
        audience: LOCAL_AUDIENCE,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'iat', 'sub', 'jti'],
      });
      const { sub: subject, role, municipality, orgnr } = payload;
      return callerFrom({ subject, role, municipality, orgnr });
    } catch (error) {
      throw refusalOf(error);
    }
  }
}
