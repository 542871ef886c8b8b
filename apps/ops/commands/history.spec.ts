import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestHouse, openTestHouse } from '../../../test/support/house.js';
import { servingLicence } from '../../../test/support/season.js';
import { opsIn } from '../testing/ops-in-process.js';

describe('ops import-history', () => {
  let house: TestHouse;
  let directory: string;
  let number: string;
  let licenceId: string;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.importDemo('flaa');
    directory = await mkdtemp(join(tmpdir(), 'history-'));
    ({ number, licenceId } = await servingLicence(house.as('caseworker', { municipality: 'flaa' })));
  });
  afterAll(() => house.close());

  const run = async (rows: unknown, ...flags: string[]) => {
    await writeFile(join(directory, 'history.json'), JSON.stringify(rows));
    const done = await opsIn(house, directory)('import-history', 'history.json', '--municipality', 'flaa', ...flags);
    await house.idle();
    return done;
  };
  const row = (more: object = {}) => ({
    licenceNumber: number,
    source: 'arkivet',
    complete: true,
    through: '2013-10-31',
    reactions: [
      {
        kind: 'warning',
        track: 'ladder',
        offences: [{ provision: 'own-drink', at: '2013-01-12T23:00:00+01:00', class: 'ordinary' }],
        decidedOn: '2013-02-11',
        notifiedOn: '2013-02-15',
        voucher: 'J-2013/117',
      },
    ],
    open: [{ kind: 'fee', year: 2012, due: '2013-06-01', amountOre: 480000 }],
    running: [{ text: 'Klage fra nabo, ikke undersøkt.', since: '2013-10-01', voucher: 'J-2013/402' }],
    ...more,
  });

  it('names every fault with its JSON pointer and writes nothing', async () => {
    const before = await house.log.store.head();
    const { code, out } = await run([
      row({ licenceNumber: 'X', reactions: [{ kind: 'fine' }] }),
      row({ through: '2013-13-01' }),
    ]);
    expect(code).toBe(1);
    for (const pointer of ['/0/reactions/0/kind', '/0/reactions/0/voucher', '/1/through'])
      expect(out).toContain(pointer);
    expect(await house.log.store.head()).toBe(before);
  });

  it('makes an imported warning count, and takes over what was open and running', async () => {
    expect((await run([row()])).code).toBe(0);
    const client = house.as('caseworker', { municipality: 'flaa' });
    const state = (await client.get(`/api/licences/${licenceId}/escalation-state`)).json();
    expect(state).toMatchObject({
      steps: [{ kind: 'warning', notifiedOn: '2013-02-15' }],
      arrears: [{ kind: 'fee-paid', year: 2012, amountOre: 480000 }],
      next: { ordinary: { verdict: { row: 'B' } } },
    });
    const tasks = (await client.get('/api/work-list')).json()['items'] as {
      kind: string;
      about: { noteId?: string };
    }[];
    const takeOver = tasks.find(({ kind }) => kind === 'take-over-case');
    const settled = await client.post(`/api/notes/${takeOver?.about.noteId}/settlements`, {
      outcome: 'Kontroll er bestilt.',
    });
    expect(settled.statusCode).toBe(201);
    await house.idle();
    expect(JSON.stringify((await client.get('/api/work-list')).json())).not.toContain('take-over-case');
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await house.log.store.head();
    expect((await run([row()])).out).toContain('written: 0 events');
    expect(await house.log.store.head()).toBe(before);
  });
});
