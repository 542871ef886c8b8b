import { type TestHouse, openTestHouse } from '../support/house.js';
import { factors, letters, report, servingLicence, setUpOffice } from '../support/season.js';

describe('a control report becomes a warning that arrives', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    await house.importDemo('gol');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('goes the whole way over HTTP', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker);
    house.virtual.advanceTo('2013-11-11T09:00:00Z');

    const handedIn = await house.as('inspector').post('/api/inspections', report(licence));
    expect(handedIn.statusCode).toBe(201);
    const control = (
      handedIn.json()['events'] as { data: { inspectionId: string; findings: { findingId: string }[] } }[]
    )[0]?.data;
    const inspectionId = control?.inspectionId ?? '';
    await house.idle();

    const reports = await letters(caseworker, 'inspection-report', 'ready-to-post');
    expect(reports.map(({ recipient }) => recipient.kind).sort()).toEqual(['holder', 'place']);
    const html = await caseworker.get(`/api/notices/${reports[0]?.noticeId}/letter`);
    expect(html.headers['content-type']).toContain('text/html');
    const pdf = await caseworker.get(`/api/notices/${reports[0]?.noticeId}/letter?format=pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect(pdf.body.startsWith('%PDF-')).toBe(true);
    expect(html.body).toContain('lang="nn"');
    expect(html.body).toContain('K-2013-014');

    for (const { noticeId } of reports) {
      const posted = await caseworker.post(`/api/notices/${noticeId}/postings`, {
        postedOn: '2013-11-11',
        evidence: 'postlogg 31/2013',
      });
      expect(posted.statusCode).toBe(201);
    }
    await house.idle();
    const deadlines = (await caseworker.get('/api/deadlines?until=2014-02-28')).json()['items'] as {
      name: string;
      due: string;
    }[];
    expect(deadlines.map(({ name, due }) => [name, due])).toEqual([
      ['presumed-arrival', '2013-11-18'],
      ['presumed-arrival', '2013-11-18'],
    ]);

    const tooEarly = await caseworker.post(`/api/licences/${licence.licenceId}/breaches`, {
      inspectionId,
      offences: [{ findingId: control?.findings[0]?.findingId, class: 'ordinary' }],
      factsFound: 'To gjester drakk medbrakt alkohol.',
    });
    expect(tooEarly.statusCode).toBe(409);
    expect(tooEarly.json()).toMatchObject({ code: 'comment-period-running', paragraph: 'alkoholforskriften § 9-6' });

    const holders = reports.find(({ recipient }) => recipient.kind === 'holder');
    house.virtual.advanceTo('2013-11-14T10:00:00Z');
    await caseworker.post(`/api/notices/${holders?.noticeId}/arrivals`, {
      arrivedOn: '2013-11-13',
      basis: 'rekommandert, kvittering',
    });
    await house.idle();
    expect((await caseworker.get(`/api/inspections/${inspectionId}`)).json()).toMatchObject({
      status: 'awaiting-comment',
      commentPeriods: [{ due: '2013-11-27', certainty: 'proven' }],
    });

    await house.until('2013-11-20T09:00:00Z');
    const comment = await caseworker.post('/api/documents', {
      kind: 'comment-on-report',
      from: 'holder',
      channel: 'paper',
      receivedAt: '2013-11-20T08:30:00Z',
      inspectionId,
      licenceIds: [licence.licenceId],
      title: 'Uttalelse til kontrollrapport',
      summary: 'Flaskene ble fjernet straks de ble sett.',
      fileName: 'uttalelse.txt',
      mediaType: 'text/plain',
      content: Buffer.from('Flaskene ble fjernet straks.').toString('base64'),
    });
    expect(comment.statusCode).toBe(201);
    const { documentId } = (comment.json()['events'] as { data: { documentId: string } }[])[0]?.data ?? {
      documentId: '',
    };
    expect((await caseworker.get(`/api/documents/${documentId}`)).json()).toMatchObject({
      content: { title: 'Uttalelse til kontrollrapport' },
    });
    const file = await caseworker.get(`/api/documents/${documentId}/content`);
    expect([file.body, file.headers['x-media-type']]).toEqual(['Flaskene ble fjernet straks.', 'text/plain']);
    await house.idle();
    expect((await caseworker.get('/api/work-list')).json()['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'assess-inspection', about: { inspectionId } })]),
    );

    const breach = await caseworker.post(`/api/licences/${licence.licenceId}/breaches`, {
      inspectionId,
      offences: [{ findingId: control?.findings[0]?.findingId, class: 'ordinary' }],
      factsFound: 'To gjester drakk medbrakt alkohol ved et bord i lokalet.',
      holdersVersion: 'Flaskene ble fjernet straks de ble sett.',
      weighing: 'Kontrollørene så flaskene i ti minutter før de ble fjernet. Kommunen legger rapporten til grunn.',
    });
    expect(breach.statusCode).toBe(201);
    await house.idle();

    const state = (await caseworker.get(`/api/licences/${licence.licenceId}/escalation-state`)).json() as unknown as {
      breaches: { proposal: { proposalId: string; verdict: { row: string } } }[];
      next: { ordinary: { verdict: { row: string } } };
    };
    const proposal = state.breaches[0]?.proposal;
    expect(proposal?.verdict).toMatchObject({ row: 'A', reaction: 'warning' });

    await house.until('2013-12-02T09:00:00Z');
    const warned = await caseworker.post(`/api/licences/${licence.licenceId}/warnings`, {
      proposalId: proposal?.proposalId,
      decidedBy: { bodyId: 'administrasjonen', reference: 'delegasjonsreglement pkt. 4' },
      decidedOn: '2013-12-02',
      factors,
    });
    expect(warned.statusCode).toBe(201);
    await house.idle();
    const [warning] = await letters(caseworker, 'warning', 'ready-to-post');
    const letter = await caseworker.get(`/api/notices/${warning?.noticeId}/letter`);
    expect(letter.body).toContain('K-2013-014');
    expect(letter.body).toContain('Flaskene ble fjernet straks de ble sett.');

    await caseworker.post(`/api/notices/${warning?.noticeId}/postings`, {
      postedOn: '2013-12-02',
      evidence: 'postlogg 40/2013',
    });
    await house.until('2013-12-15T09:00:00Z');
    const after = (await caseworker.get(`/api/licences/${licence.licenceId}/escalation-state`)).json();
    expect(after).toMatchObject({
      status: 'complete',
      steps: [{ kind: 'warning', decidedOn: '2013-12-02', notifiedOn: '2013-12-09', inForce: true }],
      next: { ordinary: { verdict: { row: 'B' } }, gross: { verdict: { row: 'E' } } },
    });

    const earlier = (
      await caseworker.get(`/api/licences/${licence.licenceId}/escalation-state?asOf=2013-12-01`)
    ).json();
    expect(earlier).toMatchObject({ steps: [], next: { ordinary: { verdict: { row: 'A' } } } });

    const history = (await caseworker.get(`/api/licences/${licence.licenceId}/history`)).json()['entries'] as {
      type: string;
    }[];
    expect(history.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['inspection-carried-out', 'breach-recorded', 'warning-issued', 'decision-notified']),
    );
    expect(history.some(({ type }) => type.startsWith('saga-'))).toBe(false);
  });
});
