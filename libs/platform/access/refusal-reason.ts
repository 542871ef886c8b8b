import { errors } from 'jose';
import { TokenRefused } from './token-verifier.js';

/** What to say of a token that the library refused; its own messages are kept out, since some quote the token. */
export const refusalOf = (error: unknown): unknown => {
  if (error instanceof errors.JWTExpired) return new TokenRefused('the token has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return new TokenRefused(`the token's ${error.claim} is missing or not the one wanted here`);
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return new TokenRefused("the token's algorithm is not allowed");
  if (error instanceof errors.JWSSignatureVerificationFailed) return new TokenRefused('the signature does not fit');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return new TokenRefused('the issuer has no such signing key');
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return error;
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) {
    return new TokenRefused('this is not a signed token');
  }
  if (error instanceof errors.JOSENotSupported) return new TokenRefused('the token uses what this server does not');
  return error;
};
