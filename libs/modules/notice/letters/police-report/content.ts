import { type ReportedObservation } from '../inspection-report/content.js';
import { type Contact, type LetterFrame, type LetterLicence, type SendTo } from '../letter-frame.js';

/** Whence the report came. A complaint counts only when inspectors have looked into it (point 7 of the guidelines). */
export type ReportOrigin =
  /** `office` as printed, never a person: «Hol lensmannskontor». */
  | { readonly kind: 'police'; readonly office: string }
  /** Who complained is not said. `investigation` is the report of the inspectors. */
  | { readonly kind: 'complaint'; readonly investigation: { readonly number: string; readonly date: string } };

/** A report of the police, or a complaint looked into, put to the holder for comment (forvaltningsloven § 17). */
export interface PoliceReport extends LetterFrame {
  readonly licence: LetterLicence;
  /** The police report or the written complaint itself. */
  readonly report: { readonly number: string; readonly date: string; readonly origin: ReportOrigin };
  readonly observations: readonly ReportedObservation[];
  /** Days from receipt of this letter; the municipality's choice. */
  readonly replyDays: number;
  readonly commentTo: SendTo;
  readonly access: Contact;
}
