import { given } from '@kernel/given-when-then.js';
import { createCalendarFeed } from '../use-cases/calendar-feed/decide.js';
import { chooseMailAddress } from '../use-cases/choose-mail-address/decide.js';
import { recordAbsence } from '../use-cases/record-absence/decide.js';
import { type Absence, substituteOn } from './desk.js';

const absence = (from: string, until: string, substitute: string): Absence => ({
  absenceId: from,
  from,
  until,
  substitute,
});

describe('who sits at a desk', () => {
  const absences = [absence('2014-02-10', '2014-02-14', 'ola'), absence('2014-02-13', '2014-02-20', 'per')];

  it.each([
    ['2014-02-09', null],
    ['2014-02-10', 'ola'],
    ['2014-02-12', 'ola'],
    ['2014-02-13', 'per'],
    ['2014-02-20', 'per'],
    ['2014-02-21', null],
  ])('on %s is %s instead', (day, who) => expect(substituteOn({ absences }, day)).toBe(who));
});

describe('a desk', () => {
  const away = { person: 'kari', from: '2014-02-10', until: '2014-02-10', substitute: 'ola' };

  it('is left for one day at least, to somebody else', () => {
    expect(given(recordAbsence, []).when(away).kind).toBe('accept');
    expect(given(recordAbsence, []).when({ ...away, until: '2014-02-09' })).toMatchObject({
      refusal: { code: 'absence-ends-before-it-begins' },
    });
    expect(given(recordAbsence, []).when({ ...away, substitute: 'kari' })).toMatchObject({
      refusal: { code: 'substitute-is-the-same' },
    });
  });

  it('gives its address and its calendars to its own person only', () => {
    const feed = { person: 'kari', feedId: 'f', secretHash: 'h', cases: 'all' } as const;
    const code = { refusal: { code: 'own-desk-only' } };
    expect(given(chooseMailAddress, []).when({ person: 'kari', address: 'kari@example.no' })).toMatchObject(code);
    expect(given(createCalendarFeed, []).when(feed)).toMatchObject(code);
    const own = { actor: { id: 'kari', role: 'inspector' as const } };
    expect(given(createCalendarFeed, [], own).when(feed)).toMatchObject({
      events: [{ data: { role: 'inspector', cases: 'own' } }],
    });
    expect(given(chooseMailAddress, [], own).when({ person: 'kari', address: 'kari@example.no' })).toMatchObject({
      events: [{ data: { mails: true }, protected: { address: 'kari@example.no' } }],
    });
  });
});
