import { type MissingItem } from '../case/grounds.js';
import { type NoticeOfPoints } from '../case/points.js';
import { type Contact, type LetterFrame, type LetterLicence } from '../letter-frame.js';

/** What the notice is about: a breach by a report, with what is held to have happened, or a return or fee that came late. */
export type PointsGround =
  | {
      readonly kind: 'breach';
      readonly report: { readonly number: string; readonly date: string };
      readonly what: string;
    }
  | { readonly kind: 'arrear'; readonly missing: readonly MissingItem[] };

/** Advance notice of points as a letter of its own (alkoholforskriften § 10-5, forvaltningsloven §§ 16, 17). */
export interface PointsNotice extends LetterFrame {
  readonly licence: LetterLicence;
  readonly ground: PointsGround;
  readonly notice: NoticeOfPoints;
  /** The notice that this one adds to, and what has come since; null in the first notice. */
  readonly supplements: { readonly date: string; readonly newInformation: readonly string[] } | null;
  readonly access: Contact;
  /** The municipality's setting: whether to say that the party may have a right not to answer. */
  readonly silence: boolean;
}
