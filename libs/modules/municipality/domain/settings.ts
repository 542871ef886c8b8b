/** Settings of a municipality that a case can depend on; each is dated. Values are text, checked by `allowed`. */
export const settings = {
  language: ['nb', 'nn'],
  /** law.md § 8.3 no. 13: a warning is no decision by default (pre-2016) */
  warningIsDecision: ['no', 'yes'],
  /** domain.md § 3: by default a withdrawal does not begin before the appeal limit is out */
  withdrawalStart: ['after-appeal-limit', 'as-decided'],
  appealBody: null,
  /** fvl § 27b: whether an appeal must come before a lawsuit; it binds only where the letter says so */
  lawsuit: ['no-condition', 'appeal-first'],
  /** fvl § 27: whether there is reason to tell of free legal aid */
  legalAid: ['no-reason', 'told'],
  /** the municipality's own appeals body, as it stands in a sentence */
  municipalAppealBody: null,
  /** route of an appeal by kind of decision (alkoholloven § 1-16; forvaltningsloven § 28 for others; points I) */
  'appealRoute.withdrawal': ['state-administrator', 'municipal'],
  'appealRoute.points': ['state-administrator', 'municipal'],
  'appealRoute.warning': ['municipal', 'state-administrator'],
  'appealRoute.refusal': ['state-administrator', 'municipal'],
  'appealRoute.fee': ['state-administrator', 'municipal'],
  'appealRoute.dismissal': ['state-administrator', 'municipal'],
  'appealRoute.costs': ['state-administrator', 'municipal'],
  /** the body that decides on withdrawals (guideline 7.5), as it stands in a sentence */
  politicalBody: null,
  policeOffice: null,
  policeAddress: null,
  /** law.md § 2.4: notice of points goes with the control report, as one letter with two clocks, or as a letter of its own */
  pointsNotice: ['combined', 'separate'],
  /** law.md § 2.3: no text names the body that hears an appeal against points (I) */
  pointsAppealRoute: ['state-administrator', 'appeals-board'],
  /** the municipal appeals board, as it stands in a sentence */
  appealsBoard: null,
  'notice.points-notice': ['send', 'approve-first'],
  'notice.points-decision': ['send', 'approve-first'],
  'notice.inspection-report': ['send', 'approve-first'],
  'notice.warning': ['send', 'approve-first'],
  'notice.closed-without-reaction': ['send', 'approve-first'],
  'notice.case-dropped': ['send', 'approve-first'],
  'notice.police-report': ['send', 'approve-first'],
  'notice.reminder': ['send', 'approve-first'],
  'notice.advance-notice': ['send', 'approve-first'],
  'notice.withdrawal-decision': ['send', 'approve-first'],
  'notice.withdrawal-started': ['send', 'approve-first'],
  'notice.withdrawal-ended': ['send', 'approve-first'],
  'notice.authority-notice': ['send', 'approve-first'],
  'notice.appeal-received': ['send', 'approve-first'],
  'notice.appeal-defect': ['send', 'approve-first'],
  'notice.appeal-dismissed': ['send', 'approve-first'],
  'notice.appeal-extension': ['send', 'approve-first'],
  'notice.stay-decision': ['send', 'approve-first'],
  'notice.reconsidered-decision': ['send', 'approve-first'],
  'notice.appeal-forwarded': ['send', 'approve-first'],
  'notice.appeal-outcome': ['send', 'approve-first'],
  'notice.costs-decision': ['send', 'approve-first'],
  'notice.preliminary-answer': ['send', 'approve-first'],
  'notice.handling-extended': ['send', 'approve-first'],
  /** class of the archive for alcohol cases, as `system/class`, e.g. KKODE/U63; each archive has its own */
  archiveClass: null,
  /** the archive's own code for what is kept from the public */
  archiveRestriction: null,
  /** law.md § 3.5: safeguards of forvaltningsloven ch. IX; without a value, on from the chapter's first day */
  'chapterNine.rightNotToAnswer': ['on', 'off'],
  'chapterNine.proportionality': ['on', 'off'],
  /** who has a case that nobody else has been named for */
  defaultAssignee: null,
  contactName: null,
  contactEmail: null,
  contactAddress: null,
} as const satisfies Record<string, readonly string[] | null>;
export type SettingName = keyof typeof settings;

/** Switches of the municipality's own rules, law.md § 8.3 nos. 1, 2, 4, 7, 14 and 26; the first value of each is the default. */
export const readings = {
  ordinaryAfterGrossWithdrawal: ['row-c', 'row-b'],
  grossAfterOrdinaryWithdrawal: ['row-f', 'row-e'],
  furtherOffencesAfterRowH: ['gross-only', 'any'],
  resetOnNewPeriod: ['yes', 'no'],
  /** no. 14: sale or serving before opening or on a banned day */
  hoursBeforeOpening: ['ordinary', 'gross'],
  /** no. 26: whoever the delegation register names, or an elected body always */
  whoWarns: ['delegation-register', 'political-body'],
} as const satisfies Record<string, readonly string[]>;
export type ReadingName = keyof typeof readings;

export const isAllowed = (values: readonly string[] | null, value: string): boolean =>
  values === null ? value.trim() !== '' : values.includes(value);
