import { type AdvanceNotice } from './advance-notice/content.js';
import { type AppealLetterContents } from './appeal-letter-content.js';
import { type AuthorityNotice } from './authority-notice/content.js';
import { type CaseDropped } from './case-dropped/content.js';
import { type ClosedWithoutReaction } from './closed-without-reaction/content.js';
import { type InspectionReport } from './inspection-report/content.js';
import { type PointsDecision } from './points-decision/content.js';
import { type PointsNotice } from './points-notice/content.js';
import { type PoliceReport } from './police-report/content.js';
import { type Reminder } from './reminder/content.js';
import { type Warning } from './warning/content.js';
import { type WithdrawalDecision } from './withdrawal-decision/content.js';
import { type WithdrawalEnded } from './withdrawal-ended/content.js';
import { type WithdrawalStarted } from './withdrawal-started/content.js';

/** The content of each kind of letter: plain data that survives JSON. Dates are ISO dates, times HH:MM, Europe/Oslo. */
export interface LetterContents extends AppealLetterContents {
  'inspection-report': InspectionReport;
  'police-report': PoliceReport;
  warning: Warning;
  reminder: Reminder;
  'advance-notice': AdvanceNotice;
  'withdrawal-decision': WithdrawalDecision;
  'withdrawal-started': WithdrawalStarted;
  'withdrawal-ended': WithdrawalEnded;
  'authority-notice': AuthorityNotice;
  'closed-without-reaction': ClosedWithoutReaction;
  'case-dropped': CaseDropped;
  'points-notice': PointsNotice;
  'points-decision': PointsDecision;
}

export type LetterKind = keyof LetterContents;
