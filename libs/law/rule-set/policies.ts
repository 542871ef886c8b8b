/**
 * A reading that no source settles. `R` is recalled, `I` inferred; a lawyer has ratified none of them. `source` is the
 * row of the law digest, or `chosen` where the digest leaves the question open. `file` applies the policy and cites its
 * name.
 */
export interface NamedPolicy {
  readonly name: string;
  readonly source: string;
  readonly mark: 'R' | 'I';
  readonly meaning: string;
  readonly file: string;
}

const policy = (name: string, source: string, mark: 'R' | 'I', file: string, meaning: string): NamedPolicy => ({
  name,
  source,
  mark,
  meaning,
  file,
});

/** Every reading that the rules rest on. A spec checks that each file named cites its policy. */
export const namedPolicies: readonly NamedPolicy[] = [
  policy('ordinary-after-gross-withdrawal', '8.3 #1', 'I', 'ladder/rows.ts', 'row C; reading: row B'),
  policy('gross-after-ordinary-withdrawal', '8.3 #2', 'I', 'ladder/rows.ts', 'row F; reading: row E'),
  policy('further-offences-after-row-h', '8.3 #4', 'I', 'ladder/rows.ts', 'gross ones only; reading: any'),
  policy('ladder-resets-with-the-period', '8.3 #7', 'I', 'ladder/counted-history.ts', 'resets; reading: runs on'),
  policy('ladder-resets-on-transfer', '8.3 #8', 'I', 'ladder/counted-history.ts', 'a new holder starts clean'),
  policy('annulment-recomputes-later-steps', '8.3 #11', 'I', 'ladder/recomputed-rows.ts', 'rows are run afresh'),
  policy('case-belongs-to-its-offences', 'chosen', 'I', 'ladder/counted-history.ts', 'not to the notification'),
  policy('case-time-is-latest-offence', 'chosen', 'I', 'ladder/ladder-case.ts', 'the latest offence dates a case'),
  policy('unlicensed-trade-is-no-step', '8.2', 'I', 'ladder/unlicensed.ts', 'trade while withdrawn is for the police'),
  policy('period-ends-the-day-before', 'chosen', 'I', 'calendar/length.ts', 'first day + length, less one day'),
  policy('church-name-over-may-name', 'chosen', 'I', 'calendar/holidays.ts', 'the church holiday gives the name'),
  policy('failure-never-undoes-digital-proof', 'chosen', 'I', 'appeal/arrival.ts', 'a proven notice stands'),
  policy('paper-presumed-after-five-days', '3.3', 'I', 'appeal/posting.ts', 'fifth working day after posting'),
  policy('presumption-never-rejects', 'chosen', 'I', 'appeal/timeliness.ts', 'late on a presumption is undecided'),
  policy('reply-limit-rolls', 'row 19', 'I', 'deadlines/advance-notice.ts', 'a limit set by the body is counted alike'),
  policy('drinking-time-per-group', 'chosen', 'I', 'hours/serving-hours.ts', 'each group has its own half hour'),
  policy('spent-points', '2.3', 'R', 'points/live-points.ts', 'points that carried a withdrawal do not count again'),
  policy('transfer-day-is-the-new-holders', 'chosen', 'I', 'points/live-points.ts', 'the day itself counts anew'),
  policy('any-two-year-span', '2.3', 'I', 'points/window.ts', 'the window may start at any offence'),
  policy('scale-repeats-past-24', '2.3', 'I', 'points/withdrawal-scale.ts', 'the table starts over'),
  policy('renewal-applied-in-the-period', 'chosen', 'I', 'periods/period-result.ts', 'a late application has no tail'),
  policy('renewal-cap-counts-first-day', 'chosen', 'I', 'periods/period-result.ts', 'three months incl. the first day'),
  policy('application-limit-rolls', 'row 8', 'I', 'periods/event-result.ts', 'the 30 days are rolled'),
  policy('quota-base-date', 'row 40', 'I', 'inspections/inspection-quota.ts', 'licences running on 31 December'),
  policy('controls-everywhere-count', 'chosen', 'I', 'inspections/inspection-quota.ts', 'also at closed places'),
  policy('single-inspector-is-no-control', 'row 41', 'I', 'inspections/inspection-quota.ts', 'no control in the quota'),
  policy(
    'reminder-before-notice',
    '8.3 #20, #21',
    'I',
    'turnover/turnover-steps.ts',
    'two letters, one after the other',
  ),
  policy('report-date-rolls', '3.4', 'I', 'turnover/turnover-report.ts', '1 March moves to a working day'),
];
