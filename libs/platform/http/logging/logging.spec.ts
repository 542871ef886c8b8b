import { Writable } from 'node:stream';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { createLogger } from './http-logger.js';

describe('request log', () => {
  let http: TestApp;
  beforeAll(async () => {
    http = await startTestApp({ rateLimit: null });
  });
  afterAll(() => http.app.close());

  const requests = () => http.lines().filter(({ msg }) => msg === 'request');

  it('has one line a request, with the pattern of the route', async () => {
    const answer = await http.ask({ url: '/api/things/01017012345', headers: await http.as() });
    expect(requests().filter(({ traceId }) => traceId === answer.headers['x-trace-id'])).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-/),
        method: 'GET',
        route: '/api/things/:id',
        status: 404,
        ms: expect.any(Number),
        traceId: answer.headers['x-trace-id'],
        role: 'caseworker',
        municipality: 'gol',
        msg: 'request',
      },
    ]);
  });

  it('does not log health at info', async () => {
    await http.ask({ url: '/health/live' });
    expect(requests().some(({ route }) => String(route).startsWith('/health'))).toBe(false);
  });

  it('holds nothing of query, body, path, token, caller, or errors beyond their scrubbed text', async () => {
    const headers = await http.as({ subject: 'subject-kari' });
    await http.ask({ url: '/api/things?cursor=QueryKari', headers });
    await http.ask({ url: '/unknown/PathKari?a=QueryKari', headers });
    await http.ask({ url: '/api/things', headers, payload: { name: 'BodyKari'.repeat(9), note: 3 } });
    await http.ask({
      url: '/api/things',
      headers: { ...headers, 'content-type': 'application/json' },
      payload: '{BodyKari',
    });
    await http.ask({ url: '/api/things/broken', headers });
    const log = JSON.stringify(http.lines());
    expect(log).not.toMatch(/QueryKari|PathKari|BodyKari|subject-kari|01017012345/);
    expect(log).not.toContain(headers.authorization.slice(7, 40));
    expect(log).toContain('[eleven digits] broke it');
  });
});

describe('createLogger', () => {
  const log = (write: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> => {
    let line = '';
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        line += chunk.toString();
        done();
      },
    });
    write(createLogger(stream));
    return JSON.parse(line) as Record<string, unknown>;
  };
  const jwt = `eyJhbGciOiJFZERTQSJ9.${'a'.repeat(20)}.${'b'.repeat(20)}`;

  it('takes tokens and query strings out of any text', () => {
    const line = log((logger) => logger.info({ seen: `x ${jwt} y` }, `GET /a?fnr=1 with Bearer abc.def, ${jwt}`));
    expect(line).toMatchObject({ seen: 'x [token] y', msg: 'GET /a?[query] with [token], [token]' });
  });

  it('takes fields out that are named like secrets, at three depths', () => {
    const line = log((logger) => logger.info({ token: 'a', req: { authorization: 'b', in: { body: 'c' } }, kept: 1 }));
    expect(line).toMatchObject({
      token: '[redacted]',
      req: { authorization: '[redacted]', in: { body: '[redacted]' } },
      kept: 1,
    });
  });

  it('writes of an error its kind, text, stack and cause, and nothing that hangs on it', () => {
    const cause = Object.assign(new Error('duplicate'), {
      detail: 'Key (name)=(Kari)',
      parameters: ['Kari'],
      code: '23505',
    });
    const line = log((logger) =>
      logger.error({ err: new Error('insert failed for 010170 12345', { cause }) }, 'failed'),
    );
    expect(line.err).toMatchObject({
      type: 'Error',
      message: 'insert failed for [eleven digits]',
      stack: expect.stringContaining('logging.spec'),
      cause: { message: 'duplicate', code: '23505' },
    });
    expect(JSON.stringify(line)).not.toContain('Kari');
  });

  it('leaves long numbers outside texts as they are', () => {
    expect(log((logger) => logger.info({ position: 12345678901, list: [12345678902] }, 'x'))).toMatchObject({
      position: 12345678901,
      list: [12345678902],
    });
  });
});
