import { type TestHouse, openTestHouse } from '../support/house.js';
import { setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';

const litres = { group1: 100, group2: 20, group3: 0 };

describe('a return that does not come (guideline 7.3)', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ now: '2014-01-07T08:00:00Z' });
    await setUpOffice(house, 'flaa');
    await house.importDemo('flaa');
    // The other licences hand in theirs: only what a test leaves out is missing.
    const all = (await house.as('caseworker', { municipality: 'flaa' }).get('/api/licences?limit=200')).json()[
      'items'
    ] as { kind: string; licenceId: string }[];
    for (const { licenceId, kind } of all.filter((licence) => licence.kind === 'sale')) {
      expect(kind).toBe('sale');
      await house
        .as('caseworker', { municipality: 'flaa' })
        .post(`/api/licences/${licenceId}/turnover/2013/reports`, { receivedOn: '2014-01-07', litres });
    }
    await house.idle();
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  const reports = (story: Story, receivedOn: string) =>
    story
      .as('caseworker')
      .post(`/api/licences/${story.licence.licenceId}/turnover/2013/reports`, { receivedOn, litres });

  it('is reminded, warned, withdrawn until cured, and given back by the return itself; the fee must be paid as well', async () => {
    const story = await Story.about(house, 'flaa', 0);
    const invoice = { due: '2014-03-10', amountOre: 510000, invoiceNumber: 'F-1' };
    story.sure(
      await story.as('caseworker').post(`/api/licences/${story.licence.licenceId}/turnover/2013/invoices`, invoice),
      201,
    );
    for (const nth of [1, 2, 3]) story.sure(await reports(await Story.about(house, 'flaa', nth), '2014-01-07'), 201);

    await story.on('2014-03-03');
    expect((await story.history()).map(({ type }) => type)).not.toContain('turnover-report-missed');
    await story.on('2014-03-11');
    const missed = (await story.history()).filter(({ type }) => /missed|overdue|unpaid/.test(type));
    expect(missed.map(({ type }) => type).sort()).toEqual([
      'fee-overdue',
      'missed-report-recorded',
      'turnover-report-missed',
      'unpaid-fee-recorded',
    ]);
    expect(await story.post('reminder', '2014-03-11')).toHaveLength(2);

    await story.on('2014-03-26');
    expect(await story.post('advance-notice', '2014-03-26')).toHaveLength(1);
    await story.on('2014-04-15');
    const [open] = (await story.state()).cases;
    expect(open).toMatchObject({ track: '7.3', readyForBody: true });
    const body = {
      caseId: open?.caseId,
      grounds: open?.grounds,
      extent: { untilCured: ['fee-paid', 'report-received'] },
      decidedOn: '2014-04-15',
      startOn: '2014-05-12',
      factors: undefined,
    };
    story.sure(await story.withdraw(body), 201);
    await house.idle();
    const [letter] = await story.post('withdrawal-decision', '2014-04-15');
    await story.on('2014-04-16');
    await story.arrives(letter, '2014-04-16');
    await story.on('2014-05-13');
    expect((await story.history()).at(-1)?.type).toMatch(/notice|withdrawal-started/);
    expect((await story.state()).steps.at(-1)).toMatchObject({ from: '2014-05-12', to: null });

    story.sure(await reports(story, '2014-05-13'), 201);
    await house.idle();
    expect((await story.history()).map(({ type }) => type)).not.toContain('withdrawal-ended');
    await story.on('2014-05-20');
    story.sure(
      await story
        .as('caseworker')
        .post(`/api/licences/${story.licence.licenceId}/turnover/2013/payments`, { paidOn: '2014-05-20' }),
      201,
    );
    await house.idle();
    const ended = (await story.history()).find(({ type }) => type === 'withdrawal-ended');
    expect(ended?.facts).toMatchObject({ endedOn: '2014-05-20', why: 'cured' });
    expect((await story.state()).next.ordinary.verdict.row).toBe('A');
  });

  it('is late by one day when it comes on the day after, and is settled without any withdrawal', async () => {
    const story = await Story.about(house, 'flaa', 1);
    await story.on('2015-03-02');
    const late = (receivedOn: string) =>
      story
        .as('caseworker')
        .post(`/api/licences/${story.licence.licenceId}/turnover/2014/reports`, { receivedOn, litres });
    await story.on('2015-03-03');
    story.sure(await late('2015-03-03'), 201);
    await house.idle();
    const entries = (await story.history()).filter(({ facts }) => facts['year'] === 2014);
    expect(entries.find(({ type }) => type === 'turnover-reported')?.facts).toMatchObject({ late: true });
    expect(entries.find(({ type }) => type === 'turnover-report-missed')?.facts).toMatchObject({
      due: '2015-03-02',
      regime: 'local-ladder',
    });
    expect((await story.history()).find(({ type }) => type === 'arrear-settled')?.facts).toMatchObject({
      inTime: false,
    });
    expect((await story.state()).cases).toEqual([]);
  });

  it('is recorded and proposed nothing when the missed day lies under the national scheme', async () => {
    const story = await Story.about(house, 'flaa', 2);
    await story.on('2016-03-02');
    const missed = (await story.history()).filter(
      ({ type, facts }) => type === 'missed-report-recorded' && facts['year'] === 2015,
    );
    expect(missed[0]?.facts).toMatchObject({ due: '2016-03-01', regime: 'national-points' });
    await story.on('2016-05-01');
    expect(
      (await story.history()).filter(({ type, facts }) => type === 'reminder-ordered' && facts['year'] === 2015),
    ).toEqual([]);
  });
});
