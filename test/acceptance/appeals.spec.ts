import { openTestHouse, type TestHouse } from '../support/house.js';
import { setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';
import { Appeal, council, withdrawn } from './appeal-steps.js';
import { eventData, expectStatus, type Json } from './steps.js';

describe('appeals', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await setUpOffice(house);
    for (const [name, value] of [
      ['politicalBody', 'formannskapet'],
      ['policeOffice', 'Gol lensmannskontor'],
      ['policeAddress', '3550 Gol'],
      ['withdrawalStart', 'as-decided'],
    ]) {
      await house
        .as('administrator')
        .post('/api/settings', { name, value, from: '2012-01-01', decidedBy: 'K-sak 1/12' });
    }
    await house.importDemo('gol');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('stay granted on the second day of a withdrawal: two days served, twelve left; annulled, it drags the second', async () => {
    const story = await Story.about(house, 'gol', 3);
    const first = await withdrawn(story, 'K-1', '2013-11-09', '2014-01-06', '2014-01-20', '2013-12-06');
    await story.on('2014-01-20');
    expect((await story.history()).map(({ type }) => type)).toContain('withdrawal-started');

    const foreign = house.as('licence-holder', { orgnr: '974760673' });
    const stolen = await foreign.post(`/api/licences/${story.licence.licenceId}/appeals`, {
      against: { kind: 'withdrawal', reactionId: first.reactionId },
      arguments: ['Ikke min sak.'],
      change: 'Opphev.',
      stayAsked: false,
    });
    expect(stolen.json()).toMatchObject({ code: 'licence-unknown' });

    const holder = house.as('licence-holder', { orgnr: story.licence.holderOrgnr });
    const own = await holder.post(`/api/licences/${story.licence.licenceId}/appeals`, {
      against: { kind: 'withdrawal', reactionId: first.reactionId },
      arguments: ['Gjesten var ikke synlig påvirket.'],
      change: 'Vedtaket må oppheves.',
      stayAsked: true,
    });
    const { appealId } = eventData<{ appealId: string }>(expectStatus(own, 201));
    await house.idle();
    const appeal = new Appeal(story, appealId);
    expect(await appeal.shown()).toMatchObject({
      status: 'to-be-assessed',
      timeliness: { inTime: true, due: '2014-01-28' },
    });
    expect((await foreign.get(`/api/appeals/${appealId}`)).statusCode).toBe(404);
    expect((await holder.get(`/api/appeals/${appealId}`)).statusCode).toBe(200);
    expect((await house.as('state-administrator').get(`/api/appeals/${appealId}`)).statusCode).toBe(404);
    expect((await story.tasks()).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['decide-stay', 'assess-appeal']),
    );

    await story.on('2014-01-21');
    const stay = { granted: true, considerations: 'Klagen reiser tvil.', decidedOn: '2014-01-21' };
    const admin = { body: 'administrasjonen', bodyId: 'administrasjonen', reference: 'x' };
    expect((await appeal.post('stays', { ...stay, decidedBy: admin })).json()).toMatchObject({
      code: 'body-may-not-decide',
    });
    await appeal.sure('stays', { ...stay, decidedBy: council });
    expect((await story.history()).find(({ type }) => type === 'withdrawal-suspended')?.facts).toMatchObject({
      lastDayServed: '2014-01-21',
      daysServed: 2,
      daysLeft: 12,
    });

    // A second breach while the first decision still counts: row H, three months.
    const control = await story.control('K-2', '2014-02-08', 'sale-to-under-18');
    const second = await story.breach(control, 'gross', '2014-03-07');
    expect(second.row).toBe('H');
    await story.post('advance-notice', '2014-03-07');

    await appeal.assess();
    const early = { outcome: 'upheld', considerations: 'Står.', decidedBy: council, decidedOn: '2014-03-07' };
    expect((await appeal.post('reconsiderations', early)).json()).toMatchObject({ code: 'argument-unanswered' });
    await appeal.answered();
    await appeal.forwarded('2014-03-07');
    const above = house.as('state-administrator');
    const file = await above.get(`/api/appeals/${appealId}/file`);
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.body.slice(0, 5)).toBe('%PDF-');
    const entries = (await story.history()).find(({ type }) => type === 'appeal-forwarded')?.facts['entries'] as {
      title: string;
      from: number;
    }[];
    expect(entries.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Kontrollrapport',
        'Førehandsvarsel',
        'Vedtak om inndraging',
        'Klage',
        'Fråsegn frå kommunen',
      ]),
    );
    expect(entries.map(({ from }) => from)).toEqual([...entries.map(({ from }) => from)].sort((a, b) => a - b));

    await story.on('2014-04-10');
    const legality = {
      outcome: 'amended',
      length: { weeks: 1 },
      decidedOn: '2014-04-10',
      receivedOn: '2014-04-10',
      reference: '1',
      summary: 'x',
    };
    expect((await appeal.post('outcomes', legality)).json()).toMatchObject({
      code: 'legality-only',
      paragraph: 'alkoholloven § 1-16',
    });
    await appeal.outcome('annulled-and-remitted', '2014-04-10');
    const types = (await story.history()).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['decision-annulled', 'withdrawal-ended', 'reaction-recomputed']));
    expect((await story.history()).find(({ type }) => type === 'withdrawal-ended')?.facts).toMatchObject({
      why: 'annulled',
    });
    const dragged = (await story.state()).breaches.find(({ breachId }) => breachId === second.breachId);
    expect(dragged?.proposal?.verdict.row).toBe('E');
    const todo = (await story.tasks()).map(({ kind }) => kind);
    expect(todo).toEqual(expect.arrayContaining(['look-at-recomputed', 'guide-on-costs', 'put-case-to-body']));
    const settle = `/api/licences/${story.licence.licenceId}/proposals/${second.caseId}/recomputed-seen`;
    expectStatus(
      await story.as('caseworker').post(settle, { outcome: 'nothing-decided', reason: 'Saken er ikke avgjort ennå.' }),
      201,
    );
    await house.idle();
    expect((await story.tasks()).map(({ kind }) => kind)).not.toContain('look-at-recomputed');

    const made = (await story.history())
      .filter(({ type, facts }) => type === 'notice-ordered' && (facts['about'] as Json)['appealId'] === appealId)
      .map(({ facts }) => ({ kind: facts['kind'], id: facts['noticeId'] }));
    expect(made.map(({ kind }) => kind)).toEqual([
      'appeal-received',
      'stay-decision',
      'appeal-forwarded',
      'appeal-outcome',
    ]);
    const blocked = (await story.history()).filter(({ type }) => type === 'notice-blocked').map(({ facts }) => facts);
    expect(blocked).toEqual([]);

    await appeal.sure('new-decision-arrivals', { arrivedOn: '2014-04-10' });
    expect((await appeal.shown()).clocks).toMatchObject({
      costsDue: '2014-05-02',
      internalTarget: '2014-02-17',
      promised: null,
    });
    expect(
      await appeal.sure('costs-claims', { receivedOn: '2014-04-10', amountOre: 1_250_000, items: 'Advokat.' }),
    ).toMatchObject({
      events: [{ data: { inTime: true } }],
    });
  });

  it('late appeal heard: asked about a lost one, admitted with its ground, then upheld and final', async () => {
    const story = await Story.about(house, 'gol', 4);
    const first = await withdrawn(story, 'K-3', '2014-04-12', '2014-06-16', '2014-07-01', '2014-05-10');
    // Arrived 17 June: the time is out on 8 July.
    await story.on('2014-07-20');
    const appeal = await Appeal.lodged(story, first.reactionId, { postedOn: '2014-07-09' });
    expect(await appeal.shown()).toMatchObject({
      timeliness: { inTime: false, due: '2014-07-08', absoluteBar: '2015-06-16' },
    });
    expect(await appeal.assess({ inTime: true }, 409)).toMatchObject({ code: 'late-by-the-clock' });
    expect(await appeal.assess({ inTime: false }, 409)).toMatchObject({ code: 'lost-appeal-not-asked' });
    await appeal.sure('lost-appeal-questions', { on: '2014-07-20' });
    await appeal.sure('lost-appeal-answers', { on: '2014-07-20' });
    await appeal.assess({ inTime: false });
    const ruling = { decidedBy: council, decidedOn: '2014-07-20' };
    await appeal.sure('late-admissions', { ...ruling, ground: 'not-to-blame', reasons: 'Brevet lå hos naboen.' });
    await appeal.answered();
    await appeal.forwarded('2014-07-20');
    await story.on('2014-09-01');
    await appeal.outcome('annulled', '2014-09-01');
    // Two weeks from 1 July had been served by then: nothing gives them back, and that is shown.
    expect((await appeal.shown()).flags).toEqual(['withdrawal-already-served']);
    expect(await appeal.shown()).toMatchObject({ status: 'annulled', served: { how: 'whole', days: 14 } });
  });

  it('appeal upheld: stayed, then the rest is served; a corrected typo never deletes the pending appeal', async () => {
    const story = await Story.about(house, 'gol', 5);
    const first = await withdrawn(story, 'K-4', '2014-09-13', '2014-11-17', '2014-12-01', '2014-10-11');
    await story.on('2014-12-05');
    const appeal = await Appeal.lodged(story, first.reactionId, { stayAsked: true });
    await appeal.sure('stays', { granted: true, considerations: 'Tvil.', decidedBy: council, decidedOn: '2014-12-05' });

    const events = (await story.history()) as unknown as { eventId: string; type: string; facts: Json }[];
    const notified = events.find(
      ({ type, facts }) => type === 'decision-notified' && facts['reactionId'] === first.reactionId,
    );
    const fix = { path: '/arrivedOn', value: '2014-11-19', reason: 'Tastefeil.' };
    const corrected = await story.as('caseworker', 'first').post(`/api/events/${notified?.eventId}/corrections`, fix);
    expect([200, 201]).toContain(corrected.statusCode);
    const proposal = eventData<{ correctionId?: string }>(corrected);
    if (proposal.correctionId) {
      const path = `/api/events/${notified?.eventId}/corrections/${proposal.correctionId}/confirmation`;
      expectStatus(await story.as('caseworker', 'second').post(path, {}), 201);
    }
    await house.idle();
    const step = (await story.state()).steps.find(
      ({ reactionId }) => reactionId === first.reactionId,
    ) as unknown as Json;
    expect(step['appeals']).toEqual([{ appealId: appeal.id, open: true }]);

    // The limit runs out meanwhile: not final while the appeal is pending.
    await story.on('2015-01-05');
    expect((await story.history()).map(({ type }) => type)).not.toContain('decision-final');
    await appeal.assess();
    await appeal.answered();
    await appeal.forwarded('2015-01-05');
    await story.on('2015-02-02');
    await appeal.outcome('upheld', '2015-02-02');
    expect((await story.history()).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['decision-upheld', 'decision-final']),
    );
    expect((await story.tasks()).map(({ kind }) => kind)).toContain('set-resumption');
    const end = { on: '2015-02-02', toldOn: '2015-02-02' };
    expect((await appeal.post('stay-ends', { ...end, resumeOn: '2015-02-02' })).json()).toMatchObject({
      code: 'resume-before-told',
    });
    await appeal.sure('stay-ends', { ...end, resumeOn: '2015-02-09' });
    await story.on('2015-02-09');
    expect((await story.history()).find(({ type }) => type === 'withdrawal-resumed')?.facts).toMatchObject({
      resumedOn: '2015-02-09',
      endOn: '2015-02-17',
      daysServed: 5,
    });
    await story.on('2015-02-18');
    expect((await story.history()).findLast(({ type }) => type === 'withdrawal-ended')?.facts).toMatchObject({
      endedOn: '2015-02-17',
      why: 'served',
    });
  });
});
