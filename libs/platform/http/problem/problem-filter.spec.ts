import { HttpException, NotFoundException } from '@nestjs/common';
import { Unauthenticated } from '../../access/authentication.js';
import {
  CommandIdReused,
  CommandRefused,
  NotAllowed,
  RevisionMoved,
  TooBusy,
  UnstorableText,
} from '../../commands/errors.js';
import { AppendOutcomeUnknown } from '../../event-store/port.js';
import { ViewNotBuilt } from '../../projections/view-reader.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { behaviour } from '../testing/things.js';
import { problemCodes } from './problem-codes.js';

const refusal = {
  code: 'thing-is-closed',
  paragraph: 'alkoholloven § 1-8',
  message: { nb: 'Stengt', nn: 'Stengd' },
  facts: { since: '2026-01-01' },
};

describe('ProblemFilter', () => {
  let http: TestApp;
  beforeAll(async () => {
    http = await startTestApp({ rateLimit: null });
  });
  afterAll(() => http.app.close());

  const failWith = async (error: unknown) => {
    behaviour.answer = async () => {
      throw error;
    };
    return http.ask({ url: '/api/things', headers: await http.as(), payload: { name: 'a' } });
  };

  it.each<[string, unknown, number, object]>([
    ['CommandRefused', new CommandRefused(refusal), 409, { ...refusal, detail: 'Stengt' }],
    ['CommandIdReused', new CommandIdReused('c1'), 422, { code: 'idempotency-key-reused' }],
    ['NotAllowed', new NotAllowed('not yours', { owner: '1' }), 403, { code: 'not-allowed', facts: { owner: '1' } }],
    ['RevisionMoved', new RevisionMoved(3n, 5n), 412, { facts: { expected: '3', actual: '5' } }],
    ['RevisionMoved of nothing', new RevisionMoved(3n, null), 412, { facts: { expected: '3', actual: null } }],
    ['TooBusy', new TooBusy('x'), 503, { code: 'too-busy' }],
    ['AppendOutcomeUnknown', new AppendOutcomeUnknown('thing-gol-1', null), 503, { code: 'outcome-unknown' }],
    ['ViewNotBuilt', new ViewNotBuilt('things'), 503, { code: 'view-not-built' }],
    ['UnstorableText', new UnstorableText('/parts/0/name'), 400, { errors: [{ path: '/parts/0/name', in: 'body' }] }],
    ['Unauthenticated', new Unauthenticated('no', true), 401, { code: 'unauthenticated' }],
    ['an exception of Nest', new NotFoundException('no such room'), 404, { detail: 'no such room' }],
    ['a rare status', new HttpException('gone', 410), 410, { code: 'http-410', title: 'gone' }],
    ['an exception of Nest in the 500s', new HttpException('secret', 502), 500, { code: 'internal-error' }],
    ['a bug', new TypeError('secret'), 500, { code: 'internal-error' }],
    ['something thrown that is no error', 'secret', 500, { code: 'internal-error' }],
  ])('answers %s', async (_, error, status, body) => {
    const answer = await failWith(error);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(answer.json()).toMatchObject({ status, instance: '/api/things', ...body });
    expect(answer.body).not.toContain('secret');
    if (status === 503) expect(answer.headers['retry-after']).toBe('1');
  });

  it('shows a refusal of the rules in both forms, and leaves an absent paragraph out', async () => {
    const answer = await failWith(new CommandRefused({ ...refusal, paragraph: null }));
    expect(answer.json()).not.toHaveProperty('paragraph');
    expect(answer.json().message).toEqual(refusal.message);
  });

  it.each([
    ['no token', {}, 'Bearer', 'this needs a token'],
    ['another scheme', { authorization: 'Basic a2FyaTpq' }, 'Bearer', 'must be: Bearer'],
    ['garbage', { authorization: 'Bearer garbage' }, 'Bearer error="invalid_token"', 'not a signed token'],
  ])('asks for a token when there is %s', async (_, headers, challenge, detail) => {
    const answer = await http.ask({ url: '/api/things/me', headers });
    expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, challenge]);
    expect(answer.json().detail).toContain(detail);
    expect(answer.body).not.toMatch(/garbage|a2FyaTpq/);
  });

  it('says 503 when the token cannot be judged', async () => {
    const verifier = { issuer: 'x', verify: () => Promise.reject(new Error('issuer down')) };
    const blind = await startTestApp({ verifier });
    const answer = await blind.ask({ url: '/api/things/me', headers: await blind.as() });
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'sign-in-unavailable']);
    await blind.app.close();
  });

  it('logs what it hides, once, with the trace id', async () => {
    const answer = await failWith(new TypeError('secret'));
    const { traceId } = answer.json();
    const causes = http.lines().filter((line) => line.traceId === traceId && line.err);
    expect(causes).toEqual([
      expect.objectContaining({ level: 'error', err: expect.objectContaining({ message: 'secret' }) }),
    ]);
  });

  it('has both forms of Norwegian for every code, and they differ from English', () => {
    for (const [code, { message, title, status }] of Object.entries(problemCodes)) {
      expect([code, message.nb.length > 5, message.nn.length > 5, message.nb === title]).toEqual([
        code,
        true,
        true,
        false,
      ]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});
