import { startTestApp, type TestApp } from '../testing/test-app.js';
import { behaviour } from '../testing/things.js';

describe('a list as CSV', () => {
  let http: TestApp;
  beforeAll(async () => {
    http = await startTestApp({ rateLimit: null });
  });
  afterAll(() => http.app.close());

  const get = async (url: string, headers: Record<string, string> = {}) =>
    http.ask({ url, headers: { ...(await http.as()), ...headers } });

  it('is the whole list, however many pages it takes, from its beginning', async () => {
    const { next } = (await get('/api/things?limit=2')).json() as { next: string };
    behaviour.reads = 0;
    for (const url of ['/api/things?format=csv&limit=2', `/api/things?format=csv&limit=2&cursor=${next}`]) {
      const answer = await get(url);
      expect([answer.statusCode, answer.body]).toEqual([200, 'key\r\na\r\nb\r\nc\r\nd\r\ne\r\n']);
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
      expect(answer.headers['content-disposition']).toBe('attachment; filename="things.csv"');
    }
    // Two readings of three pages, each time.
    expect(behaviour.reads).toBe(12);
  });

  it('is asked for by Accept too, and by format before Accept', async () => {
    const headers = { accept: 'text/csv;q=0.9, */*;q=0.1' };
    expect((await get('/api/things', headers)).body).toMatch(/^key\r\n/);
    expect((await get('/api/things?format=json', headers)).json()).toMatchObject({ next: null });
  });

  it('begins with a byte order mark and has semicolons by choice', async () => {
    // As text the mark would be stripped.
    const bytes = async (query: string): Promise<number[]> => {
      const url = new URL(`/api/things?format=csv${query}`, await http.app.getUrl());
      return [...Buffer.from(await (await fetch(url, { headers: await http.as() })).arrayBuffer())];
    };
    expect((await bytes('&bom=yes&separator=semicolon')).slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x6b]);
    expect((await bytes(''))[0]).toBe(0x6b);
  });

  it.each(['format=xml', 'separator=tab', 'bom=maybe'])('refuses %s', async (query) => {
    expect((await get(`/api/things?${query}`)).statusCode).toBe(400);
  });

  it('leaves what is no list as it is, and refuses whom it would refuse', async () => {
    expect((await get('/api/things/revised?format=csv')).json()).toEqual({ seven: true });
    expect((await http.ask({ url: '/api/things?format=csv' })).statusCode).toBe(401);
  });
});
