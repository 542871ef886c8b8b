import { type Municipality } from '@kernel/municipality.js';
import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { report, servingLicence, setUpOffice } from '../support/season.js';
import { DocumentedRoutes, type Known } from './documented-routes.js';
import { comment, eventData, expectStatus, type Json, stateOf } from './steps.js';

/** Flå's made-up register under another municipality's number: the same licence numbers, holders and places. */
const registerAs = (kommunenr: string, name: string): Buffer =>
  Buffer.from(demoRegisterCsv('flaa').replaceAll(';0615;Flå;', `;${kommunenr};${name};`));

describe('two municipalities with the same licence numbers', () => {
  let house: TestHouse;
  let routes: DocumentedRoutes;
  let ids: Known;
  const owner: Municipality = 'flaa';
  const stranger: Municipality = 'nesbyen';

  beforeAll(async () => {
    house = await openTestHouse();
    for (const [municipality, bytes] of [
      [owner, registerAs('0615', 'Flå')],
      [stranger, registerAs('0616', 'Nes')],
    ] as const) {
      await setUpOffice(house, municipality);
      const { written } = await runImport({ bytes, municipality, dryRun: false }, house.log, house.sender);
      expect(written).toBe('all');
    }
    await house.until('2013-11-20T09:00:00Z');
    routes = await DocumentedRoutes.of(house);
    ids = await oneCase();
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  /** Everything of the owner's that has an id. */
  const oneCase = async (): Promise<Known> => {
    const caseworker = house.as('caseworker', { municipality: owner });
    const inspector = house.as('inspector', { municipality: owner });
    const licence = await servingLicence(caseworker);
    const handedIn = expectStatus(await inspector.post('/api/inspections', report(licence)), 201);
    const { inspectionId, findings } = eventData<{ inspectionId: string; findings: { findingId: string }[] }>(handedIn);
    await house.idle();
    const document = expectStatus(
      await caseworker.post('/api/documents', comment(inspectionId, '2013-11-20T08:00:00Z')),
      201,
    );
    await house.idle();
    const breach = await caseworker.post(`/api/licences/${licence.licenceId}/breaches`, {
      inspectionId,
      offences: [{ findingId: findings[0]?.findingId, class: 'ordinary' }],
      factsFound: 'To gjester drakk medbrakt alkohol.',
      holdersVersion: 'Flaskene ble fjernet.',
      weighing: 'Rapporten legges til grunn.',
    });
    const [event] = expectStatus(breach, 201).json()['events'] as { id: string }[];
    await house.idle();
    const wrong = { path: '/offences/0/class', value: 'gross', reason: 'Feil.' };
    const correction = await caseworker.post(`/api/events/${event?.id}/corrections`, wrong);
    await house.idle();
    const notices = (await caseworker.get('/api/notices')).json()['items'] as { noticeId: string }[];
    const proposalId = (await stateOf(caseworker, licence)).breaches[0]?.proposal?.proposalId;
    return {
      licenceId: licence.licenceId,
      licenceIds: [licence.licenceId],
      placeId: licence.placeId,
      inspectionId,
      findingId: findings[0]?.findingId,
      documentId: eventData<{ documentId: string }>(document).documentId,
      noticeId: notices[0]?.noticeId,
      proposalId,
      caseId: proposalId,
      grounds: [{ breachId: eventData<{ breachId: string }>(breach).breachId }],
      about: { breachId: eventData<{ breachId: string }>(breach).breachId },
      eventId: event?.id,
      correctionId: eventData<Json>(expectStatus(correction, 201))['correctionId'] ?? event?.id,
      orgnr: licence.holderOrgnr,
      of: 'serving',
    };
  };
  /** The same enterprise holds licences in both, so a holder's token is the hardest case. */
  const strangerAs = (role: string) =>
    house.as(role, {
      municipality: stranger,
      ...(role === 'licence-holder' ? { orgnr: String(ids['orgnr']) } : {}),
    });
  const secrets = (): string[] =>
    Object.values(ids)
      .flat()
      .filter((value): value is string => typeof value === 'string' && value.length === 36);
  const eventsOf = async (municipality: Municipality): Promise<string> => {
    const [row] = await house.db.query<{ hash: string }>(
      `select md5(string_agg(hash, ',' order by position)) as hash from events where municipality = $1`,
      [municipality],
    );
    return row?.hash ?? '';
  };

  it('give the same number to two licences', async () => {
    const numbers = async (municipality: Municipality) =>
      (await house.as('auditor', { municipality }).get('/api/licences')).json()['items'] as Json[];
    const [own, other] = [await numbers(owner), await numbers(stranger)];
    expect(other.map(({ number }) => number)).toEqual(own.map(({ number }) => number));
    const licenceIds = new Set([...own, ...other].map(({ licenceId }) => licenceId));
    expect(licenceIds.size).toBe(own.length + other.length);
  });

  it('see nothing of each other by reading, with any role', async () => {
    let read = 0;
    for (const operation of routes.operations.filter(({ method }) => method === 'get')) {
      const roles = (operation.operation as { 'x-access'?: string[] })['x-access'] ?? [];
      for (const role of roles) {
        const answer = await strangerAs(role).get(routes.pathOf(operation, ids));
        const names = [operation.path, role, answer.statusCode];
        if (/\{(?!orgnr)/.test(operation.path)) expect(names).toEqual([operation.path, role, 404]);
        // A problem says which path was asked for; that is the stranger's own word.
        const told = answer.statusCode === 404 ? JSON.stringify({ ...answer.json(), instance: '' }) : answer.body;
        for (const secret of secrets()) expect([...names, told.includes(secret)]).toEqual([...names, false]);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(20);
  });

  it('change nothing of each other’s by any command, with any role', async () => {
    const before = await eventsOf(owner);
    const outcomes: Json[] = [];
    for (const operation of routes.operations.filter(({ method }) => method === 'post' || method === 'put')) {
      const shapes = { representativeOrgnr: ids['orgnr'], partyOrgnr: ids['orgnr'], until: '2014-01-31' };
      const known = { ...ids, content: 'aGVp', mediaType: 'text/plain', path: '/offences/0/class', ...shapes };
      const body = routes.bodyOf(operation, known);
      const refersToOwner = [routes.pathOf(operation, ids), JSON.stringify(body)].some((text) =>
        secrets().some((secret) => text.includes(secret)),
      );
      if (!refersToOwner) continue;
      const roles = (operation.operation as { 'x-access'?: string[] })['x-access'] ?? [];
      for (const role of roles.filter((one) => one !== 'system')) {
        const client = strangerAs(role);
        const url = routes.pathOf(operation, ids);
        const answer = operation.method === 'put' ? await client.put(url, body) : await client.post(url, body);
        outcomes.push({ path: operation.path, role, status: answer.statusCode, body: answer.body });
      }
      await house.idle();
    }
    expect(outcomes.length).toBeGreaterThan(10);
    // A declaration of impartiality is the stranger's own word about a key, in a stream of its own municipality.
    const aboutOthers = outcomes.filter(({ path }) => !String(path).startsWith('/api/impartiality/'));
    expect(aboutOthers.filter(({ status }) => status !== 404 && status !== 409)).toEqual([]);
    expect(await eventsOf(owner)).toBe(before);
  });

  it('let a holder see its own licence only where the token says', async () => {
    const orgnr = String(ids['orgnr']);
    const own = house.as('licence-holder', { municipality: owner, orgnr });
    expectStatus(await own.get(`/api/licences/${String(ids['licenceId'])}`), 200);
    const another = house.as('licence-holder', { municipality: owner, orgnr: '974760673' });
    expectStatus(await another.get(`/api/licences/${String(ids['licenceId'])}`), 404);
    expectStatus(await another.get(`/api/licences/${String(ids['licenceId'])}/escalation-state`), 404);
    expect((await another.get('/api/licences')).json()['items']).toEqual([]);
  });
});
