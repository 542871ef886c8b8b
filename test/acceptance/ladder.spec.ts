import { type TestHouse, openTestHouse } from '../support/house.js';
import { setUpOffice } from '../support/season.js';
import { Story } from '../support/story.js';

describe('the local ladder to its end', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse({ now: '2012-11-01T08:00:00Z' });
    // The smallest register: every licence whose return is missing gets letters of its own as the years pass.
    await setUpOffice(house, 'flaa');
    await house.importDemo('flaa');
  });
  afterAll(async () => {
    expect(house.failures).toEqual([]);
    await house.close();
  });

  it('goes from a warning over two weeks to three months for ordinary breaches', async () => {
    const story = await Story.about(house, 'flaa', 0);
    const first = await story.breach(await story.control('A-1', '2012-11-09', 'own-drink'), 'ordinary', '2012-12-06');
    expect(first.row).toBe('A');
    await story.warned(first.caseId, '2012-12-10');

    const second = await story.breach(await story.control('A-2', '2013-01-11', 'own-drink'), 'ordinary', '2013-02-07');
    expect(second.row).toBe('B');
    await story.withdrawn(second, { weeks: 2 }, '2013-03-04', '2013-04-01');
    await story.on('2013-04-20');
    expect((await story.state()).steps.at(-1)).toMatchObject({
      kind: 'withdrawal',
      from: '2013-04-01',
      to: '2013-04-14',
    });

    const third = await story.breach(await story.control('A-3', '2013-05-10', 'own-drink'), 'ordinary', '2013-06-06');
    expect(third.row).toBe('C');
    await story.withdrawn(third, { months: 3 }, '2013-07-01', '2013-08-01');
    await story.on('2013-11-05');
    expect((await story.state()).steps.at(-1)).toMatchObject({ from: '2013-08-01', to: '2013-10-31' });
    expect((await story.state()).next.ordinary.verdict.row).toBe('D');
  });

  it('goes from two weeks over three months to the rest of the period for gross breaches, without a warning', async () => {
    const story = await Story.about(house, 'flaa', 1);
    const first = await story.breach(
      await story.control('H-1', '2013-11-15', 'sale-to-under-18'),
      'gross',
      '2013-12-13',
    );
    expect(first.row).toBe('E');
    await story.withdrawn(first, { weeks: 2 }, '2014-01-06', '2014-02-03');
    const second = await story.breach(
      await story.control('H-2', '2014-03-07', 'sale-to-intoxicated'),
      'gross',
      '2014-04-03',
    );
    expect(second.row).toBe('H');
    const short = await story.withdraw({
      caseId: second.caseId,
      grounds: [{ breachId: second.breachId }],
      extent: { weeks: 4 },
      decidedOn: '2014-04-03',
      startOn: '2014-05-05',
    });
    expect(short.json()).toMatchObject({ code: 'G4-party-not-heard' });
    await story.withdrawn(second, { months: 3 }, '2014-05-05', '2014-06-02');
    const third = await story.breach(await story.control('H-3', '2014-10-10', 'hours'), 'gross', '2014-11-06');
    expect(third.row).toBe('I');
    await story.withdrawn(third, { restOfPeriod: true }, '2014-12-01', '2015-01-05');
    await story.on('2015-01-06');
    expect((await story.state()).steps.at(-1)).toMatchObject({ from: '2015-01-05', to: '2016-06-30' });
    const started = (await story.history()).filter(({ type }) => type === 'withdrawal-started').at(-1);
    expect(started?.facts).toMatchObject({ endOn: '2016-06-30' });
  });

  it('puts police and holder in the know at both ends of a withdrawal', async () => {
    const story = await Story.about(house, 'flaa', 1);
    const kinds = (await story.history())
      .filter(({ type }) => type === 'notice-ordered')
      .map(({ facts }) => facts['kind']);
    expect(kinds.filter((kind) => kind === 'withdrawal-started')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'withdrawal-ended')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'authority-notice')).toHaveLength(5);
  });
});
