import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { openTestHouse, type TestHouse } from '../../../test/support/house.js';
import { report } from '../../../test/support/season.js';
import { folderWith, opsIn, type Ran } from '../testing/ops-in-process.js';

const register = demoRegisterCsv('flaa');
const licences = register.trimEnd().split('\n').length - 1;
const servingNumber = register
  .split('\n')
  .find((row) => row.includes(';01SKJE;'))
  ?.split(';')[0];

const controlReport = (change: Record<string, unknown> = {}): Record<string, unknown> => {
  const {
    placeId: _place,
    licenceIds: _ids,
    ...rest
  } = report({ licenceId: '', placeId: '', holderOrgnr: '', number: '' }, change);
  return { ...rest, licenceNumbers: [servingNumber], ...change };
};

describe('ops import and import-inspections', () => {
  let house: TestHouse;
  let ops: (...argv: string[]) => Promise<Ran>;
  beforeAll(async () => {
    house = await openTestHouse({ now: '2013-11-11T09:00:00Z' });
    const wrong = { ...controlReport(), reportNumber: '', startedAt: 'i natt' };
    const cwd = await folderWith(house.directory, {
      'register.csv': register,
      'faulty.csv': register.replace('2012-07-01', '2012-02-30'),
      'broken-map.json': '{"columns":{"finnes_ikke":"A"},"generate":{"kommune":{"kind":"dice"}}}',
      'reports.json': JSON.stringify([controlReport(), controlReport({ reportNumber: 'K-2013-015' })]),
      'faulty.json': JSON.stringify([controlReport(), wrong, controlReport({ licenceNumbers: ['NEI-1'] }), 'tekst']),
      'twice.json': JSON.stringify([controlReport({ mode: 'anonymous' })]),
      'object.json': '{}',
    });
    ops = opsIn(house, cwd);
  });
  afterAll(() => house.close());
  const imported = (...argv: string[]) => ops('import', ...argv, '--municipality', 'flaa');
  const inspections = (...argv: string[]) => ops('import-inspections', ...argv, '--municipality', 'flaa');

  it('explains itself and exits with 0', async () => {
    const help = await ops('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    for (const name of ['import', 'import-inspections', 'verify-log', 'rebuild', 'parked', 'replay-parked', 'token']) {
      expect(help.out).toContain(name);
    }
    const own = await ops('import', '--help');
    expect([own.code, own.out]).toEqual([0, expect.stringContaining('--dry-run')]);
  });

  it.each([
    ['an unknown command', ['improt']],
    ['no command', []],
    ['no file', ['import', '--municipality', 'flaa']],
    ['no municipality', ['import', 'register.csv']],
    ['a municipality that is not one of the six', ['import', 'register.csv', '--municipality', 'bergen']],
    ['an option that is not there', ['import', 'register.csv', '--municipality', 'flaa', '--force']],
  ])('exits with 2 on wrong use: %s', async (_what, argv) => {
    const { code, err } = await ops(...argv);
    expect([code, err.length > 0]).toEqual([2, true]);
  });

  it('exits with 1 on a file that is not there', async () => {
    const { code, err } = await imported('nowhere.csv');
    expect([code, err]).toEqual([1, expect.stringContaining('nowhere.csv')]);
  });

  it('tells each fault with line and column, and exits with 1', async () => {
    const { code, out } = await imported('faulty.csv');
    expect(code).toBe(1);
    expect(out).toMatch(/line 2, column gyldig_fra: "2012-02-30": .+\./);
    expect(out).toContain('written: nothing: faults');
  });

  it('tells each fault of a map with its place in the file', async () => {
    const { code, err } = await imported('register.csv', '--map', 'broken-map.json');
    expect(code).toBe(1);
    expect(err).toContain('columns.finnes_ikke');
    expect(err).toContain('generate.kommune');
  });

  it('checks without writing when asked', async () => {
    const { code, out } = await imported('register.csv', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining(`${licences} licences, 0 skipped, 0 faults`)]);
    expect(out).toContain('written: nothing: dry run');
  });

  it('shows progress apart from the report, and gives the report as JSON when asked', async () => {
    const { code, out, err } = await imported('register.csv');
    expect([code, out]).toEqual([0, expect.stringContaining('written: all')]);
    expect(err).toContain(`${licences}/${licences} licences`);
    expect(out).not.toContain('\r');

    const again = await imported('register.csv', '--json');
    expect([again.code, again.err]).toEqual([0, '']);
    expect(JSON.parse(again.out)).toMatchObject({ licences, faults: [], written: 'nothing: this file is in already' });
  });

  it('tells each fault of control reports as a pointer into the file, and writes none of them', async () => {
    const { code, out } = await inspections('faulty.json');
    expect(code).toBe(1);
    const pointers = out.split('\n').map((line) => line.split(': ')[0]);
    expect(pointers).toEqual(expect.arrayContaining(['/1/reportNumber', '/1/startedAt', '/2/licenceNumbers/0', '/3']));
    expect(pointers.filter((pointer) => pointer?.startsWith('/0'))).toEqual([]);
    expect(out).toContain('4 reports, 4 faults; written: nothing');
  });

  it('takes control reports in, once', async () => {
    expect(await inspections('reports.json', '--dry-run')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 reports, 0 faults; written: nothing'),
    });
    expect(await inspections('reports.json')).toMatchObject({
      code: 0,
      out: '\n2 reports, 0 refused; written: 2\n'.trimStart(),
    });
    expect(await inspections('reports.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 reports, 0 refused; written: 0'),
    });
    await house.idle();
    const list = await house.as('auditor', { municipality: 'flaa' }).get('/api/inspections');
    expect((list.json()['items'] as { reportNumber: string }[]).map(({ reportNumber }) => reportNumber).sort()).toEqual(
      ['K-2013-014', 'K-2013-015'],
    );
  });

  it('tells a refusal by its code, and exits with 1', async () => {
    const { code, out } = await inspections('twice.json');
    expect(code).toBe(1);
    expect(out).toContain('K-2013-014: report-number-taken');
    expect(out).toContain('1 reports, 1 refused; written: 0');
  });

  it('refuses a file that holds no list', async () => {
    expect(await inspections('object.json')).toMatchObject({ code: 1, err: expect.stringContaining('JSON array') });
  });
});
