import { startTestApp, type TestApp } from '../testing/test-app.js';
import { behaviour } from '../testing/things.js';
import { cursorToKey, keyToCursor } from './cursor.js';
import { UnknownPosition } from './write-waiter.js';
import fc from 'fast-check';

describe('reading', () => {
  let http: TestApp;
  const asked: [string, number][] = [];
  beforeAll(async () => {
    const waiter = {
      waitFor: async (position: string, milliseconds: number) => {
        asked.push([position, milliseconds]);
        if (position === 'bad') throw new UnknownPosition('bad');
        return position === '7';
      },
    };
    http = await startTestApp({ rateLimit: null, waiter });
  });
  afterAll(() => http.app.close());

  const get = async (url: string, headers: Record<string, string> = {}) =>
    http.ask({ url, headers: { ...(await http.as()), ...headers } });

  it('pages through a list without losing or repeating a row, also by the Link header', async () => {
    const keys: string[] = [];
    let url: string | undefined = '/api/things?limit=2';
    let pages = 0;
    while (url !== undefined) {
      const answer = await get(url);
      const { items, next } = answer.json() as { items: { key: string }[]; next: string | null };
      keys.push(...items.map(({ key }) => key));
      pages += 1;
      const link: string | undefined = /^<(.+)>; rel="next"$/.exec(answer.headers.link ?? '')?.[1];
      expect(link === undefined).toBe(next === null);
      if (next !== null) expect(link).toBe(`/api/things?limit=2&cursor=${next}`);
      url = link;
    }
    expect([keys, pages]).toEqual([['a', 'b', 'c', 'd', 'e'], 3]);
  });

  it('gives no next page when the last row fills a page', async () => {
    expect((await get('/api/things?limit=5')).json().next).toBeNull();
  });

  it('makes cursors that come back as they were, of any text without NUL', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !value.includes('\0'));
    fc.assert(
      fc.property(text, text, (value, key) => {
        expect(cursorToKey(keyToCursor({ value, key }))).toEqual({ value, key });
      }),
    );
  });

  it.each([
    '',
    'a b',
    'bm9uc2Vuc2U',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    3,
  ])('takes no cursor %p', (cursor) => expect(cursorToKey(cursor)).toBeNull());

  it('answers 304 to who has the same already, and only to that', async () => {
    const first = await get('/api/things');
    const tag = first.headers.etag ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const same = await get('/api/things', { 'if-none-match': `"other", ${tag}` });
    expect([same.statusCode, same.body, same.headers.etag]).toEqual([304, '', tag]);
    expect((await get('/api/things?limit=1', { 'if-none-match': tag })).statusCode).toBe(200);
  });

  it('keeps a tag that the handler set', async () => {
    expect((await get('/api/things/revised')).headers.etag).toBe('"7"');
    expect((await get('/api/things/revised', { 'if-none-match': '"7"' })).statusCode).toBe(304);
  });

  it('gives no tag to an error', async () => {
    expect((await get('/api/things/x')).headers).not.toHaveProperty('etag');
  });

  it('waits for a position before it reads', async () => {
    expect((await get('/api/things', { 'x-wait-for-position': '7' })).statusCode).toBe(200);
    expect(asked.at(-1)).toEqual(['7', 5000]);
  });

  it('says 503 and reads nothing when the position is not reached in time', async () => {
    behaviour.reads = 0;
    const answer = await get('/api/things', { 'x-wait-for-position': '8' });
    expect([answer.statusCode, answer.json().code, answer.headers['retry-after'], behaviour.reads]).toEqual([
      503,
      'not-caught-up',
      '1',
      0,
    ]);
  });

  it.each(['bad', 'a b', 'x'.repeat(201)])('says 400 to the position %s', async (position) => {
    const answer = await get('/api/things', { 'x-wait-for-position': position });
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'unknown-position']);
  });

  it('waits for nobody who may not read', async () => {
    const before = asked.length;
    const answer = await http.ask({ url: '/api/things', headers: { 'x-wait-for-position': '7' } });
    expect([answer.statusCode, asked.length]).toEqual([401, before]);
  });

  it('says 501 rather than to answer too early when it cannot wait', async () => {
    const other = await startTestApp();
    const headers = { ...(await other.as()), 'x-wait-for-position': '7' };
    expect((await other.ask({ url: '/api/things', headers })).statusCode).toBe(501);
    await other.app.close();
  });
});
