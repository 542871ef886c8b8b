import { compareRoutes } from '@platform/http/openapi/served-routes.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { servingLicence, setUpOffice } from '../support/season.js';
import { DocumentedRoutes, withField } from './documented-routes.js';
import { expectStatus, type Json } from './steps.js';

describe('the HTTP surface', () => {
  let house: TestHouse;
  let routes: DocumentedRoutes;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('flaa');
    routes = await DocumentedRoutes.of(house);
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('documents every served route and no other', () => {
    expect(compareRoutes(house.app.getHttpAdapter().getInstance(), routes.document)).toEqual({
      undocumented: [],
      unserved: [],
    });
  });

  it('names the roles of every route under /api, and none of them is the machinery’s', () => {
    for (const { method, path, operation } of routes.operations) {
      const roles = (operation as { 'x-access'?: unknown })['x-access'];
      expect([method, path, roles]).toEqual([method, path, expect.any(Array)]);
      expect([method, path, (roles as string[]).length > 0]).toEqual([method, path, true]);
    }
  });

  it('refuses a wrong value in every field of every body, and names the field', async () => {
    const checked: string[] = [];
    for (const operation of routes.operations.filter(({ method }) => method === 'post' || method === 'put')) {
      const client = house.as(routes.roleFor(operation), { municipality: 'flaa', orgnr: '974760673' });
      const url = routes.pathOf(operation, {});
      const send = async (body: unknown) => {
        const answer = operation.method === 'put' ? await client.put(url, body) : await client.post(url, body);
        return expectStatus(answer, 400).json() as { code: string; errors: { path: string }[] };
      };
      const body = routes.bodyOf(operation);
      for (const { pointer, wrong } of routes.wrongFields(operation)) {
        const problem = await send(withField(body, pointer, wrong));
        const paths = problem.errors.map(({ path }) => path);
        expect([operation.path, problem.code, paths]).toEqual([
          operation.path,
          'invalid-input',
          expect.arrayContaining([expect.stringMatching(new RegExp(`^${pointer}(/|$)`))]),
        ]);
        checked.push(`${operation.path} ${pointer}`);
      }
      if (routes.schemaOf(operation)) {
        const problem = await send({ ...body, smuggled: true });
        expect([operation.path, problem.errors]).toEqual([
          operation.path,
          expect.arrayContaining([expect.objectContaining({ path: '/smuggled' })]),
        ]);
      }
    }
    expect(checked.length).toBeGreaterThan(50);
  });

  it('asks for every required field of every body', async () => {
    const passed: string[] = [];
    for (const operation of routes.operations.filter(({ method }) => method === 'post' || method === 'put')) {
      const client = house.as(routes.roleFor(operation), { municipality: 'flaa', orgnr: '974760673' });
      const url = routes.pathOf(operation, {});
      for (const name of routes.requiredFields(operation)) {
        const { [name]: _left, ...rest } = routes.bodyOf(operation);
        const answer = operation.method === 'put' ? await client.put(url, rest) : await client.post(url, rest);
        const { errors = [] } = answer.json() as { errors?: { path: string }[] };
        if (!errors.some(({ path }) => path === `/${name}`)) passed.push(`${operation.path} without ${name}`);
      }
    }
    expect(passed).toEqual([]);
  });

  it('never repeats a personal value back in a problem', async () => {
    const inspector = house.as('inspector', { municipality: 'flaa' });
    const operation = routes.operations.find(({ method, path }) => method === 'post' && path === '/api/inspections');
    if (!operation) throw new Error('no such route');
    const body = withField(routes.bodyOf(operation), '/inspectors/0/name', `Ola Nordmann\u0007`);
    const answer = expectStatus(await inspector.post('/api/inspections', body), 400);
    expect(answer.body).toContain('/inspectors/0/name');
    expect(answer.body).not.toContain('Nordmann');
  });

  const setting = { name: 'language', value: 'nb', from: '2013-01-01', decidedBy: 'K-sak 1/13' };

  it('gives the first answer again for the same Idempotency-Key, and writes nothing', async () => {
    const admin = house.as('administrator', { municipality: 'flaa' });
    const key = { 'idempotency-key': 'innstilling 1' };
    const first = expectStatus(await admin.post('/api/settings', setting, key), 201);
    expect(first.headers).not.toHaveProperty('idempotency-replayed');
    const again = expectStatus(await admin.post('/api/settings', setting, key), 201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.json()).toEqual({ ...first.json(), repeated: true });

    const other = expectStatus(await admin.post('/api/settings', { ...setting, value: 'nn' }, key), 422);
    expect(other.json()).toMatchObject({ code: 'idempotency-key-reused' });
    expect(other.headers['content-type']).toContain('application/problem+json');
    const withoutKey = expectStatus(await admin.post('/api/settings', setting), 200);
    expect(withoutKey.json()).toMatchObject({ outcome: 'already-true', events: [] });
  });

  it('decides only on the revision in If-Match', async () => {
    const admin = house.as('administrator', { municipality: 'flaa' });
    const change = { ...setting, value: 'nn', from: '2013-02-01' };
    const stale = await admin.post('/api/settings', change, { 'if-match': '"999"' });
    const { facts } = expectStatus(stale, 412).json() as { facts: { expected: string; actual: string } };
    expect(facts.expected).toBe('999');
    const answer = expectStatus(await admin.post('/api/settings', change, { 'if-match': `"${facts.actual}"` }), 201);
    expect(answer.headers['etag']).toBe(`"${Number(facts.actual) + 1}"`);
  });

  it('lets a reader wait for what was written', async () => {
    const municipality = 'flaa' as const;
    const caseworker = house.as('caseworker', { municipality });
    const licence = await servingLicence(caseworker);
    const put = await caseworker.put(`/api/parties/${licence.holderOrgnr}/language`, { language: 'nn' });
    const position = expectStatus(put, 201).headers['x-log-position'] ?? '';
    const wait = { 'x-wait-for-position': position };
    const [read] = await Promise.all([caseworker.get(`/api/licences/${licence.licenceId}`, wait), house.idle()]);
    expect((expectStatus(read, 200).json()['holder'] as Json)['language']).toBe('nn');
    const nonsense = await caseworker.get('/api/licences', { 'x-wait-for-position': 'tomorrow' });
    expect(expectStatus(nonsense, 400).json()).toMatchObject({ code: 'unknown-position' });
  });

  it('asks who is there, before anything else', async () => {
    const { url } = { url: await house.app.getUrl() };
    for (const operation of routes.operations) {
      const answer = await fetch(`${url}${routes.pathOf(operation, {})}`, { method: operation.method.toUpperCase() });
      expect([operation.path, answer.status]).toEqual([operation.path, 401]);
      await answer.arrayBuffer();
    }
  });
});
