import { type TestHouse, openTestHouse } from '../support/house.js';
import { setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';

describe('nobody loses a licence unheard', () => {
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

  const gross = async (story: Story, number: string) =>
    story.breach(await story.control(number, '2013-11-15', 'sale-to-under-18'), 'gross', '2013-12-13');
  const decision = (of: { breachId: string; caseId: string }, decidedOn: string, more: object = {}) => ({
    caseId: of.caseId,
    grounds: [{ breachId: of.breachId }],
    extent: { weeks: 1 },
    decidedOn,
    startOn: '2014-03-03',
    ...more,
  });

  it('treats a returned notice as not sent, whatever time has passed; a new one runs from its own dispatch', async () => {
    const story = await Story.about(house, 'gol', 0);
    const of = await gross(story, 'R-1');
    const [notice] = await story.post('advance-notice', '2013-12-13');
    await story.on('2013-12-23');
    story.sure(
      await story
        .as('caseworker')
        .post(`/api/notices/${notice}/returns`, { returnedOn: '2013-12-23', reason: 'flyttet' }),
      201,
    );
    await story.on('2014-01-20');
    expect((await story.withdraw(decision(of, '2014-01-20'))).json()).toMatchObject({
      code: 'G4-party-not-heard',
      paragraph: 'forvaltningsloven § 16',
      facts: { reason: 'notice-returned', allowedFrom: null },
    });
    expect((await story.tasks()).map(({ kind }) => kind)).toContain('order-notice-again');
    const reissued = await story.as('caseworker').post(`/api/notices/${notice}/replacements`);
    expect(reissued.json()).toMatchObject({ code: 'order-new-advance-notice' });

    const again = `/api/licences/${story.licence.licenceId}/cases/${of.caseId}/advance-notices`;
    story.sure(await story.as('caseworker').post(again, {}), 201);
    await house.idle();
    await story.post('advance-notice', '2014-01-20');
    expect((await story.withdraw(decision(of, '2014-01-20'))).json()).toMatchObject({
      facts: { allowedFrom: '2014-02-04' },
    });
    await story.on('2014-02-04');
    story.sure(await story.withdraw(decision(of, '2014-02-04')), 201);
  });

  it('takes a reply that came after the limit but before the decision to the body, and asks that it be weighed', async () => {
    const story = await Story.about(house, 'gol', 1);
    const of = await story.breach(await story.control('R-2', '2014-02-07', 'sale-to-under-18'), 'gross', '2014-03-06');
    await story.post('advance-notice', '2014-03-06');
    await story.on('2014-03-25');
    story.sure(
      await story.as('caseworker').post('/api/documents', {
        kind: 'reply-to-notice',
        from: 'holder',
        channel: 'paper',
        receivedAt: '2014-03-25T08:00:00Z',
        caseId: of.caseId,
        licenceIds: [story.licence.licenceId],
        title: 'Svar på varsel',
        summary: 'Legitimasjon ble vist.',
        fileName: 'svar.txt',
        mediaType: 'text/plain',
        content: Buffer.from('Legitimasjon ble vist.').toString('base64'),
      }),
      201,
    );
    await house.idle();
    const reply = (await story.history()).find(({ type }) => type === 'reply-received');
    expect(reply?.facts).toMatchObject({ late: true });
    const body = decision(of, '2014-03-25', { startOn: '2014-05-05' });
    expect((await story.withdraw(body)).json()).toMatchObject({ code: 'reply-not-weighed' });
    story.sure(
      await story.withdraw({
        ...body,
        reply: 'Legitimasjon ble vist.',
        replyWeighing: 'Det er ikke støttet av noe annet.',
      }),
      201,
    );
    await house.idle();
    const mine = (await story.history()).filter(
      ({ type, facts }) => type === 'notice-ordered' && facts['kind'] === 'withdrawal-decision',
    );
    const noticeId = String(mine[0]?.facts['noticeId']);
    expect((await story.as('caseworker').get(`/api/notices/${noticeId}/letter`)).body).toContain(
      'Legitimasjon ble vist.',
    );
  });

  it('decides nothing on a document that the party has not seen; a supplementary notice puts it forward', async () => {
    const story = await Story.about(house, 'gol', 2);
    const of = await story.breach(await story.control('R-3', '2014-04-04', 'sale-to-under-18'), 'gross', '2014-05-02');
    await story.post('advance-notice', '2014-05-02');
    await story.on('2014-05-12');
    const received = await story.as('caseworker').post('/api/documents', {
      kind: 'other',
      from: 'other',
      channel: 'paper',
      receivedAt: '2014-05-12T08:00:00Z',
      licenceIds: [story.licence.licenceId],
      title: 'Brev fra en nabo',
      summary: 'En nabo skriver at det skjedde før også.',
      fileName: 'nabo.txt',
      mediaType: 'text/plain',
      content: Buffer.from('Det skjedde før også.').toString('base64'),
    });
    const documentId = (received.json()['events'] as { data: { documentId: string } }[])[0]?.data.documentId ?? '';
    await story.on('2014-05-20');
    const body = decision(of, '2014-05-20', { startOn: '2014-07-01' });
    expect((await story.withdraw(body)).json()).toMatchObject({
      code: 'G8-information-not-put-to-party',
      paragraph: 'forvaltningsloven § 17',
      facts: { documents: [documentId] },
    });
    const path = `/api/licences/${story.licence.licenceId}/cases/${of.caseId}/supplementary-notices`;
    story.sure(await story.as('caseworker').post(path, { putsForward: [documentId] }), 201);
    await house.idle();
    await story.post('advance-notice', '2014-05-20');
    await story.on('2014-06-10');
    story.sure(await story.withdraw({ ...body, decidedOn: '2014-06-10' }), 201);
  });

  it('accepts an exception only with its reason, and then says so in the letter', async () => {
    const story = await Story.about(house, 'gol', 3);
    const of = await story.breach(await story.control('R-4', '2014-06-13', 'sale-to-under-18'), 'gross', '2014-07-10');
    const path = `/api/licences/${story.licence.licenceId}/cases/${of.caseId}/waivers`;
    expect((await story.as('caseworker').post(path, { ground: 'already-informed', reason: '  ' })).statusCode).toBe(
      400,
    );
    story.sure(
      await story
        .as('caseworker')
        .post(path, { ground: 'already-informed', reason: 'Innehaveren møtte i formannskapet.' }),
      201,
    );
    await house.idle();
    story.sure(await story.withdraw(decision(of, '2014-07-10', { startOn: '2014-09-01' })), 201);
  });
});
