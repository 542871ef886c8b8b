import { licenceIdOf } from '@modules/licence/contract.js';
import { type TestHouse, openTestHouse } from '../support/house.js';
import { letters } from '../support/season.js';
import { Story } from '../support/story.js';
import {
  allot,
  allotted,
  found,
  imported,
  letter,
  litres,
  MUNICIPALITY,
  points,
  renew,
  setUpPoints,
  types,
} from './points-steps.js';

describe('national points', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ now: '2015-12-20T08:00:00Z' });
    await setUpPoints(house);
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('of an offence in 2015 that is discovered in 2016 there are none: the local ladder judges it', async () => {
    const story = await Story.about(house, MUNICIPALITY, 0);
    const { control } = await found(story, 'P-2015', '2015-12-30', 'own-drink');
    const { row } = await story.breach(control, 'ordinary', '2016-02-01');
    expect(row).toBe('A');
    expect((await points(story)).proposals).toEqual([]);
    expect(await types(story)).not.toContain('possible-points-named');
  });

  it('count the same kind once in one control, after a notice that went with the report: one letter, two clocks', async () => {
    const story = await Story.about(house, MUNICIPALITY, 1);
    const same = { what: 'Enda et glass ble skjenket.', where: 'ved baren', seenBy: 'kontrollør 2' };
    const { control, posted } = await found(story, 'P-SAME', '2016-03-04', 'sale-to-under-18', [
      { ...same, provision: 'sale-to-under-18', at: '2016-03-04T21:20:00Z' },
      { ...same, provision: 'own-drink', at: '2016-03-04T21:30:00Z' },
    ]);
    const letterOf = await Promise.all(posted.map((id) => letter(story, id)));
    expect(letterOf.filter((html) => html.includes('§ 10-5'))).toHaveLength(1);
    expect(letterOf.join()).toMatch(/9 prikk/);
    expect(await letters(story.as('caseworker'), 'points-notice', 'ready-to-post')).toEqual([]);

    const day = '2016-04-01';
    await story.breach(control, 'gross', day);
    const open = (await points(story)).proposals[0];
    expect(open).toMatchObject({
      allotments: [
        { offenceIds: [control.findings[0]?.findingId, control.findings[1]?.findingId], points: 8 },
        { offenceIds: [control.findings[2]?.findingId], points: 1 },
      ],
      would: { sum: 9, days: null },
    });
    expect((await story.tasks()).filter(({ kind }) => kind === 'decide-points')).toMatchObject([
      { about: { licenceId: story.licence.licenceId, proposalId: open?.proposalId } },
    ]);
    expect((await allot(story, open?.proposalId, '2016-03-20')).json()).toMatchObject({
      code: 'G4-party-not-heard',
      facts: { allowedFrom: '2016-03-22' },
    });
    expect((await allot(story, open?.proposalId, '2016-03-24')).json()).toMatchObject({
      code: 'comment-period-running',
      paragraph: 'alkoholforskriften § 9-6',
    });
    const byOffice = { bodyId: 'administrasjonen', reference: 'x' };
    expect((await allot(story, open?.proposalId, day, { decidedBy: byOffice })).json()).toMatchObject({
      code: 'G5-no-delegation',
    });
    const moved = [{ offenceId: control.findings[1]?.findingId, points: 4, ground: 'mitigating' }];
    expect((await allot(story, open?.proposalId, day, { departures: moved })).json()).toMatchObject({
      code: 'special-reasons-required',
      paragraph: 'alkoholforskriften § 10-4',
    });
    const more = [{ offenceId: control.findings[2]?.findingId, points: 2, ground: 'aggravating' }];
    expect(
      (await allot(story, open?.proposalId, day, { departures: more, specialReasons: 'Svært skjerpende.' })).json(),
    ).toMatchObject({ code: 'G8-beyond-the-notice' });
    story.sure(await allot(story, open?.proposalId, day), 201);
    await house.idle();
    expect((await story.tasks()).map(({ kind }) => kind)).not.toContain('decide-points');
    const [decision] = await story.post('points-decision', day);
    const html = await letter(story, decision);
    for (const words of ['P-SAME', '9 prikker', '§ 10-2', '§ 10-5', '§ 29', '§ 42', 'regnet som ett', '4. mars 2018'])
      expect(html).toContain(words);
    await story.on('2016-04-04');
    await story.arrives(decision, '2016-04-04');
    expect(await points(story)).toMatchObject({
      live: [
        { points: 8, countsUntil: '2018-03-04' },
        { points: 1, countsUntil: '2018-03-04' },
      ],
      sum: { sum: 9, days: null },
      next: { 8: { would: { sum: 17, days: 10 } }, 4: { would: { sum: 13, days: 8 } }, 1: { would: { sum: 10 } } },
      withdrawals: [],
    });
    await story.on('2016-04-26');
    expect((await points(story)).decisions).toMatchObject([{ inForce: true, contestable: 'with-withdrawal' }]);
  });

  it('of a report one day late are two, after a notice of their own', async () => {
    const story = await Story.about(house, MUNICIPALITY, 0);
    await renew(story);
    await story.on('2017-03-02');
    story.sure(
      await story
        .as('caseworker')
        .post(`/api/licences/${story.licence.licenceId}/turnover/2016/reports`, { receivedOn: '2017-03-02', litres }),
      201,
    );
    await house.idle();
    const open = (await points(story)).proposals.at(-1);
    expect(open).toMatchObject({ allotments: [{ points: 2 }], would: { sum: 2 }, status: 'open' });
    expect((await story.history()).filter(({ facts }) => facts['track'] === '7.3')).toEqual([]);
    expect((await allot(story, open?.proposalId, '2017-03-02')).json()).toMatchObject({
      code: 'G4-party-not-heard',
      facts: { reason: 'notice-not-sent' },
    });
    const [notice] = await story.post('points-notice', '2017-03-02');
    expect(await letter(story, notice)).toMatch(/2 prikker.*omsetningsoppgaven kom for sent/s);
    await story.on('2017-03-17');
    story.sure(
      await allot(story, open?.proposalId, '2017-03-17', { factsFound: 'Oppgaven kom én dag etter fristen.' }),
      201,
    );
    await house.idle();
    const [decision] = await story.post('points-decision', '2017-03-17');
    await story.on('2017-03-20');
    await story.arrives(decision, '2017-03-20');
    expect((await points(story)).sum).toMatchObject({ sum: 2, days: null });
  });

  it('are not given on a licence for a single occasion; the breach is recorded and weighs in later applications', async () => {
    const story = await Story.about(house, MUNICIPALITY, 0);
    const number = 'ENK-2017-1';
    const licenceId = licenceIdOf(MUNICIPALITY, number);
    await imported(house, story.licence, { licenceId, number, kind: 'single-occasion', end: '2017-12-31' });
    const declared = { through: '2017-01-01', source: 'saksmappen' };
    story.sure(await story.as('caseworker').post(`/api/licences/${licenceId}/history-declarations`, declared), 201);
    const once = Story.of(house, MUNICIPALITY, { ...story.licence, licenceId, number });
    const { control, posted } = await found(once, 'P-ENK', '2017-05-12', 'sale-to-under-18');
    expect((await Promise.all(posted.map((id) => letter(once, id)))).join()).not.toContain('§ 10-5');
    await once.breach(control, 'gross', '2017-06-10');
    expect((await once.state()).breaches).toMatchObject([
      { proposal: null, pointsProposalId: null, withheld: 'no-points-on-this-kind' },
    ]);
    expect(await points(once)).toMatchObject({ applies: false, proposals: [], next: null });
  });

  it('of 8 and 4 carry a withdrawal when the second falls on the last day of two years, and not the day after', async () => {
    const [edge, past] = [await Story.about(house, MUNICIPALITY, 2), await Story.about(house, MUNICIPALITY, 3)];
    for (const story of [edge, past]) await renew(story);
    const first = await found(edge, 'P-8A', '2017-08-11', 'sale-to-under-18');
    const other = await found(past, 'P-8B', '2017-08-11', 'sale-to-under-18');
    await allotted(edge, first.control, '2017-09-08');
    await allotted(past, other.control, '2017-09-11');
    expect((await points(edge)).live).toMatchObject([{ points: 8, countsUntil: '2019-08-11' }]);

    // The second night of the one is the last day of the window, of the other the day after it.
    const second = await found(edge, 'P-4A', '2019-08-11', 'hours');
    const late = await found(past, 'P-4B', '2019-08-12', 'hours');
    await allotted(edge, second.control, '2019-09-09');
    await allotted(past, late.control, '2019-09-12');
    expect(await points(past)).toMatchObject({ sum: { sum: 8, days: null }, withdrawals: [] });
    expect(await types(past)).not.toContain('points-withdrawal-proposed');

    const [proposed] = (await points(edge)).withdrawals;
    expect(proposed).toMatchObject({
      sum: { sum: 12, days: 7 },
      status: 'open',
      pointsIds: [{}, {}].map(() => expect.any(String)),
    });
    const decide = (overrides: object = {}) =>
      edge.withdraw({
        caseId: proposed?.proposalId,
        grounds: proposed?.pointsIds.map((pointsId) => ({ pointsId })),
        extent: { days: 7 },
        decidedOn: '2019-10-07',
        startOn: '2019-11-04',
        factors: undefined,
        proportionality: 'Skalaen er den korteste mulige, og bruddene er alvorlige.',
        ...overrides,
      });
    // Two notices, two gates: that the party was heard about the points does not help here.
    await edge.on('2019-09-20');
    expect((await decide({ decidedOn: '2019-09-20' })).json()).toMatchObject({ code: 'G4-party-not-heard' });
    const [notice] = await edge.post('advance-notice', '2019-09-20');
    expect(await letter(edge, notice)).toMatch(/§ 10-6.*12 prikker|12 prikker.*§ 10-6/s);
    await edge.on('2019-10-07');
    expect((await decide({ extent: { days: 3 } })).json()).toMatchObject({ code: 'points-scale-not-followed' });
    expect((await decide({ grounds: [{ pointsId: proposed?.pointsIds[0] }] })).json()).toMatchObject({
      code: 'points-do-not-carry-it',
    });
    edge.sure(await decide(), 201);
    await house.idle();
    const [decision] = await edge.post('withdrawal-decision', '2019-10-07');
    expect(await letter(edge, decision)).toMatch(/syv dager|sju dager/);
    await edge.on('2019-10-09');
    await edge.arrives(decision, '2019-10-09');

    await edge.on('2019-11-05');
    expect(await types(edge)).toContain('withdrawal-started');
    // The body's day lies four weeks and no day later than the decision: nothing is flagged.
    expect(await types(edge)).not.toContain('enforcement-overdue');
    await edge.on('2019-11-12');
    const ended = (await edge.history()).find(({ type }) => type === 'withdrawal-ended');
    expect(ended?.facts).toMatchObject({ endedOn: '2019-11-10', why: 'served' });
    // Points that carried a withdrawal are spent.
    expect(await points(edge)).toMatchObject({
      live: [],
      sum: { sum: 0, days: null },
      withdrawals: [{ status: 'decided' }],
    });
    expect((await points(edge)).decisions.map(({ contestable }) => contestable)).toEqual(['no', 'no']);
  });
});
