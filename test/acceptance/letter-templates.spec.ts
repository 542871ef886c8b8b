import { createHash } from 'node:crypto';
import { streamName } from '@kernel/stream-name.js';
import { tinyPng } from '@modules/notice/testing/tiny-png.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { report, servingLicence, setUpOffice } from '../support/season.js';
import { expectStatus, type Json } from './steps.js';

const logo = { mediaType: 'image/png', content: tinyPng().toString('base64') };
const body = (overrides: object = {}): object => ({
  kind: 'all',
  from: '2013-01-01',
  decidedBy: 'K-sak 3/13',
  parts: { closing: { nb: 'Takk for at dere leser.', nn: 'Takk for at de les.' }, logo },
  ...overrides,
});

describe('letter templates of a municipality', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('gol');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('are set by the administrator, shown before use, and named in the record of the letter with the hash of its bytes', async () => {
    const admin = house.as('administrator');
    expectStatus(await admin.post('/api/letter-templates', body()), 201);
    const own = { parts: { phone: '32 00 00 11' }, kind: 'inspection-report' };
    expectStatus(await admin.post('/api/letter-templates', body(own)), 201);
    const listed = (await admin.get('/api/letter-templates')).json() as { templates: Json[] };
    expect(listed.templates.map(({ kind, version }) => [kind, version])).toEqual([
      ['all', 1],
      ['inspection-report', 1],
    ]);

    const preview = async (query: string) =>
      expectStatus(await admin.get(`/api/letter-templates/inspection-report/preview?${query}`), 200);
    const shown = (await preview('language=nn&on=2013-01-01')).body;
    for (const part of [
      'Takk for at de les.',
      '32 00 00 11',
      'data:image/png',
      'all-1/inspection-report-1',
      '<html lang="nn">',
    ])
      expect(shown).toContain(part);
    expect((await preview('on=2012-12-31')).body).not.toContain('Takk for');
    expect((await preview('format=pdf')).headers['content-type']).toBe('application/pdf');

    await house.until('2013-11-11T09:00:00Z');
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker);
    expectStatus(await house.as('inspector').post('/api/inspections', report(licence)), 201);
    await house.idle();
    const notices = (await caseworker.get('/api/notices')).json() as { items: { noticeId: string }[] };
    const noticeId = notices.items[0]?.noticeId ?? '';
    const letter = expectStatus(await caseworker.get(`/api/notices/${noticeId}/letter`), 200);
    for (const part of ['Takk for at de les.', '32 00 00 11', 'data:image/png', '§ 9-6'])
      expect(letter.body).toContain(part);
    const history = await house.log.store.readStream(streamName('notice', 'gol', noticeId));
    const produced = history.find(({ type }) => type === 'notice-produced')?.data as Json;
    expect(produced).toMatchObject({
      template: 'standard-2/all-1/inspection-report-1',
      sha256: createHash('sha256').update(letter.body).digest('hex'),
    });
  });

  it('have no field for the body, and take no picture that a letter cannot show', async () => {
    const admin = house.as('administrator');
    const refused = async (parts: object): Promise<string> => {
      const answer = expectStatus(await admin.post('/api/letter-templates', body({ parts })), 400).json() as {
        errors: { path: string }[];
      };
      return answer.errors.map(({ path }) => path).join();
    };
    expect(await refused({ body: { nb: 'x', nn: 'x' } })).toBe('/parts/body');
    expect(await refused({ logo: { ...logo, content: Buffer.from('<svg>').toString('base64') } })).toBe(
      '/parts/logo/content',
    );
    expectStatus(await admin.post('/api/letter-templates', body({ parts: {} })), 409);
    expectStatus(await admin.get('/api/letter-templates/letter/preview'), 404);
  });
});
