import { Controller, Get, Module } from '@nestjs/common';
import { ApiExcludeEndpoint, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../../access/access-rule.js';
import { createHttpApp } from '../app/create-http-app.js';
import { type Problem } from '../problem/problem.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { operationsOf } from './operations.js';
import { type ProblemDocument } from './problem-document.js';
import { buildOpenApi } from './serve-open-api.js';
import { compareRoutes } from './served-routes.js';

describe('OpenAPI', () => {
  let http: TestApp;
  let document: OpenAPIObject;
  beforeAll(async () => {
    http = await startTestApp({ rateLimit: null });
    document = (await http.ask({ url: '/api/openapi.json' })).json() as object as OpenAPIObject;
  });
  afterAll(() => http.app.close());

  const operation = (method: string, path: string) => {
    const found = operationsOf(document).find((one) => one.method === method && one.path === path);
    if (!found) throw new Error(`${method} ${path} is not documented`);
    return found.operation;
  };
  const headers = (method: string, path: string) =>
    (operation(method, path).parameters ?? []).flatMap((one) => ('in' in one && one.in === 'header' ? [one.name] : []));

  it('documents every served route and no other', () => {
    expect(compareRoutes(http.app.getHttpAdapter().getInstance(), document)).toEqual({
      undocumented: [],
      unserved: [],
    });
    expect(operationsOf(document).length).toBe(9);
  });

  it('notices a route that is left out, and one that is made up', async () => {
    @Controller('api/hidden')
    @Public()
    class HiddenController {
      @Get(':id')
      @ApiExcludeEndpoint()
      one(): object {
        return {};
      }
    }
    @Module({ controllers: [HiddenController] })
    class HiddenModule {}
    const verifier = { issuer: 'x', verify: async () => Promise.reject(new Error('unused')) };
    const app = await createHttpApp(HiddenModule, { logger: 'silent', verifier, shutdownHooks: false });
    await app.init();
    const built = buildOpenApi(app, { title: 't', version: '1', description: 'd' });
    built.paths['/api/made-up'] = { get: { responses: {} } };
    expect(compareRoutes(app.getHttpAdapter().getInstance(), built)).toEqual({
      undocumented: ['get /api/hidden/{id}'],
      unserved: ['get /api/made-up'],
    });
    await app.close();
  });

  it('gives every operation a summary and errors as problems', () => {
    for (const { method, path, operation: one } of operationsOf(document)) {
      expect([method, path, one.summary?.length]).toEqual([method, path, expect.any(Number)]);
      expect(one.responses.default).toMatchObject({
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
      });
    }
  });

  it('says who may call what', () => {
    expect(operation('get', '/api/things/open')).toMatchObject({ security: [], 'x-access': 'public' });
    expect(operation('get', '/health/live').security).toEqual([]);
    expect(operation('get', '/api/things')).toMatchObject({
      security: [{ bearer: [] }],
      'x-access': ['caseworker', 'auditor'],
      responses: { 403: { description: 'for caseworker, auditor only' } },
    });
    expect(operation('post', '/api/things')).toMatchObject({ 'x-access': ['caseworker'] });
    expect(document.components?.securitySchemes?.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  it('documents the headers that the application takes', () => {
    expect(headers('post', '/api/things')).toEqual(['Idempotency-Key', 'If-Match']);
    expect(headers('get', '/api/things')).toEqual(['X-Wait-For-Position']);
    expect(Object.keys(operation('post', '/api/things').responses).sort()).toEqual(
      ['200', '201', '400', '401', '403', '409', '412', '422', 'default'].sort(),
    );
  });

  it('refers to nothing that is not there', () => {
    const schemas = Object.keys(document.components?.schemas ?? {});
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((name) => !schemas.includes(name ?? ''))).toEqual([]);
  });

  it('shows pages that the security policy lets run', async () => {
    const page = await http.ask({ url: '/api/docs' });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
    const scripts = [...page.body.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts.length).toBe(3);
    for (const [, attributes = '', inline = ''] of scripts) {
      expect(inline.trim()).toBe('');
      const source = /src="\.\/([^"]+)"/.exec(attributes)?.[1] ?? '';
      expect((await http.ask({ url: `/api/${source}` })).statusCode).toBe(200);
    }
  });

  it('documents problems as they are', () => {
    // Compiles only while the two have the same fields.
    const fields: Record<keyof Problem, true> & Record<keyof ProblemDocument, true> = {
      type: true,
      title: true,
      status: true,
      detail: true,
      instance: true,
      code: true,
      message: true,
      paragraph: true,
      facts: true,
      reasoning: true,
      errors: true,
      traceId: true,
    };
    const schema = document.components?.schemas?.ProblemDocument;
    expect(Object.keys((schema as { properties: object }).properties).sort()).toEqual(Object.keys(fields).sort());
  });
});
