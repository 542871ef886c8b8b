import { type CallerClaims } from './claims.js';
import { TokenRefused } from './token-verifier.js';

/** How one OpenID Connect issuer's access tokens are read. */
export interface OidcConfiguration {
  readonly issuer: string;
  /** `aud` of tokens meant for this server; a token without it is refused */
  readonly audience: string;
  /** the issuer's keys; found through its discovery document when absent */
  readonly jwksUri?: string;
  readonly claims: {
    /** claim with the stable key of the person; `sub` when absent (Entra ID: `oid`) */
    readonly subject?: string;
    /** claim with the role, or a list in which exactly one is a role of this server */
    readonly role: string;
    /** the issuer's names of roles to this server's; the same names when absent */
    readonly roleNames?: Readonly<Record<string, string>>;
    /** claim with the municipality, or with the tenant id that `municipalities` maps */
    readonly municipality: string;
    /** value of the claim to municipality; the claim holds the municipality itself when absent */
    readonly municipalities?: Readonly<Record<string, string>>;
    /** claim with an organisation number, plain, as `0192:<number>`, or in the `ID` of a `consumer` object */
    readonly orgnr?: string;
  };
  /** how far the issuer's clock may be off; 5 when absent */
  readonly clockToleranceSeconds?: number;
}

/** Picks what this server needs out of an issuer's claims. Errors: TokenRefused for several roles at once. */
export const mapClaims = (
  payload: Readonly<Record<string, unknown>>,
  { claims }: Pick<OidcConfiguration, 'claims'>,
): CallerClaims => ({
  subject: payload[claims.subject ?? 'sub'],
  role: roleIn(payload[claims.role], claims.roleNames),
  municipality: mapped(payload[claims.municipality], claims.municipalities),
  orgnr: claims.orgnr === undefined ? undefined : orgnrIn(payload[claims.orgnr]),
});

const mapped = (value: unknown, names: Readonly<Record<string, string>> | undefined): unknown => {
  if (names === undefined) return value;
  return typeof value === 'string' && Object.hasOwn(names, value) ? names[value] : undefined;
};

/** A person acts in one role at a time; which of two was meant is not for this server to guess. */
const roleIn = (value: unknown, names: Readonly<Record<string, string>> | undefined): unknown => {
  if (!Array.isArray(value)) return mapped(value, names);
  const known = value.map((one: unknown) => mapped(one, names)).filter((one) => one !== undefined);
  if (known.length > 1) throw new TokenRefused('the token carries several roles; it must carry one');
  return known[0];
};

const orgnrIn = (value: unknown): unknown => {
  const text = typeof value === 'object' && value !== null && 'ID' in value ? value.ID : value;
  return typeof text === 'string' ? text.replace(/^0192:/, '') : text;
};
