import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { SmtpMailService } from '@platform/mail/smtp-mail-service.js';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { type Case, servingLicence, setUpOffice } from '../support/season.js';
import { expectStatus, handIn, type Json } from './steps.js';

/** A mail server that takes mails, or takes one and never says so. */
class Post {
  readonly taken: { to: string; text: string }[] = [];
  silent = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
      stream.on('end', () => {
        this.taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', text });
        if (!this.silent) done();
      });
    },
  });

  async listen(): Promise<string> {
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => void this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }
}

describe('deadlines and reminders', () => {
  const post = new Post();
  let house: TestHouse;
  let licence: Case;
  let inspectionId: string;
  beforeAll(async () => {
    const mail = new SmtpMailService(await post.listen(), 'logg@kommune.example', 500);
    house = await openTestHouse({ now: '2013-11-09T08:00:00Z', mail });
    await setUpOffice(house);
    await house.importDemo('gol');
    licence = await servingLicence(kari());
    ({ inspectionId } = await handIn(house, licence));
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
    await post.close();
  });

  const kari = () => house.as('caseworker', { subject: 'kari' });
  const items = async (url: string, client = kari()): Promise<Json[]> =>
    expectStatus(await client.get(url), 200).json()['items'] as Json[];
  const reminders = async (): Promise<Json[]> =>
    (await items('/api/work-list?limit=200&kind=deadline-reminder')).filter(
      ({ about }) => (about as Json)['inspectionId'] === inspectionId,
    );
  const about = (): Json => ({ kind: 'inspection', id: inspectionId });

  it('reminds once before and once on the day, in the work list and by mail, with number, what, when and link only', async () => {
    await house.until('2013-11-15T22:59:00Z');
    expect(await reminders()).toEqual([]);
    // 16 November begins in Oslo.
    await house.until('2013-11-15T23:00:00Z');
    await house.until('2013-11-16T18:00:00Z');
    expect(await reminders()).toMatchObject([
      { due: '2013-11-18', text: { nb: expect.stringContaining('Kontrollrapporten') } },
    ]);
    expect(post.taken.map(({ to }) => to)).toEqual(['bevilling@kommune.example']);
    const text = (post.taken[0]?.text ?? '').replaceAll('=\r\n', '');
    expect(text).toContain('K-2013-014');
    expect(text).toContain(`/api/inspections/${inspectionId}`);
    expect(text).not.toMatch(/Oppdiktet/);
  });

  it('goes to the substitute while who has the case is away, and the task says both', async () => {
    const ola = house.as('caseworker', { subject: 'ola' });
    expectStatus(await kari().post('/api/cases/assignments', { ...about(), assignee: 'kari' }), 201);
    expectStatus(await ola.put('/api/me/mail-address', { address: 'ola@kommune.example' }), 201);
    const absence = { person: 'kari', from: '2013-11-18', until: '2013-11-18', substitute: 'ola' };
    expectStatus(await kari().post('/api/absences', absence), 201);
    await house.idle();
    expect(await reminders()).toMatchObject([{ assignee: 'kari', substitute: null }]);
    await house.until('2013-11-18T06:00:00Z');
    expect(await reminders()).toMatchObject([{ assignee: 'kari', substitute: 'ola', due: '2013-11-18' }]);
    expect(await items('/api/work-list?assignee=ola&kind=deadline-reminder')).toHaveLength(1);
    expect(await items('/api/work-list?assignee=none&kind=deadline-reminder')).toEqual([]);
    expect(post.taken.map(({ to }) => to)).toEqual(['bevilling@kommune.example', 'ola@kommune.example']);
  });

  it('shows a mail whose sending is unknown, and never sends it again', async () => {
    post.silent = true;
    await house.until('2013-11-19T06:00:00Z');
    post.silent = false;
    await house.until('2013-11-19T12:00:00Z');
    expect(post.taken).toHaveLength(3);
    const [unknown] = await items('/api/work-list?kind=mail-unknown');
    const given = (await items('/api/reminders?limit=200')).filter(({ deadline }) => deadline === 'inspection-report');
    expect(given.map(({ mark, mail }) => [mark, mail])).toEqual([
      ['before-2-days', 'sent'],
      ['on-the-day', 'sent'],
      ['after-1-days', 'unknown'],
    ]);
    const { watchId, reminderId } = unknown?.['about'] as { watchId: string; reminderId: string };
    expectStatus(await kari().post(`/api/reminders/${watchId}/notes`, { reminderId }), 201);
    await house.idle();
    expect(await items('/api/work-list?kind=mail-unknown')).toEqual([]);
  });

  it('lays a case aside, lists it apart, and lets the deadlines of the law run on', async () => {
    const hold = { ...about(), until: '2013-11-21', reason: 'Venter på rapport.' };
    const before = (await items('/api/work-list?limit=200')).length;
    const running = await items('/api/deadlines?until=2014-01-01');
    expectStatus(await kari().post('/api/cases/holds', hold), 201);
    await house.idle();
    const held = await items('/api/work-list?limit=200&held=yes');
    expect(held.length + (await items('/api/work-list?limit=200')).length).toBe(before);
    for (const task of held)
      expect(task['held']).toMatchObject({ until: '2013-11-21', nb: expect.stringContaining('løper') });
    const still = (await items('/api/deadlines?until=2014-01-01')).filter(({ name }) => name !== 'hold');
    expect(still).toEqual(running);
    await house.until('2013-11-21T06:00:00Z');
    expect(await items('/api/work-list?limit=200&held=yes')).toEqual([]);
  });

  it('keeps a private calendar: moved with its old day and reason, cancelled, revoked', async () => {
    const document = {
      kind: 'enquiry',
      from: 'holder',
      channel: 'email',
      receivedAt: '2013-11-20T10:00:00Z',
      licenceIds: [licence.licenceId],
      title: 'Spørsmål',
      summary: 'Spør om uteservering.',
      fileName: 'a.txt',
      mediaType: 'text/plain',
      content: Buffer.from('Hei').toString('base64'),
    };
    const received = expectStatus(await kari().post('/api/documents', document), 201).json()['events'] as Json[];
    const { documentId } = received[0]?.['data'] as { documentId: string };
    const made = expectStatus(await kari().post('/api/me/calendar-feeds', { cases: 'all' }), 201).json() as {
      feedId: string;
      path: string;
    };
    await house.idle();
    const entry = async (): Promise<string> => {
      const answer = await fetch(`${await house.app.getUrl()}${made.path}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
      const text = await answer.text();
      expect(text).not.toMatch(/Oppdiktet|kari/);
      return text.split('BEGIN:VEVENT').find((one) => one.includes('Førebels svar')) ?? '';
    };
    const first = await entry();
    expect(first).toContain('DTSTART;VALUE=DATE:20131220');
    expect(first).toContain('DTEND;VALUE=DATE:20131221');
    expect(first).toContain('SEQUENCE:0');
    expect(first).toContain(licence.number);

    const answered = { on: '2013-11-21', how: 'preliminary' };
    expectStatus(await kari().post(`/api/documents/${documentId}/answers`, answered), 201);
    await house.idle();
    const second = await entry();
    expect(second).toContain('SEQUENCE:1');
    expect(second).toContain('STATUS:CANCELLED');
    expect(/UID:(.*)/.exec(second)?.[1]).toBe(/UID:(.*)/.exec(first)?.[1]);

    const other = made.path.replace(/.{6}\.ics$/, 'AAAAAA.ics');
    for (const path of [other, made.path.replace('/gol.', '/hol.'), '/calendar/x.ics']) {
      expect((await fetch(`${await house.app.getUrl()}${path}`)).status).toBe(404);
    }
    expectStatus(await kari().post(`/api/me/calendar-feeds/${made.feedId}/revocation`), 201);
    await house.idle();
    expect((await fetch(`${await house.app.getUrl()}${made.path}`)).status).toBe(404);
    expect(JSON.stringify(await items('/api/me/calendar-feeds'))).not.toContain(made.path.split('.')[2] ?? 'secret');
  });

  it('shows the old day and the reason of a deadline that moved, and reminds of the new one', async () => {
    const history = (await kari().get(`/api/licences/${licence.licenceId}/history`)).json()['entries'] as Json[];
    const control = history.find(({ type }) => type === 'inspection-carried-out');
    const correction = { path: '/endedAt', value: '2013-11-15T22:00:00Z', reason: 'Feil dato i rapporten.' };
    const url = `/api/events/${String(control?.['eventId'])}/corrections`;
    const answer = expectStatus(await kari().post(url, correction), 201).json()['events'] as Json[];
    if (answer[0]?.['type'] === 'correction-proposed') {
      const { correctionId } = answer[0]['data'] as { correctionId: string };
      const per = house.as('caseworker', { subject: 'per' });
      expectStatus(await per.post(`${url}/${correctionId}/confirmation`), 201);
    }
    await house.idle();
    const report = (await items('/api/deadlines?until=2014-01-01')).find(({ name }) => name === 'inspection-report');
    expect(report).toMatchObject({
      due: '2013-11-22',
      moves: [{ was: '2013-11-18', because: { nb: expect.stringContaining('rettet') }, by: 'fact-corrected' }],
    });
    await house.until('2013-11-22T06:00:00Z');
    expect(await reminders()).toMatchObject([{ due: '2013-11-22' }]);
    expect(post.taken).toHaveLength(4);
  });

  it('finds places, holders, addresses, orgnr, licence and report numbers, in one municipality', async () => {
    const card = expectStatus(await kari().get(`/api/licences/${licence.licenceId}`), 200).json() as unknown as {
      place: { name: string; address: { street: string } };
      holder: { name: string; orgnr: string };
    };
    const search = async (q: string, client = kari()): Promise<string[]> =>
      (await items(`/api/search?limit=200&q=${encodeURIComponent(q)}`, client)).map(({ subject }) => String(subject));
    const spaced = card.holder.orgnr.replace(/(...)(...)(...)/, '$1 $2 $3');
    for (const q of [card.place.name.toUpperCase(), card.place.address.street]) {
      expect(await search(q)).toContain(`place:${licence.placeId}`);
    }
    for (const q of [card.holder.name, spaced]) expect(await search(q)).toContain(`party:${licence.holderOrgnr}`);
    expect(await search(licence.number)).toContain(`licence:${licence.licenceId}`);
    expect(await search('k-2013-014')).toEqual([`inspection:${inspectionId}`]);
    expect(await search(licence.number, house.as('caseworker', { municipality: 'hol' }))).toEqual([]);
    expectStatus(await kari().get('/api/search?q=a'), 400);
  });

  it('gives a whole list as CSV, whatever page size', async () => {
    const all = await items('/api/licences?limit=200');
    const answer = expectStatus(await kari().get('/api/licences?format=csv&limit=3&separator=semicolon'), 200);
    const [head = '', ...rows] = answer.body.trimEnd().split('\r\n');
    expect(head.split(';')).toContain('period.end');
    expect(rows).toHaveLength(all.length);
    expect(all.length).toBeGreaterThan(6);
  });

  it('says how many controls the year lacks, and where none has been', async () => {
    const quota = expectStatus(await kari().get('/api/inspections/quota?year=2013'), 200).json() as {
      done: number;
      places: number;
      missing: { placeId: string }[];
      enough: boolean;
    };
    expect([quota.done, quota.enough]).toEqual([1, false]);
    expect(quota.missing).toHaveLength(quota.places - 1);
    expect(quota.missing.map(({ placeId }) => placeId)).not.toContain(licence.placeId);
  });
});
