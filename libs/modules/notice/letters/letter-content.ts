import { type ClosedWithoutReaction } from './closed-without-reaction/content.js';
import { type InspectionReport } from './inspection-report/content.js';
import { type Warning } from './warning/content.js';

/** The content of each kind of letter: plain data that survives JSON. Dates are ISO dates, times HH:MM, Europe/Oslo. */
export interface LetterContents {
  'inspection-report': InspectionReport;
  warning: Warning;
  'closed-without-reaction': ClosedWithoutReaction;
}

export type LetterKind = keyof LetterContents;
