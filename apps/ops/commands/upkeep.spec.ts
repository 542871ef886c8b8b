import { allParts } from '@modules/composition.js';
import { listParked, park } from '@platform/subscriptions/parking.js';
import { WRITER_ROLE } from '@platform/sql/migrate.js';
import { openTestHouse, type TestHouse } from '../../../test/support/house.js';
import { servingLicence } from '../../../test/support/season.js';
import { opsIn, type Ran } from '../testing/ops-in-process.js';

describe('ops verify-log, rebuild, parked and replay-parked', () => {
  let house: TestHouse;
  let ops: (...argv: string[]) => Promise<Ran>;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.importDemo('flaa');
    ops = opsIn(house, house.directory);
  });
  afterAll(() => house.close());
  const caseworker = () => house.as('caseworker', { municipality: 'flaa' });

  it('finds the log whole', async () => {
    const { code, out } = await ops('verify-log');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^verified: \d+ events in \d+ streams, 0 .+, 0 findings\n$/),
    ]);
    const asJson = await ops('verify-log', '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ verified: true, findings: [] });
  });

  it('builds every view anew, to the same answers', async () => {
    const views = allParts.flatMap((part) => part.views).map(({ name }) => name);
    const before = await caseworker().get('/api/licences?limit=200');
    const { code, out } = await ops('rebuild', 'all');
    expect(code).toBe(0);
    for (const name of views) expect(out).toMatch(new RegExp(`^${name}: rebuilt from \\d+ events$`, 'm'));
    expect((await caseworker().get('/api/licences?limit=200')).json()).toEqual(before.json());
  });

  it('goes on following the log in the view that was built anew', async () => {
    expect((await ops('rebuild', 'party-card')).code).toBe(0);
    const licence = await servingLicence(caseworker());
    await caseworker().put(`/api/parties/${licence.holderOrgnr}/language`, { language: 'nn' });
    await house.idle();
    expect((await caseworker().get(`/api/licences/${licence.licenceId}`)).json()).toMatchObject({
      holder: { language: 'nn' },
    });
  });

  it('knows no view of another name', async () => {
    expect(await ops('rebuild', 'licence-cards')).toMatchObject({
      code: 1,
      err: expect.stringContaining('licence-cards'),
    });
  });

  it('lists what is parked, and handles it again', async () => {
    expect(await ops('parked')).toMatchObject({ code: 0, out: 'nothing is parked\n' });
    const licence = await servingLicence(caseworker());
    const key = `licence:${licence.licenceId}` as const;
    const view = house.worker.views.find(({ name }) => name.includes('licence-card'));
    const live = await view?.live();
    const [stored] = await house.log.store.readSubject('flaa', key);
    if (!live || !stored) throw new Error('a view and an event');
    await park(house.db, live.name, key, stored, 'TypeError: made up');

    expect((await ops('parked')).out).toBe(`${live.name} flaa ${key} (1 events): TypeError: made up\n`);
    expect(JSON.parse((await ops('parked', '--json')).out)).toMatchObject([
      { subscription: live.name, municipality: 'flaa', key, error: 'TypeError: made up', events: 1 },
    ]);
    const parked = async () => (await caseworker().get(`/api/licences/${licence.licenceId}`)).json()['parked'];
    expect(await parked()).toBe(true);
    expect(await ops('replay-parked', 'another')).toMatchObject({ code: 0, out: '' });
    expect(await ops('replay-parked')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`replayed: ${live.name}`),
    });
    expect(await parked()).toBe(false);
    expect(await listParked(house.db)).toEqual([]);
  });

  it('keeps parked what nothing here can handle, and exits with 1', async () => {
    const [stored] = (await house.log.store.readAll({ after: null, limit: 1 })).events;
    if (!stored) throw new Error('an event');
    await park(house.db, 'view:gone@1.g1', 'licence:x', stored, 'Error: made up');
    expect(await ops('replay-parked')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^still parked: view:gone@1\.g1 licence:x: /),
    });
    expect(await listParked(house.db)).toHaveLength(1);
  });

  it('finds an event that was changed behind the back of the log', async () => {
    await house.db.script(`
      reset role;
      alter table events disable trigger events_append_only;
      update events set data = jsonb_set(data, '{name}', '"Et annet navn"')
        where stream = (select stream from events where type = 'party-registered' order by position limit 1) and revision = 0;
      alter table events enable trigger events_append_only;
      set role ${WRITER_ROLE}`);
    const { code, out } = await ops('verify-log');
    expect([code, out]).toEqual([1, expect.stringMatching(/^flaa: event-changed: /)]);
    expect(out).toContain('NOT verified');
    const asJson = await ops('verify-log', '--json');
    expect([asJson.code, JSON.parse(asJson.out)]).toEqual([1, expect.objectContaining({ verified: false })]);
  });
});
