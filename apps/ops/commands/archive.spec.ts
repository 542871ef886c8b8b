import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsOf } from '@modules/archive/testing/schema.js';
import { openTestHouse, type TestHouse } from '../../../test/support/house.js';
import { setUpOffice } from '../../../test/support/season.js';
import { Story } from '../../../test/support/story.js';
import { opsIn, type Ran } from '../testing/ops-in-process.js';

const receiptOf = (entryId: string, sequence: number): string =>
  `<arkivmeldingKvittering xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/kvittering/v1"
     xmlns:m="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1"
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
   <mappeKvittering xsi:type="saksmappeKvittering"><systemID>7a0f2c1e-4d3b-4c69-9a75-0c9a1c5f3d11</systemID>
     <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
     <saksaar>2013</saksaar><sakssekvensnummer>17</sakssekvensnummer></mappeKvittering>
   <registreringKvittering xsi:type="journalpostKvittering"><systemID>2f3c9f0a-5c0f-4e61-8f55-7f2f2e0d9b02</systemID>
     <referanseEksternNoekkel><m:fagsystem>Bevillingslogg</m:fagsystem><m:noekkel>${entryId}</m:noekkel></referanseEksternNoekkel>
     <opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende>
     <journalaar>2013</journalaar><journalsekvensnummer>${sequence}</journalsekvensnummer></registreringKvittering>
  </arkivmeldingKvittering>`;
const refusal = `<u:ugyldigforespoersel xmlns:u="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/ugyldigforespoersel/v1"
  xmlns:f="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/feil/feilmelding/v1">
  <f:feilId>e-1</f:feilId><f:feilmelding>Ukjent klasse</f:feilmelding></u:ugyldigforespoersel>`;

interface Report {
  readonly written: number;
  readonly entries: readonly { readonly entryId: string; readonly messageId: string }[];
}

describe('ops export-archive and import-archive-receipts', () => {
  let house: TestHouse;
  let ops: (...argv: string[]) => Promise<Ran>;
  let receipts: string;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('gol');
    ops = opsIn(house, house.directory);
    receipts = join(house.directory, 'receipts');
    await mkdir(receipts);
    const story = await Story.about(house, 'gol', 0);
    const control = await story.control('K-1', '2013-11-08', 'own-drink');
    const reply = {
      kind: 'comment-on-report',
      from: 'other',
      channel: 'paper',
      receivedAt: '2013-11-10T09:00:00Z',
      inspectionId: control.inspectionId,
      licenceIds: [story.licence.licenceId],
      title: 'Brev fra Nils Nabo',
      summary: 'Bråk.',
      fileName: 'nils.txt',
      mediaType: 'text/plain',
      content: Buffer.from('Det var bråk.').toString('base64'),
    };
    story.sure(await story.as('caseworker').post('/api/documents', reply), 201);
    await house.idle();
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });
  const caseworker = () => house.as('caseworker');
  const list = async (status: string) =>
    (await caseworker().get(`/api/archive-entries?status=${status}`)).json()['items'] as {
      entryId: string;
      refused: object[];
      journal: object | null;
      exemption: object;
    }[];
  const run = async (): Promise<Report> => {
    const { out } = await ops('export-archive', 'out', '--municipality', 'gol', '--json');
    await house.idle();
    return JSON.parse(out) as Report;
  };

  it('shows what is not journaled, and writes a valid message with its file for each', async () => {
    const waiting = await list('to-export');
    // The report to the holder and to the place, and what came in.
    expect(waiting).toHaveLength(3);
    const report = await run();
    expect(report.written).toBe(3);
    for (const { messageId } of report.entries) {
      const folder = join(house.directory, 'out', messageId);
      const xml = await readFile(join(folder, 'arkivmelding.xml'), 'utf8');
      expect(await faultsOf(xml, 'message')).toEqual([]);
      const [, name, hash] = /<filnavn>([^<]+)<[\s\S]*<sjekksum>([^<]+)</.exec(xml) ?? [];
      expect((await readdir(folder)).sort()).toEqual(['arkivmelding.xml', name].sort());
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(await list('exported')).toHaveLength(3);
    expect(await run()).toMatchObject({ written: 0 });
  });

  it('keeps the sender’s own title out of the message, and what others sent in from the public', async () => {
    const [entry] = (await list('exported')).filter(
      ({ exemption }) => (exemption as { restricted: boolean }).restricted,
    );
    const found = await readdir(join(house.directory, 'out'), { recursive: true });
    const message = found.find((name) => name.includes(`${entry?.entryId}.txt`)) ?? '';
    const folder = join(house.directory, 'out', message, '..');
    const xml = await readFile(join(folder, 'arkivmelding.xml'), 'utf8');
    expect(xml).toContain('<skjermingshjemmel>offentleglova § 13 jf. forvaltningsloven § 13</skjermingshjemmel>');
    expect(xml).not.toContain('Nils');
    expect(await readFile(join(house.directory, 'out', message), 'utf8')).toBe('Det var bråk.');
  });

  it('reads receipts back: one journaled, one refused and sent again, one that cannot be read', async () => {
    const messages = (await readdir(join(house.directory, 'out'))).sort();
    const entryOf = async (messageId = '') =>
      (await readdir(join(house.directory, 'out', messageId)))
        .find((name) => name !== 'arkivmelding.xml')
        ?.slice(0, 36) ?? '';
    const [first = '', second = ''] = messages;
    await writeFile(join(receipts, `${first}.xml`), receiptOf(await entryOf(first), 214));
    await writeFile(join(receipts, `${second}.xml`), refusal);
    await writeFile(join(receipts, 'kvittering.xml'), refusal);
    const read = await ops('import-archive-receipts', 'receipts', '--municipality', 'gol', '--json');
    expect([read.code, JSON.parse(read.out)]).toEqual([
      1,
      expect.objectContaining({
        recorded: 2,
        receipts: expect.arrayContaining([
          expect.objectContaining({
            file: 'kvittering.xml',
            outcome: 'fault',
            fault: expect.stringContaining('named'),
          }),
        ]),
      }),
    ]);
    await house.idle();
    expect(await list('journaled')).toMatchObject([
      { journal: { journalYear: 2013, journalSequence: 214, caseNumber: '2013/17' } },
    ]);
    expect(await list('refused')).toMatchObject([
      { entryId: await entryOf(second), refused: [{ part: 'message', errorId: 'e-1' }] },
    ]);

    const again = await ops('import-archive-receipts', 'receipts', '--municipality', 'gol');
    expect(again.out).toMatch(/3 receipts, 0 recorded, 1 faults\n$/);

    const tasks = async () => {
      const items = (await caseworker().get('/api/work-list?limit=200')).json()['items'] as { kind: string }[];
      return items.filter(({ kind }) => kind === 'mend-archiving').length;
    };
    expect(await tasks()).toBe(1);
    expect((await caseworker().post(`/api/archive-entries/${await entryOf(second)}/exports`)).statusCode).toBe(201);
    await house.idle();
    expect(await tasks()).toBe(0);
    expect(await run()).toMatchObject({ written: 1, entries: [{ entryId: await entryOf(second) }] });
  });

  it('never takes another municipality’s receipt', async () => {
    const other = await ops('import-archive-receipts', 'receipts', '--municipality', 'hol');
    expect(other.out).toMatch(/3 receipts, 0 recorded, 3 faults\n$/);
  });

  it('says which command was meant when it is used wrongly', async () => {
    expect((await ops('export-archive', 'out')).code).toBe(2);
    expect((await ops('export-archive', '--help')).code).toBe(0);
  });
});
