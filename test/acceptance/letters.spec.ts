import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openTestHouse, type TestHouse } from '../support/house.js';
import { letters, servingLicence, setUpOffice } from '../support/season.js';
import {
  arrive,
  breachOf,
  comment,
  controlAt,
  expectStatus,
  handIn,
  type LetterCard,
  post,
  reportLetters,
  tasks,
} from './steps.js';

describe('letters and the clocks they start', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.importDemo('gol');
    await house.until('2013-11-11T09:00:00Z');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });
  const card = async (noticeId: string) =>
    expectStatus(await house.as('caseworker').get(`/api/notices/${noticeId}`), 200).json();
  const controlCard = async (inspectionId: string) =>
    expectStatus(await house.as('caseworker').get(`/api/inspections/${inspectionId}`), 200).json();
  const lettersOf = async (inspectionId: string) => {
    const found = await reportLetters(house.as('caseworker'), inspectionId);
    const to = (kind: string) => found.find(({ recipient }) => recipient.kind === kind)?.noticeId ?? '';
    return { holder: to('holder'), place: to('place') };
  };

  it('a letter that lacks the contact person is held back, says what is missing, and is made when asked again', async () => {
    const caseworker = house.as('caseworker');
    const control = await handIn(house, await servingLicence(caseworker, 0));
    const blocked = (await letters(caseworker, 'inspection-report', 'blocked')) as LetterCard[];
    expect(blocked.map(({ about }) => about.inspectionId)).toEqual([control.inspectionId, control.inspectionId]);
    const { missing } = await card(blocked[0]?.noticeId ?? '');
    expect((missing as { item: string }[]).map(({ item }) => item).sort()).toEqual([
      'caseworker.name',
      'commentTo',
      'sender.address',
    ]);
    expect(missing).toContainEqual({
      item: 'caseworker.name',
      paragraph: null,
      nb: expect.stringContaining('Saksbehandlerens navn'),
      nn: expect.stringContaining('Namnet på saksbehandlaren'),
    });
    expect((await tasks(caseworker)).filter(({ kind }) => kind === 'complete-letter')).toHaveLength(2);
    const early = await caseworker.post(`/api/notices/${blocked[0]?.noticeId}/postings`, {
      postedOn: '2013-11-11',
      evidence: 'postlogg',
    });
    expect(expectStatus(early, 409).json()).toMatchObject({ code: 'letter-not-produced' });

    await setUpOffice(house);
    await house.idle();
    expect(await letters(caseworker, 'inspection-report', 'blocked')).toHaveLength(2);
    for (const { noticeId } of blocked) {
      expectStatus(await caseworker.post(`/api/notices/${noticeId}/productions`), 201);
    }
    await house.idle();
    expect(await reportLetters(caseworker, control.inspectionId)).toHaveLength(2);
    const about = blocked.map(({ noticeId }) => noticeId);
    const left = (await tasks(caseworker)).filter((task) => about.includes(task.about['noticeId'] ?? ''));
    expect(left.map(({ kind }) => kind)).toEqual(['post-letter', 'post-letter']);
    expectStatus(await caseworker.post(`/api/notices/${blocked[0]?.noticeId}/productions`), 200);
  });

  it('a returned report starts no clock; the letter in its place does', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 1);
    const control = await handIn(house, licence, { reportNumber: 'K-2' });
    const { holder, place } = await lettersOf(control.inspectionId);
    await post(caseworker, holder, '2013-11-11');
    await post(caseworker, place, '2013-11-11');
    await house.until('2013-11-19T09:00:00Z');
    expect(await controlCard(control.inspectionId)).toMatchObject({
      status: 'awaiting-comment',
      commentPeriods: [{ noticeId: holder, receivedOn: '2013-11-18', certainty: 'presumed', due: '2013-12-02' }],
    });

    const back = { returnedOn: '2013-11-19', reason: 'ukjent adresse' };
    expectStatus(await caseworker.post(`/api/notices/${holder}/returns`, back), 201);
    await house.idle();
    expect(await controlCard(control.inspectionId)).toMatchObject({ status: 'awaiting-comment', commentPeriods: [] });
    const running = (await caseworker.get('/api/deadlines?limit=200')).json()['items'] as { name: string }[];
    expect(running.map(({ name }) => name)).not.toContain(`comment-period:${holder}`);
    expect(await tasks(caseworker)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'resend-letter', about: { noticeId: holder } })]),
    );

    expectStatus(await caseworker.post(`/api/notices/${holder}/replacements`), 201);
    await house.idle();
    const { holder: replacement } = await lettersOf(control.inspectionId);
    expect(await card(replacement)).toMatchObject({ replaces: holder, status: 'ready-to-post' });
    await post(caseworker, replacement, '2013-11-19');
    await house.until('2013-11-21T09:00:00Z');
    await arrive(caseworker, replacement, '2013-11-20');
    await house.idle();
    expect(await controlCard(control.inspectionId)).toMatchObject({
      commentPeriods: [{ noticeId: replacement, receivedOn: '2013-11-20', certainty: 'proven', due: '2013-12-04' }],
    });

    // The first letter's last day passes without effect: the time is the replacement's.
    await house.until('2013-12-03T09:00:00Z');
    const early = await caseworker.post(`/api/licences/${licence.licenceId}/breaches`, breachOf(control));
    expect(expectStatus(early, 409).json()).toMatchObject({
      code: 'comment-period-running',
      facts: { notBefore: '2013-12-04' },
    });
    await house.until('2013-12-04T22:59:59Z');
    expect(await controlCard(control.inspectionId)).toMatchObject({ status: 'awaiting-comment' });
    await house.until('2013-12-04T23:00:00Z');
    expect(await controlCard(control.inspectionId)).toMatchObject({ status: 'to-be-assessed' });
  });

  it('a comment that comes late is marked late, and is weighed all the same', async () => {
    const caseworker = house.as('caseworker');
    const licence = await servingLicence(caseworker, 2);
    const night = controlAt('K-3', '2013-12-07T23:30:00Z', '2013-12-08T00:10:00Z');
    await house.until('2013-12-09T09:00:00Z');
    const control = await handIn(house, licence, night);
    const { holder } = await lettersOf(control.inspectionId);
    await post(caseworker, holder, '2013-12-09');
    await house.until('2013-12-10T12:00:00Z');
    await arrive(caseworker, holder, '2013-12-10');
    await house.until('2013-12-30T09:00:00Z');
    expect(await controlCard(control.inspectionId)).toMatchObject({
      status: 'to-be-assessed',
      commentPeriods: [{ due: '2013-12-24', over: true }],
    });
    expectStatus(await caseworker.post('/api/documents', comment(control.inspectionId, '2013-12-30T08:00:00Z')), 201);
    await house.idle();
    expect(await controlCard(control.inspectionId)).toMatchObject({
      comments: [{ receivedOn: '2013-12-30', late: true }],
    });

    const breaches = `/api/licences/${licence.licenceId}/breaches`;
    expect(expectStatus(await caseworker.post(breaches, breachOf(control)), 409).json()).toMatchObject({
      code: 'comment-not-weighed',
      paragraph: 'forvaltningsloven § 17',
    });
    const weighed = { holdersVersion: 'Flaskene ble fjernet.', weighing: 'Rapporten legges til grunn.' };
    expectStatus(await caseworker.post(breaches, breachOf(control, weighed)), 201);
  });

  it('a letter waits for approval where the municipality wants to see it first', async () => {
    const caseworker = house.as('caseworker');
    const setting = {
      name: 'notice.inspection-report',
      value: 'approve-first',
      from: '2014-01-01',
      decidedBy: 'K-sak 2/14',
    };
    expectStatus(await house.as('administrator').post('/api/settings', setting), 201);
    await house.until('2014-01-06T09:00:00Z');
    const night = controlAt('K-4', '2014-01-03T23:30:00Z', '2014-01-04T00:10:00Z');
    const control = await handIn(house, await servingLicence(caseworker, 3), night);
    const waiting = (await letters(caseworker, 'inspection-report', 'awaits-approval')) as LetterCard[];
    expect(waiting.map(({ about }) => about.inspectionId)).toEqual([control.inspectionId, control.inspectionId]);
    expect((await tasks(caseworker)).filter(({ kind }) => kind === 'approve-letter')).toHaveLength(2);
    expect((await caseworker.get(`/api/notices/${waiting[0]?.noticeId}/letter`)).statusCode).toBe(404);

    expectStatus(await caseworker.post(`/api/notices/${waiting[0]?.noticeId}/approval`), 201);
    await house.idle();
    expect(await reportLetters(caseworker, control.inspectionId)).toMatchObject([{ noticeId: waiting[0]?.noticeId }]);
    expect(await letters(caseworker, 'inspection-report', 'awaits-approval')).toMatchObject([
      { noticeId: waiting[1]?.noticeId },
    ]);
    expectStatus(await caseworker.post(`/api/notices/${waiting[0]?.noticeId}/approval`), 200);
  });

  it('asking for a letter to be made does not take its approval away', async () => {
    const caseworker = house.as('caseworker');
    const night = controlAt('K-5', '2014-01-03T22:30:00Z', '2014-01-03T23:10:00Z');
    const control = await handIn(house, await servingLicence(caseworker, 4), night);
    const waiting = ((await letters(caseworker, 'inspection-report', 'awaits-approval')) as LetterCard[]).filter(
      ({ about }) => about.inspectionId === control.inspectionId,
    );
    const noticeId = waiting[0]?.noticeId ?? '';
    await caseworker.post(`/api/notices/${noticeId}/productions`);
    await house.idle();
    expect(await card(noticeId)).toMatchObject({ status: 'awaits-approval' });
    expect(await tasks(caseworker)).toContainEqual(
      expect.objectContaining({ kind: 'approve-letter', about: { noticeId } }),
    );
  });

  it('a lawyer who takes over gets the letter that lay ready; nobody can post the one to the party any more', async () => {
    const caseworker = house.as('caseworker');
    const setting = { name: 'notice.inspection-report', value: 'send', from: '2014-01-06', decidedBy: 'K-sak 3/14' };
    expectStatus(await house.as('administrator').post('/api/settings', setting), 201);
    const licence = await servingLicence(caseworker, 5);
    const night = controlAt('K-6', '2014-01-04T22:30:00Z', '2014-01-04T23:10:00Z');
    const control = await handIn(house, licence, night);
    const { holder } = await lettersOf(control.inspectionId);
    const folder = join(house.directory, 'letters', 'gol');
    expect(await readdir(folder)).toContain(`${holder}.pdf`);

    const lawyer = {
      kind: 'lawyer',
      name: 'Nora Oppdiktet',
      address: ['Storgata 1', '0155 Oslo'],
      from: '2014-01-06',
      partyWantsCopy: false,
      directNotice: 'also',
    };
    expectStatus(await caseworker.post(`/api/parties/${licence.holderOrgnr}/representatives`, lawyer), 201);
    await house.idle();
    expect(await card(holder)).toMatchObject({ status: 'ready-to-post', reference: `gol/${holder}.2.pdf` });
    expect(await readdir(folder)).toContain(`${holder}.2.pdf`);
    expect(await readdir(folder)).not.toContain(`${holder}.pdf`);
    expect((await caseworker.get(`/api/notices/${holder}/letter`)).body).toContain('advokat Nora Oppdiktet');

    const beside = (await letters(caseworker, 'inspection-report', 'ready-to-post')).filter(
      (letter) => (letter as LetterCard & { beside: { noticeId: string } | null }).beside?.noticeId === holder,
    );
    expect(beside).toMatchObject([{ beside: { as: 'also' } }]);
    const own = (await caseworker.get(`/api/notices/${beside[0]?.noticeId}/letter`)).body;
    expect(own).toContain('K-6');
    expect(own).not.toContain('Nora');

    await post(caseworker, beside[0]?.noticeId ?? '', '2014-01-06');
    await house.until('2014-01-08T09:00:00Z');
    await arrive(caseworker, beside[0]?.noticeId ?? '', '2014-01-07');
    await house.idle();
    expect(await controlCard(control.inspectionId)).toMatchObject({ commentPeriods: [] });
    await post(caseworker, holder, '2014-01-06');
    await arrive(caseworker, holder, '2014-01-08');
    await house.idle();
    expect(await controlCard(control.inspectionId)).toMatchObject({
      commentPeriods: [{ noticeId: holder, receivedOn: '2014-01-08', certainty: 'proven' }],
    });
  });
});
