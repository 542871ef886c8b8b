import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTestHouse, type TestHouse } from '../../../test/support/house.js';
import { setUpOffice } from '../../../test/support/season.js';
import { Story } from '../../../test/support/story.js';
import { opsIn, type Ran } from '../testing/ops-in-process.js';

describe('ops what-if', () => {
  let house: TestHouse;
  let story: Story;
  let ops: (...argv: string[]) => Promise<Ran>;
  const file = async (name: string, content: object): Promise<string> => {
    await writeFile(join(house.directory, name), JSON.stringify(content));
    return name;
  };
  beforeAll(async () => {
    house = await openTestHouse();
    ops = opsIn(house, house.directory);
    await setUpOffice(house, 'flaa');
    await house.importDemo('flaa');
    story = await Story.about(house, 'flaa', 0);
    // An ordinary withdrawal that has been served: whether a gross breach after it is row F or E is a reading.
    const earlier = {
      kind: 'withdrawal',
      track: 'ladder',
      offences: [{ provision: 'own-drink', at: '2013-01-12T23:00:00+01:00', class: 'ordinary' }],
      decidedOn: '2013-02-11',
      notifiedOn: '2013-02-15',
      from: '2013-03-01',
      to: '2013-03-14',
      voucher: 'J-2013/117',
    };
    const row = { licenceNumber: story.licence.number, source: 'arkivet', complete: true, through: '2013-10-31' };
    await file('history.json', [{ ...row, reactions: [earlier] }]);
    const imported = await ops('import-history', 'history.json', '--municipality', 'flaa');
    expect([imported.code, imported.out + imported.err]).toEqual([0, expect.stringContaining('written: ')]);
    await house.idle();
    const breach = await story.breach(
      await story.control('F-1', '2013-11-08', 'sale-to-under-18'),
      'gross',
      '2013-12-05',
    );
    expect(breach.row).toBe('F');
  });
  afterAll(() => house.close());

  const strict = (): Promise<string> =>
    file('strict.json', { base: '2026-07-20', readings: { grossAfterOrdinaryWithdrawal: 'row-e' } });
  /** The proposal as it is now; the imported breach has none. */
  const proposal = async () => {
    const [found] = (await story.state()).breaches.flatMap((breach) => breach.proposal ?? []);
    if (!found) throw new Error('no proposal');
    return found;
  };
  /** Everything that the database holds, as one text. */
  const everything = async (): Promise<string> => {
    const tables = await house.db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    const sums: string[] = [];
    for (const { name } of tables) {
      const [row] = await house.db.query<{ sum: string }>(
        `select count(*) || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from ${name} t`,
      );
      sums.push(`${name} ${row?.sum}`);
    }
    return sums.join('\n');
  };

  it('finds that nothing differs under the rules that the proposals were made under', async () => {
    expect(await ops('what-if', '--rules', '2026-07-20')).toMatchObject({
      code: 0,
      out: '1 proposals under 2026-07-20: 0 would differ; written: nothing\n',
    });
  });

  it('shows what would differ, how and why, and writes nothing anywhere', async () => {
    const before = await everything();
    const { code, out } = await ops('what-if', '--rules', await strict(), '--language', 'nn');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^flaa .* 2013-12-05: rad F, inndraging, 1 veke–3 månader, .*-> rad E, inndraging, 1 veke–4 veker/,
    );
    expect(out).toContain('(retningslinjene 7.2 første punktum)');
    expect(out).toContain('1 would differ; written: nothing');
    const asJson = await ops('what-if', '--rules', await strict(), '--municipality', 'flaa', '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({
      rules: '2026-07-20+grossAfterOrdinaryWithdrawal=row-e',
      evaluated: 1,
      notEvaluated: [],
      differing: [{ was: { outcome: { row: 'F' } }, would: { outcome: { row: 'E' }, reasoning: expect.any(Array) } }],
    });
    expect(
      JSON.parse((await ops('what-if', '--rules', await strict(), '--municipality', 'gol', '--json')).out),
    ).toMatchObject({
      evaluated: 0,
    });
    expect(await everything()).toBe(before);
  });

  it('evaluates on the facts recorded with the proposal, not on those of today', async () => {
    const admin = house.as('administrator', { municipality: 'flaa' });
    const reading = {
      name: 'grossAfterOrdinaryWithdrawal',
      value: 'row-e',
      from: '2010-01-01',
      decidedBy: 'K-sak 9/13',
    };
    story.sure(await admin.post('/api/readings', reading), 201);
    const breach = (await house.log.store.readSubject('flaa', `licence:${story.licence.licenceId}`)).find(
      ({ type }) => type === 'breach-recorded',
    );
    const wrong = { path: '/offences/0/class', value: 'ordinary', reason: 'Feil klasse.' };
    const path = `/api/events/${breach?.id}/corrections`;
    const proposed = story.sure(await story.as('caseworker', 'kari').post(path, wrong), 201);
    const [correction] = proposed.json()['events'] as { data: { correctionId?: string } }[];
    if (correction?.data.correctionId) {
      story.sure(await story.as('caseworker', 'ola').post(`${path}/${correction.data.correctionId}/confirmation`), 201);
    }
    await house.idle();
    expect((await proposal()).verdict.row).toBe('C');
    const { out } = await ops('what-if', '--rules', '2026-07-20', '--json');
    expect(JSON.parse(out)).toMatchObject({ evaluated: 2, differing: [], notEvaluated: [] });
  });

  it('names every fault of a rule file, and the rule sets there are', async () => {
    const wrong = await file('wrong.json', { base: '1927', readings: { resetOnNewPeriod: 'no' } });
    const { code, err } = await ops('what-if', '--rules', wrong);
    expect(code).toBe(2);
    expect(err).toContain('there is no rule set 1927; there are 2026-07-20');
    expect(err).toContain('/readings/resetOnNewPeriod');
    expect(await ops('what-if', '--rules', 'never')).toMatchObject({ code: 2 });
    expect((await ops('rules')).out).toContain('2026-07-20: ');
    expect(JSON.parse((await ops('rules', '--json')).out)[0]).toMatchObject({ version: '2026-07-20' });
  });

  it('has reasoning that people read in both written languages, and machines as JSON', async () => {
    const { licenceId, holderOrgnr } = story.licence;
    const { proposalId } = await proposal();
    const path = `/api/licences/${licenceId}/proposals/${proposalId}/reasoning`;
    const client = story.as('caseworker');
    const json = story.sure(await client.get(path), 200).json();
    expect(json).toMatchObject({
      proposalId,
      reasoning: expect.arrayContaining([
        expect.objectContaining({
          rule: expect.any(String),
          paragraph: expect.any(String),
          version: expect.any(String),
        }),
      ]),
      restsOn: { breach: expect.stringMatching(/^[0-9a-f-]{36}$/), reactions: [expect.any(String)] },
    });
    const text = await client.get(`${path}?language=nn`, { accept: 'text/plain' });
    expect(text.headers['content-type']).toContain('text/plain');
    expect(text.body).toContain('Grunngjeving');
    const html = await client.get(`${path}?language=nb`, { accept: 'text/html' });
    expect(html.headers['content-type']).toContain('text/html');
    expect(html.body).toContain('<html lang="nb">');
    const holder = (orgnr: string) => house.as('licence-holder', { municipality: 'flaa', orgnr }).get(path);
    expect([(await holder(holderOrgnr)).statusCode, (await holder('974760673')).statusCode]).toEqual([200, 404]);
  });

  it('and a refusal says rule, paragraph, version, what it rested on, and why', async () => {
    const licenceId = story.licence.licenceId;
    const refused = await story.as('caseworker').post(`/api/licences/${licenceId}/warnings`, {
      proposalId: '00000000-0000-5000-8000-000000000000',
      decidedBy: { bodyId: 'administrasjonen', reference: 'x' },
      decidedOn: '2013-12-05',
      factors: { kind: 'a', gravity: 'b', blame: 'c', repetition: 'd', correction: 'e' },
    });
    const problem = refused.json();
    expect([problem['status'], problem['errors']]).toEqual([409, undefined]);
    expect(problem['reasoning']).toMatchObject([
      {
        rule: problem['code'],
        version: '2026-07-20',
        outcome: 'refused',
        explanation: { nb: expect.any(String), nn: expect.any(String) },
      },
    ]);
    expect(Object.keys((problem['reasoning'] as { restsOn: object }[])[0]?.restsOn ?? {})).toContain(
      `sanctionRecord-flaa-${licenceId}`,
    );
  });
});
