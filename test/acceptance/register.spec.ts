import { readFileSync } from 'node:fs';
import { municipalities } from '@kernel/municipality.js';
import { demoRegisterCsv } from '@modules/register/demo/demo-register.js';
import { readMap } from '@modules/register/import/read-map.js';
import { type ImportReport, type ImportRequest, runImport } from '@modules/register/use-cases/run-import/run-import.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { expectStatus, type Json } from './steps.js';

const importFolder = new URL('../../libs/modules/register/import/', import.meta.url);
const realFile = readFileSync(new URL('testdata/hallingdal-serveringssteder.csv', importFolder));
const realMap = () => {
  const read = readMap(readFileSync(new URL('maps/serveringssteder.map.json', importFolder), 'utf8'));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.map;
};

describe('taking in a register', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });
  const take = (text: string, change: Partial<ImportRequest> = {}): Promise<ImportReport> =>
    runImport({ bytes: Buffer.from(text), municipality: 'flaa', dryRun: false, ...change }, house.log, house.sender);
  const eventsInLog = async (): Promise<number> => {
    const [row] = await house.db.query<{ n: number }>('select count(*)::int as n from events');
    return row?.n ?? -1;
  };
  const rows = demoRegisterCsv('flaa').trimEnd().split('\n');
  const withCells = (line: number, change: (cells: string[]) => void): string =>
    rows
      .map((row, index) => {
        if (index !== line - 1) return row;
        const cells = row.split(';');
        change(cells);
        return cells.join(';');
      })
      .join('\n');

  it('tells every fault with its place and how to mend it, and writes nothing', async () => {
    const faulty = withCells(2, (cells) => {
      cells[2] = '974760674';
      cells[12] = '31.02.2012';
    }).replace(';01SKJE;', ';09ANNET;');
    const report = await take(faulty);
    expect(report).toMatchObject({ written: 'nothing: faults', events: 0 });
    expect(report.faults.map(({ column, reason }) => [column, reason.code]).sort()).toEqual([
      ['bevillingstype', 'unknown-type'],
      ['gyldig_fra', 'date-form'],
      ['innehaver_orgnr', 'orgnr-check-digit'],
    ]);
    for (const { line, mend, reason } of report.faults) {
      expect(line).toBeGreaterThan(1);
      expect([mend.nb, mend.en, reason.nb, reason.en].every((text) => text.length > 0)).toBe(true);
    }
    expect(await eventsInLog()).toBe(0);
  });

  it('counts and writes nothing in a dry run', async () => {
    expect(await take(rows.join('\n'), { dryRun: true })).toMatchObject({
      written: 'nothing: dry run',
      licences: rows.length - 1,
      faults: [],
    });
    expect(await eventsInLog()).toBe(0);
  });

  it('writes all, and the same file again changes nothing', async () => {
    const seen: [number, number][] = [];
    const request = { bytes: Buffer.from(rows.join('\n')), municipality: 'flaa' as const, dryRun: false };
    const report = await runImport(request, house.log, house.sender, (done, of) => seen.push([done, of]));
    expect(report).toMatchObject({ written: 'all', licences: rows.length - 1 });
    expect(seen.at(-1)).toEqual([rows.length - 1, rows.length - 1]);
    const before = await eventsInLog();
    expect(before).toBe(report.events);
    expect(await take(rows.join('\n'))).toMatchObject({ written: 'nothing: this file is in already', events: 0 });
    expect(await eventsInLog()).toBe(before);
  });

  it('changes only what differs, and removes nothing that a newer file leaves out', async () => {
    await house.idle();
    const auditor = house.as('auditor', { municipality: 'flaa' });
    const cards = async () =>
      expectStatus(await auditor.get('/api/licences?limit=200'), 200).json()['items'] as (Json & { number: string })[];
    const before = await cards();
    const number = rows[1]?.split(';')[0] ?? '';
    const newer = withCells(2, (cells) => {
      cells[13] = '2020-06-30';
    })
      .split('\n')
      .slice(0, 3)
      .join('\n');
    const report = await take(newer);
    // import-started, the one change, import-completed
    expect(report).toMatchObject({ written: 'all', events: 3 });
    await house.idle();
    expect(await cards()).toEqual(
      before.map((card) =>
        card.number === number ? { ...card, period: { start: '2012-07-01', end: '2020-06-30' } } : card,
      ),
    );
  });

  it('takes the real list of 122 serving places through its map, and marks what is made up wherever it shows', async () => {
    const map = realMap();
    const counts = new Map<string, number>();
    for (const municipality of municipalities) {
      const report = await take('', { bytes: realFile, municipality, map });
      expect([report.written, report.faults, report.rows]).toEqual(['all', [], 122]);
      counts.set(municipality, report.licences);
    }
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(122);
    await house.idle();
    for (const municipality of municipalities) {
      const auditor = house.as('auditor', { municipality });
      const items = (await auditor.get('/api/licences?limit=200')).json()['items'] as Json[];
      const real = items.filter(({ number }) => String(number).startsWith('OPPDIKTET-'));
      expect(real).toHaveLength(counts.get(municipality) ?? -1);
      for (const licence of real) {
        expect(licence).toMatchObject({
          madeUp: expect.arrayContaining(['bevillingsnummer', 'innehaver_orgnr', 'innehaver_navn', 'gyldig_til']),
          origin: expect.stringContaining('CC BY 4.0'),
        });
      }
      const one = (await auditor.get(`/api/licences/${String(real[0]?.['licenceId'])}`)).json();
      expect(one).toMatchObject({
        holder: { madeUp: true, name: expect.stringContaining('OPPDIKTET') },
        place: { madeUp: false },
      });
      const state = await auditor.get(`/api/licences/${String(real[0]?.['licenceId'])}/escalation-state`);
      expect(state.json()).toMatchObject({ status: 'incomplete' });
    }
  });
});
