import { decodeJwt } from 'jose';
import { type CallerIdentity, TokenRefused, TokenVerifier } from './token-verifier.js';

/** Several issuers at once: the token's own `iss` picks who judges it, and the judge checks `iss` again. */
export class IssuerVerifiers extends TokenVerifier {
  readonly issuer: string;
  private readonly byIssuer: ReadonlyMap<string, TokenVerifier>;

  constructor(verifiers: readonly TokenVerifier[]) {
    super();
    this.byIssuer = new Map(verifiers.map((verifier) => [verifier.issuer, verifier]));
    if (this.byIssuer.size !== verifiers.length) throw new TypeError('two verifiers answer for the same issuer');
    this.issuer = [...this.byIssuer.keys()].join(' ');
  }

  async verify(token: string): Promise<CallerIdentity> {
    const verifier = this.byIssuer.get(issuerOf(token));
    if (!verifier) throw new TokenRefused("the token's iss is missing or not the one wanted here");
    return verifier.verify(token);
  }
}

const issuerOf = (token: string): string => {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw new TokenRefused('this is not a signed token');
  }
};
