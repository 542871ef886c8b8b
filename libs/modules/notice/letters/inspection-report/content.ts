import { type NoticeOfPoints } from '../case/points.js';
import { type LetterFrame, type LetterLicence, type SendTo } from '../letter-frame.js';

/** One thing the inspectors saw or heard, in their words and without a conclusion. */
export interface ReportedObservation {
  readonly time: string | null;
  readonly where: string | null;
  readonly what: string;
}

/** Report of a control to the place and the holder (alkoholforskriften § 9-6). */
export interface InspectionReport extends LetterFrame {
  readonly licence: LetterLicence;
  readonly control: {
    readonly reportNumber: string;
    readonly date: string;
    readonly startTime: string;
    readonly endTime: string;
    readonly inspectors: number;
    readonly company: string | null;
    /** To whom (by role) the inspectors reported orally afterwards. */
    readonly toldOnTheSpot: string | null;
  };
  readonly observations: readonly ReportedObservation[];
  /** Said outright, so that an empty list of observations is never taken for a clean control. */
  readonly nothingFound: boolean;
  readonly commentTo: SendTo;
  /** The letter gives notice of points too, for findings from 2016 (alkoholforskriften § 10-5); null when it does not. */
  readonly pointsNotice: NoticeOfPoints | null;
}
