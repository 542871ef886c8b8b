import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, SignJWT, UnsecuredJWT } from 'jose';
import { LocalKeys } from './local-keys.js';
import { issueLocalToken } from './local-token.js';
import { LocalVerifier } from './local-verifier.js';
import { TokenRefused } from './token-verifier.js';

const folder = () => mkdtemp(join(tmpdir(), 'access-spec-'));
const kari = { subject: 'kari', role: 'caseworker', municipality: 'gol' };

describe('LocalVerifier', () => {
  let keys: LocalKeys;
  let verifier: LocalVerifier;
  beforeAll(async () => {
    keys = await LocalKeys.open(await folder());
    verifier = new LocalVerifier(keys);
  });

  interface Changes {
    readonly claims?: object;
    readonly audience?: string;
    readonly issuer?: string;
    readonly subject?: string;
    readonly expires?: string | null;
    readonly typ?: string;
  }

  const sign = (changes: Changes, key: Parameters<SignJWT['sign']>[0] = keys.privateKey, alg = 'EdDSA') => {
    const jwt = new SignJWT({ role: 'caseworker', municipality: 'gol', ...changes.claims })
      .setProtectedHeader({ alg, typ: changes.typ ?? 'at+jwt' })
      .setIssuer(changes.issuer ?? 'bevillingslogg-local')
      .setAudience(changes.audience ?? 'bevillingslogg')
      .setSubject(changes.subject ?? 'kari')
      .setJti('1')
      .setIssuedAt();
    return (changes.expires === null ? jwt : jwt.setExpirationTime(changes.expires ?? '1h')).sign(key);
  };

  it('takes a token that this server issued', async () => {
    const token = await issueLocalToken(keys, { ...kari, role: 'licence-holder', orgnr: '974760673' });
    await expect(verifier.verify(token)).resolves.toEqual({
      actor: { id: 'kari', role: 'licence-holder', onBehalfOf: '974760673' },
      municipality: 'gol',
    });
  });

  it('takes the plain token that the refused ones below are made from', async () => {
    await expect(verifier.verify(await sign({}))).resolves.toMatchObject({ municipality: 'gol' });
  });

  it.each<[string, (() => Promise<string>) | string, string]>([
    ['signed with another key', async () => sign({}, (await LocalKeys.open(await folder())).privateKey), 'signature'],
    ['changed after signing', async () => tamper(await sign({})), 'signature'],
    ['expired', () => sign({ expires: '-1 minute' }), 'expired'],
    ['without an end', () => sign({ expires: null }), 'exp is missing'],
    ['for another audience', () => sign({ audience: 'other' }), 'aud'],
    ['of another issuer', () => sign({ issuer: 'https://other' }), 'iss'],
    ['of another type', () => sign({ typ: 'JWT' }), 'typ'],
    [
      'signed with HS256, the public key as secret',
      async () => sign({}, new TextEncoder().encode(await exportSPKI(keys.publicKey)), 'HS256'),
      'algorithm is not allowed',
    ],
    ['with the algorithm none', async () => new UnsecuredJWT({ role: 'caseworker' }).encode(), 'not'],
    ['without municipality', () => sign({ claims: { municipality: undefined } }), 'municipality'],
    ['of a municipality elsewhere', () => sign({ claims: { municipality: 'oslo' } }), 'municipality'],
    ['of an unknown role', () => sign({ claims: { role: 'mayor' } }), 'role must be one of'],
    ['of several roles', () => sign({ claims: { role: ['caseworker'] } }), 'role must be one of'],
    ['of the role system', () => sign({ claims: { role: 'system' } }), 'role must be one of'],
    ['of nobody', () => sign({ subject: ' ' }), 'subject'],
    ['with a wrong organisation number', () => sign({ claims: { orgnr: '974760674' } }), 'organisation number'],
    [
      'of a licence holder for no organisation',
      () => sign({ claims: { role: 'licence-holder' } }),
      'organisation number',
    ],
    ['that is garbage', 'abc.def.ghi', 'not a signed token'],
    ['that is empty', '', 'not a signed token'],
  ])('refuses a token %s', async (_, make, reason) => {
    const token = typeof make === 'string' ? make : await make();
    const error: unknown = await verifier.verify(token).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TokenRefused);
    expect((error as TokenRefused).message).toContain(reason);
  });

  it.each([
    [{ ...kari, role: 'system' }, 'role must be one of caseworker'],
    [{ ...kari, municipality: 'oslo' }, 'no municipality'],
    [{ ...kari, hours: 0 }, 'more than 0'],
    [{ ...kari, hours: Number.NaN }, 'more than 0'],
  ])('issues no token for %o', async (request, reason) => {
    await expect(issueLocalToken(keys, request)).rejects.toThrow(reason);
  });
});

describe('LocalKeys', () => {
  it('agrees with itself when several open it for the first time at once', async () => {
    const directory = await folder();
    const opened = await Promise.all(Array.from({ length: 8 }, () => LocalKeys.open(directory)));
    expect(new Set(opened.map(({ keyId }) => keyId)).size).toBe(1);
    expect(await readdir(join(directory, 'keys'))).toEqual(['local-jwt.json']);
    expect((await stat(join(directory, 'keys', 'local-jwt.json'))).mode & 0o777).toBe(0o600);
    const [first] = opened;
    const later = await LocalKeys.open(directory);
    await new LocalVerifier(later).verify(await issueLocalToken(first as LocalKeys, kari));
  });
});

/** Another municipality in the payload, the old signature. */
const tamper = (token: string): string => {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const other = Buffer.from(JSON.stringify({ ...claims, municipality: 'hol' })).toString('base64url');
  return [header, other, signature].join('.');
};
