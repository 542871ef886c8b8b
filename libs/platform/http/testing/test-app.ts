import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Module, type Provider, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LocalKeys } from '../../access/local-keys.js';
import { issueLocalToken, type LocalTokenRequest } from '../../access/local-token.js';
import { LocalVerifier } from '../../access/local-verifier.js';
import { createHttpApp } from '../app/create-http-app.js';
import { type HttpAppOptions } from '../app/http-app-options.js';
import { HealthController } from '../health/health-controller.js';
import { Readiness, type ReadinessReport } from '../health/readiness.js';
import { serveOpenApi } from '../openapi/serve-open-api.js';
import { type Answer, type Ask, ask } from './ask.js';
import { ThingsController } from './things.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  ask(request: Ask): Promise<Answer>;
  readonly keys: LocalKeys;
  /** headers of a caseworker in Gol, or of whoever is asked for */
  as(claims?: Partial<LocalTokenRequest>): Promise<{ authorization: string }>;
  /** what was logged so far, one object a line */
  lines(): Record<string, unknown>[];
  readonly readiness: { report: ReadinessReport };
}

/** The made-up routes behind the real pipeline of HTTP. */
export const startTestApp = async (
  options: Partial<HttpAppOptions> = {},
  more: { controllers?: Type[]; providers?: Provider[] } = {},
): Promise<TestApp> => {
  const keys = await LocalKeys.open(await mkdtemp(join(tmpdir(), 'http-spec-')));
  const readiness: TestApp['readiness'] = { report: { ready: true, degraded: false, details: {} } };
  @Module({
    controllers: [ThingsController, HealthController, ...(more.controllers ?? [])],
    providers: [{ provide: Readiness, useValue: { check: async () => readiness.report } }, ...(more.providers ?? [])],
  })
  class ThingsModule {}

  const written: string[] = [];
  const logger = new Writable({
    write: (chunk: Buffer, _, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const app = await createHttpApp(ThingsModule, {
    logger,
    verifier: new LocalVerifier(keys),
    shutdownHooks: false,
    ...options,
  });
  serveOpenApi(app, { title: 'Things', version: '1', description: 'made up' });
  await app.listen(0, '127.0.0.1');
  return {
    app,
    ask: (request) => ask(app, request),
    keys,
    readiness,
    as: async (claims = {}) => {
      const request = { subject: 'kari', role: 'caseworker', municipality: 'gol', ...claims };
      return { authorization: `Bearer ${await issueLocalToken(keys, request)}` };
    },
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
};
