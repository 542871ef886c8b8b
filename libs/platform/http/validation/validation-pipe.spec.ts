import { startTestApp, type TestApp } from '../testing/test-app.js';
import { behaviour } from '../testing/things.js';

describe('validation', () => {
  let http: TestApp;
  let accepted = 0;
  beforeAll(async () => {
    http = await startTestApp({ rateLimit: null });
    behaviour.answer = async () => {
      accepted += 1;
      return { outcome: 'accepted', stream: 's', revision: 0n, position: '1', events: [], repeated: false };
    };
  });
  afterAll(() => http.app.close());

  const post = async (payload: unknown, url = '/api/things') => {
    const before = accepted;
    const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
    const headers = { ...(await http.as()), 'content-type': 'application/json' };
    const answer = await http.ask({ url, method: 'POST', headers, payload: text });
    return { answer, handled: accepted - before };
  };
  const good = { name: 'a' };

  it('lets good input through', async () => {
    const full = {
      name: 'a thing',
      note: 'two\nlines\tand a tab',
      day: '2028-02-29',
      at: '2026-05-01T12:00:00+02:00',
      occurredAt: '2026-05-01',
      owner: '974760673',
      colour: 'red',
      heavy: false,
      twin: '4f0c0ffb-8e65-4b1c-9d55-6cf9a2f4b1de',
      parts: [{ name: 'p', size: 9 }],
    };
    const { answer, handled } = await post(full);
    expect([answer.statusCode, handled]).toEqual([201, 1]);
  });

  // The last entry is the value that the answer repeats; absent when it repeats none.
  const bad: [string, object, string, string, unknown?][] = [
    ['an absent field', {}, '/name', 'tekst'],
    ['a number for text', { name: 3 }, '/name', 'tekst', 3],
    ['blank text', { name: ' \n ' }, '/name', 'tekst', ''],
    ['text too long', { name: 'x'.repeat(41) }, '/name', 'tekst'],
    ['NUL in text', { name: 'a\u0000b' }, '/name', 'styretegn', 'a\u0000b'],
    ['an escape character in text', { name: 'a\u001bb' }, '/name', 'styretegn', 'a\u001bb'],
    ['half a surrogate pair', { name: 'a\ud800b' }, '/name', 'styretegn', 'a\ud800b'],
    ['a list for text', { name: ['a'] }, '/name', 'tekst'],
    ['a date that does not exist', { ...good, day: '2026-02-29' }, '/day', 'dato som finnes', '2026-02-29'],
    ['a date of another form', { ...good, day: '01.05.2026' }, '/day', 'dato', '01.05.2026'],
    ['an instant for a date', { ...good, day: '2026-05-01T00:00:00Z' }, '/day', 'dato', '2026-05-01T00:00:00Z'],
    ['an instant without zone', { ...good, at: '2026-05-01T12:00:00' }, '/at', 'tidssone', '2026-05-01T12:00:00'],
    ['an hour that does not exist', { ...good, at: '2026-05-01T25:00:00Z' }, '/at', 'tidssone', '2026-05-01T25:00:00Z'],
    ['a date for an instant', { ...good, at: '2026-05-01' }, '/at', 'tidspunkt', '2026-05-01'],
    ['neither date nor instant', { ...good, occurredAt: 'yesterday' }, '/occurredAt', 'dato', 'yesterday'],
    ['a wrong check digit', { ...good, owner: '974760674' }, '/owner', 'organisasjonsnummer', '974760674'],
    ['a word not in the list', { ...good, colour: 'green' }, '/colour', 'en av: red, blue', 'green'],
    ['text for true or false', { ...good, heavy: 'true' }, '/heavy', 'true eller false', 'true'],
    ['what is no UUID', { ...good, twin: '7' }, '/twin', 'UUID', '7'],
    [
      'a nested field',
      {
        ...good,
        parts: [
          { name: 'p', size: 1 },
          { name: 'q', size: 10 },
        ],
      },
      '/parts/1/size',
      'over 9',
      10,
    ],
    ['a nested number as text', { ...good, parts: [{ name: 'p', size: '1' }] }, '/parts/0/size', 'heltall', '1'],
    ['null for a field that may be absent', { ...good, day: null }, '/day', 'dato', null],
    ['a nested null', { ...good, parts: [null] }, '/parts/0', 'objekt', null],
    ['a nested text', { ...good, parts: ['p'] }, '/parts/0', 'objekt', 'p'],
    ['an object for a list', { ...good, parts: { 0: { name: 'p', size: 1 } } }, '/parts', 'liste'],
    ['a list too short', { ...good, parts: [] }, '/parts', 'minst 1 verdier'],
    ['an unknown field', { ...good, 'a/b~c': 1 }, '/a~1b~0c', 'ikke et felt her'],
    ['an unknown nested field', { ...good, parts: [{ name: 'p', size: 1, x: 1 }] }, '/parts/0/x', 'ikke et felt her'],
  ];
  const rows = bad.map(([title, payload, path, says, value]) => [title, { payload, path, says, value }] as const);
  it.each(rows)('refuses %s', async (_, { payload, path, says, value }) => {
    const { answer, handled } = await post(payload);
    expect([answer.statusCode, handled]).toEqual([400, 0]);
    const body = answer.json() as { code: string; errors: { path: string; message: { nb: string; nn: string } }[] };
    expect(body.code).toBe('invalid-input');
    const error = body.errors.find((one) => one.path === path && one.message.nb.includes(says));
    expect(error).toMatchObject({ in: 'body', message: { nn: expect.stringMatching(/^(må|kan ikkje|er ikkje)/) } });
    expect((error as { value?: unknown }).value).toEqual(value);
  });

  it.each([
    ['a list', [{ name: 'a' }]],
    ['an empty list', []],
    ['a text', '"a"'],
    ['a number', '3'],
    ['null inside a list', [null]],
  ])('does not let %s slip through a DTO without mandatory fields', async (_, payload) => {
    const { answer, handled } = await post(payload, '/api/things/loose');
    expect([answer.statusCode, handled, answer.json().code]).toEqual([400, 0, 'invalid-input']);
    expect(answer.json().errors).toEqual([
      { path: '', in: 'body', message: { nb: 'må være et objekt', nn: 'må vere eit objekt' } },
    ]);
  });

  it('does not let a field named __proto__ through', async () => {
    const { answer } = await post('{"name":"a","__proto__":{"admin":true}}');
    expect([201, 400]).toContain(answer.statusCode);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('names every bad field at once', async () => {
    const { answer } = await post({ name: '', day: 'x', parts: [{ name: '', size: 0 }] });
    const { errors } = answer.json() as { errors: { path: string }[] };
    expect(errors.map(({ path }) => path).sort()).toEqual(['/day', '/name', '/parts/0/name', '/parts/0/size']);
  });

  it('sends nothing back of a field marked personal, nor long text, nor what may be a national number', async () => {
    const { answer } = await post({ name: 'Kari '.repeat(20), note: 'Ola\u0000', colour: '01017012345' });
    expect(answer.json().errors).toHaveLength(3);
    expect(answer.body).not.toMatch(/Kari|Ola|01017012345/);
  });

  it('trims text and makes line ends one character', async () => {
    const { NameThing } = await import('../testing/thing-fields.js');
    const { plainToInstance } = await import('class-transformer');
    expect(plainToInstance(NameThing, { name: ' a\r\nb ' }).name).toBe('a\nb');
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'limit=1.5', 'limit=', 'cursor=abc', 'sort=name', 'limit=1&limit=2'])(
    'refuses the query %s',
    async (query) => {
      const answer = await http.ask({ url: `/api/things?${query}`, headers: await http.as() });
      const { errors } = answer.json() as { errors: { in: string; path: string }[] };
      expect([answer.statusCode, errors[0]?.in, errors[0]?.path]).toEqual([400, 'query', `/${query.split('=')[0]}`]);
    },
  );
});
