import { type DecisionReference } from '../case/decision.js';
import { type PointsLine, type PointsStanding } from '../case/points.js';
import { type LetterFrame, type LetterLicence } from '../letter-frame.js';
import { type PointsGround } from '../points-notice/content.js';
import { type DecisionRights } from '../rights/content.js';
import { type NoticeGiven, type NoticeReply } from '../withdrawal-decision/content.js';

/** Points allotted for one kind of breach; `standard` is the number of the catalogue. */
export interface AllottedLine extends PointsLine {
  readonly standard: number;
}

/** Decision on points, told to the holder with its reasons and with what more points mean (alkoholforskriften § 10-5). */
export interface PointsDecision extends LetterFrame {
  readonly licence: LetterLicence;
  readonly decision: DecisionReference;
  readonly points: readonly AllottedLine[];
  /** What is held to be proven; `what` of a breach says which event, when and where. */
  readonly ground: PointsGround;
  readonly factsFound: string;
  readonly standardOfProof: 'preponderance' | 'clear-preponderance';
  readonly notice: NoticeGiven;
  readonly reply: NoticeReply;
  readonly considerations: string;
  /** Why a number is another than the standard (alkoholforskriften § 10-4); null when none is. */
  readonly specialReasons: string | null;
  readonly standing: PointsStanding;
  readonly rights: DecisionRights;
}
