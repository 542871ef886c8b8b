import { Controller, Get, Module } from '@nestjs/common';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { behaviour } from '../testing/things.js';
import { createHttpApp } from './create-http-app.js';

const PROBLEM = 'application/problem+json; charset=utf-8';

describe('createHttpApp', () => {
  let http: TestApp;
  beforeAll(async () => {
    http = await startTestApp({ bodyLimit: 2000, rawTypes: ['text/csv'], rateLimit: null });
  });
  afterAll(() => http.app.close());

  it('lets a signed-in caller through and tells who it is', async () => {
    const answer = await http.ask({ url: '/api/things/me', headers: await http.as() });
    expect([answer.statusCode, answer.json()]).toEqual([
      200,
      { actor: { id: 'kari', role: 'caseworker' }, municipality: 'gol' },
    ]);
  });

  it('sets security headers, a trace id and no word of what it runs on', async () => {
    const { headers } = await http.ask({ url: '/api/things/open' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-trace-id']).toMatch(/^[0-9a-f]{32}$/);
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it("takes over the caller's trace id", async () => {
    const traceparent = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`;
    const { headers } = await http.ask({ url: '/api/things/open', headers: { traceparent } });
    expect(headers['x-trace-id']).toBe('ab'.repeat(16));
  });

  it.each([
    ['an unknown route', { url: '/api/nope?fnr=01017012345' }, 404, 'not-found'],
    ['an unknown thing', { url: '/api/things/x' }, 404, 'not-found'],
    ['a route with another method', { method: 'DELETE', url: '/api/things' }, 404, 'not-found'],
    ['a path that is not one', { url: '/api/things/%E0%A4%A' }, 400, 'bad-request'],
    [
      'a body too large',
      { payload: `{"name":"${'x'.repeat(3000)}"}`, type: 'application/json' },
      413,
      'body-too-large',
    ],
    ['a body of another type', { payload: '<a/>', type: 'application/xml' }, 415, 'unsupported-media-type'],
    ['a form', { payload: 'name=a', type: 'application/x-www-form-urlencoded' }, 415, 'unsupported-media-type'],
    ['a body that breaks off', { payload: '{"name": "a",\n "part', type: 'application/json' }, 400, 'malformed-json'],
    ['bytes where JSON is wanted', { payload: 'a;b', type: 'text/csv' }, 400, 'invalid-input'],
    [
      'nesting without end',
      { payload: `${'['.repeat(70)}${']'.repeat(70)}`, type: 'application/json' },
      400,
      'malformed-json',
    ],
  ])(
    'answers %s as a problem',
    async (_, { url = '/api/things', ...request }: Record<string, string>, status, code) => {
      const { payload, type = 'application/json', method = payload === undefined ? 'GET' : 'POST' } = request;
      const answer = await http.ask({
        method,
        url,
        headers: { ...(await http.as()), ...(payload === undefined ? {} : { 'content-type': type }) },
        ...(payload === undefined ? {} : { payload }),
      });
      const body = answer.json();
      expect([answer.statusCode, answer.headers['content-type'], body.code]).toEqual([status, PROBLEM, code]);
      expect(body).toMatchObject({
        type: `/problems/${code}`,
        status,
        traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      });
      expect(body.instance).not.toContain('?');
      expect(answer.body).not.toContain('01017012345');
    },
  );

  it('says where JSON goes wrong', async () => {
    const answer = await http.ask({
      method: 'POST',
      url: '/api/things',
      headers: { ...(await http.as()), 'content-type': 'application/json' },
      payload: '{"name": "Kari",\n  "day" 3}',
    });
    expect(answer.json()).toMatchObject({ detail: 'expected : at line 2, column 9', facts: { line: 2, column: 9 } });
    expect(answer.body).not.toContain('Kari');
  });

  it('keeps the cause of a fault to itself', async () => {
    const answer = await http.ask({ url: '/api/things/broken', headers: await http.as() });
    expect([answer.statusCode, answer.json().code]).toEqual([500, 'internal-error']);
    expect(answer.body).not.toMatch(/Kari|TypeError|broke it/);
    const line = http.lines().find(({ traceId, err }) => traceId === answer.json().traceId && err);
    expect(line).toMatchObject({ err: { type: 'TypeError', stack: expect.stringContaining('things.ts') } });
  });

  it('does not start with a route that nobody decided on', async () => {
    @Controller('forgotten')
    class ForgottenController {
      @Get()
      all(): string[] {
        return [];
      }
    }
    @Module({ controllers: [ForgottenController] })
    class ForgottenModule {}
    const verifier = { issuer: 'x', verify: async () => Promise.reject(new Error('unused')) };
    await expect(createHttpApp(ForgottenModule, { logger: 'silent', verifier, shutdownHooks: false })).rejects.toThrow(
      'routes without @Public() or @Roles(…): ForgottenController.all',
    );
  });

  it('limits a caller by token and others by address, never the health routes', async () => {
    const limited = await startTestApp({ rateLimit: 2 });
    const kari = await limited.as();
    const status = async (url: string, headers = {}) => (await limited.ask({ url, headers })).statusCode;
    expect([await status('/api/things/me', kari), await status('/api/things/me', kari)]).toEqual([200, 200]);
    const over = await limited.ask({ url: '/api/things/me', headers: kari });
    expect([over.statusCode, over.json().code]).toEqual([429, 'too-many-requests']);
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(await status('/api/things/me', await limited.as({ subject: 'ola' }))).toBe(200);
    expect(await status('/api/things/open')).toBe(200);
    const many = await Promise.all(Array.from({ length: 9 }, () => status('/health/live')));
    expect(new Set(many)).toEqual(new Set([200]));
    await limited.app.close();
  });

  it('answers health, and 503 when not ready', async () => {
    const ready = async () => {
      const { statusCode, body } = await http.ask({ url: '/health/ready' });
      return [statusCode, JSON.parse(body)];
    };
    expect(await ready()).toEqual([200, { status: 'ready', details: {} }]);
    http.readiness.report = { ready: true, degraded: true, details: { parked: 1 } };
    expect(await ready()).toEqual([200, { status: 'degraded', details: { parked: 1 } }]);
    http.readiness.report = { ready: false, degraded: false, details: {} };
    expect(await ready()).toEqual([503, { status: 'not-ready', details: {} }]);
    expect((await http.ask({ url: '/health/live' })).json()).toEqual({ status: 'live' });
  });

  it('calls no handler for a role that may not', async () => {
    behaviour.reads = 0;
    const headers = await http.as({ role: 'council-member' });
    const answer = await http.ask({ url: '/api/things', headers });
    expect([answer.statusCode, answer.json().facts, behaviour.reads]).toEqual([
      403,
      { role: 'council-member', roles: ['caseworker', 'auditor'] },
      0,
    ]);
  });
});
