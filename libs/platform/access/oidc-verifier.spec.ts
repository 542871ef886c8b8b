import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { IssuerVerifiers } from './issuer-verifiers.js';
import { type OidcConfiguration } from './oidc-configuration.js';
import { OidcVerifier } from './oidc-verifier.js';
import { TokenRefused, TokenVerifier } from './token-verifier.js';

const claims = { roles: ['bevilling.saksbehandler'], tid: 'tenant-gol', oid: 'oid-1' };

describe('OidcVerifier', () => {
  let server: Server;
  let issuer: string;
  let rsa: { publicKey: CryptoKey; privateKey: CryptoKey };
  let configuration: OidcConfiguration;
  let keySetRequests = 0;

  beforeAll(async () => {
    rsa = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(rsa.publicKey)), kid: 'k1', use: 'sig' };
    server = createServer((request, response) => {
      if (request.url === '/keys') keySetRequests += 1;
      const body = request.url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/keys` };
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    configuration = {
      issuer,
      audience: 'api://bevillingslogg',
      claims: {
        subject: 'oid',
        role: 'roles',
        roleNames: { 'bevilling.saksbehandler': 'caseworker', 'bevilling.kontrollor': 'inspector', root: 'system' },
        municipality: 'tid',
        municipalities: { 'tenant-gol': 'gol' },
        orgnr: 'consumer',
      },
    };
  });
  afterAll(() => server.close());

  interface Changes {
    readonly claims?: object;
    readonly kid?: string;
    readonly typ?: string;
    readonly audience?: string | null;
    readonly expires?: string;
    readonly issuer?: string;
  }

  const sign = (changes: Changes = {}, key: CryptoKey | Uint8Array = rsa.privateKey, alg = 'RS256') => {
    const jwt = new SignJWT({ ...claims, ...changes.claims })
      .setProtectedHeader({ alg, kid: changes.kid ?? 'k1', typ: changes.typ ?? 'at+jwt' })
      .setIssuer(changes.issuer ?? issuer)
      .setIssuedAt()
      .setExpirationTime(changes.expires ?? '2 minutes');
    const audience = changes.audience === undefined ? 'api://bevillingslogg' : changes.audience;
    return (audience === null ? jwt : jwt.setAudience(audience)).sign(key);
  };

  it('reads caller, role and municipality by the configured claims', async () => {
    const verifier = new OidcVerifier(configuration);
    await expect(verifier.verify(await sign({ claims: { consumer: { ID: '0192:974760673' } } }))).resolves.toEqual({
      actor: { id: 'oid-1', role: 'caseworker', onBehalfOf: '974760673' },
      municipality: 'gol',
    });
  });

  it('takes the type that Entra ID writes, and keys from a configured place', async () => {
    const verifier = new OidcVerifier({ ...configuration, jwksUri: `${issuer}/keys` });
    await expect(verifier.verify(await sign({ typ: 'JWT' }))).resolves.toMatchObject({ municipality: 'gol' });
  });

  it('asks for the keys once', async () => {
    const verifier = new OidcVerifier(configuration);
    await verifier.verify(await sign());
    const before = keySetRequests;
    await verifier.verify(await sign());
    expect(keySetRequests).toBe(before);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['of another signer', async () => sign({}, (await generateKeyPair('RS256')).privateKey), 'signature'],
    ['of an unknown key', () => sign({ kid: 'k2' }), 'no such signing key'],
    [
      'signed with HS256, the public key as secret',
      async () => sign({}, new TextEncoder().encode(await exportSPKI(rsa.publicKey)), 'HS256'),
      'algorithm is not allowed',
    ],
    ['that has expired', () => sign({ expires: '-1 minute' }), 'expired'],
    ['for another audience', () => sign({ audience: 'unspecified' }), 'aud'],
    ['for no audience', () => sign({ audience: null }), 'aud'],
    ['of another issuer', () => sign({ issuer: 'https://other' }), 'iss'],
    ['that is no access token', () => sign({ typ: 'logout+jwt' }), 'not an access token'],
    ['of another tenant', () => sign({ claims: { tid: 'tenant-oslo' } }), 'municipality'],
    ['of a tenant named like a property of objects', () => sign({ claims: { tid: 'constructor' } }), 'municipality'],
    ['that names a municipality itself', () => sign({ claims: { tid: 'gol' } }), 'municipality'],
    ['without a role of ours', () => sign({ claims: { roles: ['caseworker'] } }), 'role must be one of'],
    ['whose role is mapped to system', () => sign({ claims: { roles: ['root'] } }), 'role must be one of'],
    [
      'with two roles',
      () => sign({ claims: { roles: ['bevilling.saksbehandler', 'bevilling.kontrollor'] } }),
      'several roles',
    ],
  ])('refuses a token %s', async (_, make, reason) => {
    const error: unknown = await new OidcVerifier(configuration)
      .verify(await make())
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(TokenRefused);
    expect((error as TokenRefused).message).toContain(reason);
  });

  it('does not call a good token bad when the issuer cannot be reached', async () => {
    const lost = new OidcVerifier({ ...configuration, jwksUri: 'http://127.0.0.1:9/keys' });
    const error: unknown = await lost.verify(await sign()).catch((caught: unknown) => caught);
    expect(error).toHaveProperty('message');
    expect(error).not.toBeInstanceOf(TokenRefused);
  });
});

describe('IssuerVerifiers', () => {
  class Named extends TokenVerifier {
    constructor(readonly issuer: string) {
      super();
    }
    async verify() {
      return { actor: { id: this.issuer, role: 'auditor' as const }, municipality: 'aal' as const };
    }
  }
  const both = new IssuerVerifiers([new Named('one'), new Named('two')]);
  const from = (issuer: string) =>
    new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer(issuer).sign(new Uint8Array(32));

  it("lets the token's issuer pick the verifier", async () => {
    expect((await both.verify(await from('two'))).actor.id).toBe('two');
  });

  it('refuses an issuer that nobody answers for, and what is no token', async () => {
    await expect(both.verify(await from('three'))).rejects.toThrow(TokenRefused);
    await expect(both.verify('garbage')).rejects.toThrow(TokenRefused);
  });

  it('does not take two verifiers for one issuer', () => {
    expect(() => new IssuerVerifiers([new Named('one'), new Named('one')])).toThrow(TypeError);
  });
});
