import { defaultRules } from '../rule-set.js';
import { repeatDue, repeatedInTime } from './lost-appeal.js';

describe('a lost appeal', () => {
  const due = '2014-01-30';
  const lost = { firstSentOn: '2014-01-30', learnedOn: '2014-02-10', repeatedOn: '2014-02-17' };

  it('can be repeated within a week of the day it was understood', () => {
    expect(repeatedInTime(lost, due, defaultRules)).toBe(true);
    expect(repeatedInTime({ ...lost, repeatedOn: '2014-02-18' }, due, defaultRules)).toBe(false);
  });

  it('must itself have been sent in time', () => {
    expect(repeatedInTime({ ...lost, firstSentOn: '2014-01-31' }, due, defaultRules)).toBe(false);
  });

  it('has the whole appeal time where that is longer than the week', () => {
    expect(repeatDue('2014-01-13', due, defaultRules)).toBe(due);
  });

  it('has a week that never ends on a day off', () => {
    expect(repeatDue('2014-02-08', due, defaultRules)).toBe('2014-02-17');
  });
});
