import { roles } from '@kernel/actor.js';
import { municipalities } from '@kernel/municipality.js';
import { ask } from '@platform/http/testing/ask.js';
import { type TestHouse, openTestHouse } from '../support/house.js';
import { report, setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';
import { accessTable } from './access-table.js';

const UNKNOWN = '00000000-0000-5000-8000-00000000000a';
const tokenRoles = roles.filter((role) => role !== 'system');
const ORGNR = '102000102';

describe('who may do what', () => {
  let house: TestHouse;
  let routes: { method: string; path: string }[];
  beforeAll(async () => {
    house = await openTestHouse();
    const document = (await ask(house.app, { url: '/api/openapi.json' })).json() as unknown as {
      paths: Record<string, Record<string, unknown>>;
    };
    routes = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => ({ method: method.toUpperCase(), path })),
    );
  });
  afterAll(() => house.close());

  const url = (path: string, ids: Record<string, string> = {}): string =>
    path.replace(
      /\{(\w+)\}/g,
      (_, name: string) => ids[name] ?? (name === 'year' ? '2013' : name === 'orgnr' ? ORGNR : UNKNOWN),
    );
  const call = async (role: string, municipality: 'gol' | 'hol', method: string, target: string) => {
    const client = house.as(role, { municipality, orgnr: ORGNR });
    if (method === 'GET') return client.get(target);
    return method === 'PUT' ? client.put(target, {}) : client.post(target, {});
  };

  it('is said in the table for every route that is served, and for no other', () => {
    expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(accessTable).sort());
  });

  it('is kept for every role on every route', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const { method, path } of routes) {
      const allowed = accessTable[`${method} ${path}`] ?? [];
      if (allowed === 'public') continue;
      for (const role of tokenRoles) {
        const { statusCode } = await call(role, 'gol', method, url(path));
        const refused = statusCode === 403;
        if (refused === allowed.includes(role) || statusCode === 401 || statusCode >= 500)
          wrong.push(`${role} ${method} ${path}: ${statusCode}`);
        tried += 1;
      }
    }
    expect(wrong).toEqual([]);
    const guarded = routes.filter(({ method, path }) => accessTable[`${method} ${path}`] !== 'public');
    expect(tried).toBe(tokenRoles.length * guarded.length);
  });

  it('lets nobody in without a token', async () => {
    for (const { method, path } of routes) {
      if (accessTable[`${method} ${path}`] === 'public') continue;
      const answer = await ask(house.app, { url: url(path), method, ...(method === 'GET' ? {} : { payload: {} }) });
      expect([`${method} ${path}`, answer.statusCode]).toEqual([`${method} ${path}`, 401]);
    }
  });

  it('shows and changes nothing of another municipality, on any route, with that municipality’s own ids', async () => {
    await setUpOffice(house, 'gol');
    await house.importDemo('gol');
    const story = await Story.about(house, 'gol', 0);
    const control = await story.control('X-1', '2013-11-15', 'sale-to-under-18');
    const { breachId, caseId } = await story.breach(control, 'gross', '2013-12-13');
    const [notice] = await story.post('advance-notice', '2013-12-13');
    const [event] = await house.log.store.readSubject('gol', `licence:${story.licence.licenceId}`);
    const ids = {
      licenceId: story.licence.licenceId,
      placeId: story.licence.placeId,
      orgnr: story.licence.holderOrgnr,
      inspectionId: control.inspectionId,
      complaintId: control.inspectionId,
      noticeId: notice ?? '',
      caseId,
      proposalId: caseId,
      withdrawalId: caseId,
      eventId: event?.id ?? '',
      correctionId: UNKNOWN,
    };
    const before = await house.log.store.head();
    const leaks: string[] = [];
    for (const { method, path } of routes.filter((route) => route.path.includes('{'))) {
      const allowed = accessTable[`${method} ${path}`] ?? [];
      for (const role of tokenRoles.filter((one) => allowed.includes(one))) {
        const answer = await house
          .as(role, { municipality: 'hol', orgnr: story.licence.holderOrgnr })
          .get(url(path, ids));
        const changed = method === 'GET' ? answer : await call(role, 'hol', method, url(path, ids));
        if (changed.statusCode < 400)
          leaks.push(`${role} ${method} ${path}: ${changed.statusCode} ${changed.body.slice(0, 80)}`);
        for (const secret of [story.licence.number, breachId]) {
          if (changed.body.includes(secret)) leaks.push(`${role} ${method} ${path} tells ${secret}`);
        }
      }
    }
    expect(leaks).toEqual([]);
    expect(await house.log.store.head()).toBe(before);
    for (const municipality of municipalities.filter((one) => one !== 'gol')) {
      for (const list of ['licences', 'places', 'inspections', 'notices', 'deadlines', 'work-list']) {
        const answer = await house.as('auditor', { municipality }).get(`/api/${list}`);
        expect([municipality, list, answer.json()['items']]).toEqual([municipality, list, []]);
      }
    }
  });

  it('does not take another municipality’s place or licence into a report of its own', async () => {
    const story = await Story.about(house, 'gol', 1);
    const answer = await house.as('inspector', { municipality: 'hol' }).post(
      '/api/inspections',
      report(story.licence, {
        startedAt: '2013-12-01T21:00:00Z',
        endedAt: '2013-12-01T22:00:00Z',
        findings: [],
      }),
    );
    expect(answer.json()).toMatchObject({ status: 409, code: 'place-unknown' });
  });
});
