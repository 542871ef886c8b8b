import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { opsIn } from '../../apps/ops/testing/ops-in-process.js';
import { type TestHouse, openTestHouse } from '../support/house.js';
import { setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';
import { changedContent, changedFiles } from '../support/changed-exports.js';
import { runVerifier, UnpackedExport } from '../support/unpacked-export.js';

describe('the export of a case', () => {
  let house: TestHouse;
  let story: Story;
  let directory: string;
  let full: Buffer;
  let script: string;
  let zip: string;

  beforeAll(async () => {
    house = await openTestHouse();
    directory = await mkdtemp(join(tmpdir(), 'export-'));
    await setUpOffice(house, 'flaa');
    await house.importDemo('flaa');
    story = await Story.about(house, 'flaa', 0);
    const breach = await story.breach(await story.control('A-1', '2013-11-08', 'own-drink'), 'ordinary', '2013-12-05');
    await story.warned(breach.caseId, '2013-12-09');
    const complaint = {
      placeId: story.licence.placeId,
      licenceIds: [story.licence.licenceId],
      receivedOn: '2013-12-09',
      written: true,
    };
    story.sure(
      await story
        .as('caseworker')
        .post('/api/complaints', { ...complaint, text: 'Bråk om natta.', from: 'Nabo Oppdiktet' }),
      201,
    );
    await house.idle();
    full = await fetched('caseworker');
    zip = join(directory, 'full.zip');
    script = join(directory, 'verify.mjs');
    await writeFile(zip, full);
    await writeFile(script, new UnpackedExport(full).text('verify.mjs'));
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await rm(directory, { recursive: true });
    await house.close();
  });

  const address = (): string => `/api/licences/${story.licence.licenceId}/export`;
  /** Bytes over real HTTP; a test client that makes text of them would spoil them. */
  const fetched = async (role: string, query = '', orgnr = story.licence.holderOrgnr): Promise<Buffer> => {
    const { token } = await house.as(role, { municipality: 'flaa', orgnr }).token();
    const answer = await fetch(`${await house.app.getUrl()}${address()}${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    return Buffer.from(await answer.arrayBuffer());
  };
  const found = async (changed: UnpackedExport, ...argv: string[]): Promise<string[]> => {
    const { code, findings } = await runVerifier(script, await changed.folder(directory), ...argv);
    expect(code).toBe(findings.length === 0 ? 0 : 1);
    return [...new Set(findings.map(({ kind }) => kind))].sort();
  };
  const copy = (): UnpackedExport => new UnpackedExport(full);

  it('is checked by its own verifier as file and as folder, with nothing but node', async () => {
    const verdict = await runVerifier(script, zip);
    expect(verdict).toMatchObject({ code: 0, verified: true, withheld: 0, sealed: 0, findings: [] });
    expect(verdict.events).toBeGreaterThan(20);
    const folder = await copy().folder(directory);
    expect(await runVerifier(join(folder, 'verify.mjs'))).toMatchObject({ code: 0, events: verdict.events });
    const key = (await house.as('auditor').get('/.well-known/bevillingslogg-audit-key')).json();
    expect(verdict.fingerprint).toBe(key['fingerprint']);
    expect(await runVerifier(script, zip, '--fingerprint', String(key['fingerprint']))).toMatchObject({ code: 0 });
  });

  it('holds events, letters as they went out, rules and a report that people can read', async () => {
    const made = copy();
    const types = made.lines().map(({ envelope }) => envelope?.type);
    for (const type of [
      'licence-imported',
      'inspection-carried-out',
      'breach-recorded',
      'reaction-proposed',
      'warning-issued',
      'notice-arrived',
      'complaint-received',
    ])
      expect(types).toContain(type);
    const paths = [...made.files.keys()];
    expect(paths.filter((path) => /^letters\/.*-warning-.*\.pdf$/.test(path))).toHaveLength(1);
    expect(made.json<{ versions: { known: boolean }[] }>('rules.json').versions).toMatchObject([{ known: true }]);
    const report = made.text('report.html');
    for (const text of ['Skriftlig advarsel ble gitt', 'dokumentert', 'saksbehandler', 'kontrollrapport A-1'])
      expect(report).toContain(text);
    expect(made.files.get('report.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(new UnpackedExport(await fetched('auditor', '?language=nn')).text('report.html')).toContain(
      'Skriftleg åtvaring',
    );
  });

  it('is the same bytes for the same log, whoever asks in the same role, also on the command line', async () => {
    expect((await fetched('caseworker')).equals(full)).toBe(true);
    const ops = opsIn(house, directory);
    const { code, out } = await ops(
      'export',
      '--licence',
      story.licence.number,
      '--municipality',
      'flaa',
      '--out',
      'ops.zip',
      '--json',
    );
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ file: join(directory, 'ops.zip') })]);
    expect((await readFile(join(directory, 'ops.zip'))).equals(full)).toBe(true);
    expect((await ops('export', '--licence', 'X-0', '--municipality', 'flaa')).code).toBe(1);
    expect((await ops('export', '--licence', 'X-0')).code).toBe(2);
    expect((await ops('export', '--help')).out).toContain('--public');
  });

  it('logs what it read of the vault, for the auditor to see', async () => {
    const answer = await house
      .as('auditor', { municipality: 'flaa' })
      .get('/api/audit/vault-readings?limit=200&reader=test-caseworker');
    const readings = answer.json()['items'] as { purpose: string; eventId: string | null; at: string }[];
    const mine = readings.filter(({ purpose }) => purpose === `export of licence ${story.licence.licenceId}`);
    expect(mine.filter(({ eventId }) => eventId !== null).length).toBeGreaterThan(3);
    expect(mine[0]?.at).toMatch(/^2013-12-/);
  });

  it.each(changedContent)(
    'finds that somebody changed %s, even with every sum put right',
    async (_what, change, kinds) => {
      const made = copy();
      change(made);
      made.rehashed({ events: made.lines().length });
      expect(await found(made)).toEqual(expect.arrayContaining([...kinds, 'manifest-signature-wrong']));
    },
  );

  it.each(changedFiles)('finds a change of %s and names it', async (_what, change, kinds) => {
    const made = copy();
    change(made);
    expect(await found(made)).toEqual(kinds);
  });

  it('cannot find that the key was exchanged and all signed anew, says so, and finds it by the published fingerprint', async () => {
    const { fingerprint } = await runVerifier(script, zip);
    const forged = copy().signedAnew();
    expect(await found(forged)).toEqual([]);
    expect(await found(forged, '--fingerprint', fingerprint)).toEqual(['key-differs']);
    expect(copy().text('README.md')).toContain('--fingerprint');
  });

  it('finds any single flipped bit of the file', async () => {
    const flips = fc.sample(fc.tuple(fc.nat(full.length - 1), fc.nat(7)), { numRuns: 14, seed: 20131209 });
    // The frame of the zip is small and would seldom be hit by chance.
    const frame = [4, 8, 11, 14, 26].map((at) => [at, 1] as const);
    const end = [1, 5, 10, 17, 22, 60].map((back) => [full.length - back, 0] as const);
    for (const [at, bit] of [...flips, ...frame, ...end]) {
      const changed = Buffer.from(full);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      const path = join(directory, 'flipped.zip');
      await writeFile(path, changed);
      expect([at, bit, (await runVerifier(script, path)).code]).toEqual([at, bit, 1]);
    }
  });

  it('has a version for anybody, with what must be withheld taken out, provably the same log', async () => {
    const shown = await fetched('caseworker', '?version=public');
    const open = new UnpackedExport(shown);
    const path = join(directory, 'public.zip');
    await writeFile(path, shown);
    const verdict = await runVerifier(script, path);
    expect(verdict).toMatchObject({ code: 0, findings: [] });
    expect(verdict.sealed).toBeGreaterThan(0);
    const proofOf = ({ index, hash, path: audit }: { index: number; hash: string; path: string[] }) => [
      index,
      hash,
      audit,
    ];
    expect(open.lines().map(proofOf)).toEqual(copy().lines().map(proofOf));
    expect(open.json('head.json')).toEqual(copy().json('head.json'));
    expect([...open.files.keys()].filter((name) => name.startsWith('letters/'))).toEqual([]);
    expect(open.lines().some(({ vault }) => vault)).toBe(false);
    for (const secret of ['Oppdiktet', 'Bråk', 'Nabo', 'ved baren', 'Kommunen legger til grunn'])
      expect([secret, shown.includes(secret)]).toEqual([secret, false]);
    const sealed = open.lines().filter(({ envelope }) => !envelope);
    for (const { withheld } of sealed) expect(withheld['event']).toContain('offentleglova § 13');
    expect(open.text('report.html')).toContain('offentlig utgave');
  });

  it('gives the holder what a party may see, of its own licence only', async () => {
    const mine = new UnpackedExport(await fetched('licence-holder'));
    const contents = mine
      .lines()
      .filter(({ vault }) => vault)
      .map(({ envelope }) => envelope?.type);
    expect(contents).toEqual(expect.arrayContaining(['inspection-carried-out', 'breach-recorded', 'warning-issued']));
    expect(contents).not.toContain('complaint-received');
    expect(Buffer.from(mine.zip()).toString('utf8')).not.toContain('Nabo');
    expect(await found(mine)).toEqual([]);
    const stranger = await house.as('licence-holder', { municipality: 'flaa', orgnr: '974760673' }).get(address());
    expect(stranger.statusCode).toBe(404);
  });

  it('rests on heads whose consistency and inclusion anybody in the case can ask for', async () => {
    const client = house.as('licence-holder', { municipality: 'flaa', orgnr: story.licence.holderOrgnr });
    const heads = (await client.get('/api/audit/heads?limit=200')).json()['items'] as { count: string; root: string }[];
    const [first, last] = [heads[0], heads.at(-1)];
    expect(last?.root).toBe(copy().json<{ root: string }>('head.json').root);
    const proof = (await client.get(`/api/audit/consistency?from=${first?.count}&to=${last?.count}`)).json();
    expect(proof).toMatchObject({ fromRoot: first?.root, toRoot: last?.root, proof: expect.any(Array) });
    expect((await client.get(`/api/audit/consistency?from=${last?.count}&to=1`)).statusCode).toBe(400);
    expect((await client.get('/api/audit/consistency?from=1&to=999999')).statusCode).toBe(404);
    const [line] = copy().lines();
    const [event] = await house.log.store.readSubject('flaa', `licence:${story.licence.licenceId}`);
    const inclusion = (await client.get(`/api/audit/inclusion?eventId=${event?.id}`)).json();
    expect(inclusion).toMatchObject({ hash: event?.hash, root: last?.root });
    expect(line?.path).toBeDefined();
    await writeFile(join(directory, 'kept.json'), JSON.stringify({ items: heads, next: null }));
    const ops = opsIn(house, directory);
    expect((await ops('verify-log', '--against', 'kept.json')).code).toBe(0);
    await writeFile(join(directory, 'none.json'), '{"items": [{}]}');
    expect(await ops('verify-log', '--against', 'none.json')).toMatchObject({
      code: 1,
      err: expect.stringContaining('not a signed head'),
    });
  });

  it('says "withheld" of what was restricted on a request for erasure; nobody reads it, and the log stands', async () => {
    const caseworker = story.as('caseworker');
    const licenceId = story.licence.licenceId;
    const note = {
      kind: 'phone',
      on: '2013-12-09',
      licenceIds: [licenceId],
      followUp: false,
      text: 'Ringte om Per.',
      with: 'Per Oppdiktet',
    };
    const noted = story.sure(await caseworker.post('/api/notes', note), 201);
    const [event] = noted.json()['events'] as { id: string; data: { noteId: string } }[];
    const asked = story.sure(
      await caseworker.post('/api/privacy/erasure-requests', {
        licenceId,
        receivedOn: '2013-12-09',
        eventIds: [event?.id],
        from: 'Per Oppdiktet',
        text: 'Slett notatet.',
      }),
      201,
    );
    const requestId = (asked.json()['events'] as { data: { requestId: string } }[])[0]?.data.requestId ?? '';
    const path = `/api/privacy/erasure-requests/${requestId}`;
    const answer = async (body: object) => story.sure(await caseworker.post(`${path}/decisions`, body), 201);
    await answer({ outcome: 'refused-by-archive-duty', ground: 'Notatet er et saksdokument.' });
    await answer({ outcome: 'restricted', ground: 'Det er ikke lenger i bruk.', eventIds: [event?.id] });
    await answer({ outcome: 'pseudonymised-views', ground: 'Navnet trengs ikke i oversikten.' });
    await house.idle();

    const refused = await caseworker.get(`/api/documents/${event?.data.noteId}`);
    expect(refused.json()).toMatchObject({
      status: 403,
      code: 'content-restricted',
      paragraph: 'personvernforordningen artikkel 18',
      facts: { decisionId: requestId },
    });
    const html = (await caseworker.get(`${path}/answer?language=nn`)).body;
    for (const text of ['arkivlova § 13', 'Notatet er et saksdokument.', 'Datatilsynet']) expect(html).toContain(text);
    const card = (await caseworker.get(`/api/licences/${licenceId}`)).json()['holder'];
    expect(card).toMatchObject({ name: `Innehaver ${requestId.slice(0, 8)}` });
    expect((await caseworker.get('/api/privacy/erasure-requests?status=decided')).json()['items']).toMatchObject([
      { requestId, restricted: true },
    ]);

    const made = new UnpackedExport(await fetched('caseworker'));
    expect(made.lines().find(({ envelope }) => envelope?.type === 'note-recorded')?.withheld).toEqual({
      protected: 'personvernforordningen artikkel 18',
    });
    expect(await found(made)).toEqual([]);
    expect((await opsIn(house, directory)('verify-log')).code).toBe(0);

    story.sure(
      await story.as('administrator').post(`${path}/restriction-lifts`, { ground: 'Saken er tatt opp igjen.' }),
      201,
    );
    expect((await caseworker.get(`/api/documents/${event?.data.noteId}`)).json()).toMatchObject({
      content: { text: 'Ringte om Per.' },
    });
  });
});
