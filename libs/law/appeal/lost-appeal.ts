import { type IsoDate, latestOf } from '../calendar/iso.js';
import { addLength } from '../calendar/length.js';
import { roll } from '../calendar/working-days.js';
import type { RuleSet } from '../rule-set.js';

export interface LostAppeal {
  /** Day the appeal that never arrived was handed in or sent. */
  readonly firstSentOn: IsoDate;
  /** Day the appellant knew or should have understood that it had not arrived. */
  readonly learnedOn: IsoDate;
  /** Day it was repeated. */
  readonly repeatedOn: IsoDate;
}

/** Last day to repeat a lost appeal: a week, rolled (I), and never before the time itself is out. Forvaltningsloven § 30 (V). */
export const repeatDue = (learnedOn: IsoDate, due: IsoDate | null, rules: RuleSet): IsoDate => {
  const week = roll(addLength(learnedOn, rules.appeals.lostAppealRepeat));
  return due === null ? week : latestOf(week, due);
};

/** Whether a lost and repeated appeal is in time: the first was, and it was repeated within the week. */
export const repeatedInTime = (lost: LostAppeal, due: IsoDate | null, rules: RuleSet): boolean =>
  (due === null || lost.firstSentOn <= due) && lost.repeatedOn <= repeatDue(lost.learnedOn, due, rules);
