import { type CommandMeta, type CommandResult } from '../../commands/command.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { behaviour } from '../testing/things.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const result: CommandResult = {
  outcome: 'accepted',
  stream: 'thing-gol-1',
  revision: 4n,
  position: '0000012',
  events: [{ id: 'e1', type: 'thing-named', data: { name: 'a' } }],
  repeated: false,
};

describe('CommandRoute', () => {
  let http: TestApp;
  let seen: CommandMeta[] = [];
  beforeAll(async () => {
    http = await startTestApp({ rateLimit: null });
  });
  afterAll(() => http.app.close());
  beforeEach(() => {
    seen = [];
  });

  const send = async (headers: Record<string, string> = {}, answer = result, claims = {}) => {
    behaviour.answer = async (meta) => {
      seen.push(meta);
      return answer;
    };
    return http.ask({
      url: '/api/things',
      headers: { ...(await http.as(claims)), ...headers },
      payload: { name: 'a' },
    });
  };

  it('answers an accepted command with 201, its revision and its position', async () => {
    const answer = await send();
    expect(answer.statusCode).toBe(201);
    expect(answer.headers).toMatchObject({ etag: '"4"', 'x-log-position': '0000012' });
    expect(answer.headers).not.toHaveProperty('idempotency-replayed');
    expect(answer.json()).toEqual({ ...result, revision: '4' });
  });

  it('answers a repeated command as the first time, and says that it is one', async () => {
    const answer = await send({}, { ...result, repeated: true });
    expect([answer.statusCode, answer.headers['idempotency-replayed']]).toEqual([201, 'true']);
  });

  it('answers 200 when it is so already, without tags when there is nothing yet', async () => {
    const answer = await send({}, { ...result, outcome: 'already-true', revision: null, position: null, events: [] });
    expect([answer.statusCode, answer.json().revision]).toEqual([200, null]);
    expect(answer.headers).not.toHaveProperty('etag');
    expect(answer.headers).not.toHaveProperty('x-log-position');
  });

  it('names the same command for the same key of the same caller, and no other', async () => {
    const key = { 'idempotency-key': 'k 1' };
    await send(key);
    await send(key);
    await send(key, result, { subject: 'ola' });
    await send(key, result, { municipality: 'hol' });
    await send({ 'idempotency-key': 'k 2' });
    await send();
    await send();
    const ids = seen.map(({ commandId }) => commandId);
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(6);
    for (const { commandId, correlationId } of seen) {
      expect(commandId).toMatch(UUID);
      expect(correlationId).toBe(commandId);
    }
  });

  it('takes who asks and where from the token', async () => {
    await send({}, result, { orgnr: '974760673' });
    const actor = { id: 'kari', role: 'caseworker', onBehalfOf: '974760673' };
    expect(seen[0]).toMatchObject({ municipality: 'gol', actor });
    expect(seen[0]).not.toHaveProperty('expectedRevision');
  });

  it('reads the revision in If-Match', async () => {
    await send({ 'if-match': '"0"' });
    expect(seen[0]?.expectedRevision).toBe(0n);
  });

  it.each([
    ['if-match', '3'],
    ['if-match', 'W/"3"'],
    ['if-match', '*'],
    ['if-match', '"3", "4"'],
    ['if-match', '"-1"'],
    ['idempotency-key', 'x'.repeat(201)],
    ['idempotency-key', 'blåbær'],
    ['idempotency-key', ''],
  ])('refuses the header %s: %s', async (name, value) => {
    const answer = await send({ [name]: value });
    expect([answer.statusCode, answer.json().code, seen.length]).toEqual([400, 'bad-request', 0]);
  });
});
