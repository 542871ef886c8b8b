import type { Length } from '../calendar/iso.js';

export interface AppealRules {
  /** From arrival of the notice, forvaltningsloven § 29 first paragraph (V). */
  readonly appealLength: Length;
  /** From the day of the decision, forvaltningsloven § 31 (V). */
  readonly absoluteBar: Length;
  /** To repeat an appeal that did not arrive, from when that was understood; forvaltningsloven § 30 (V). */
  readonly lostAppealRepeat: Length;
  /** To claim costs, from arrival of the new decision; forvaltningsloven § 36 (V). */
  readonly costsClaim: Length;
  /** Working days after posting at which a letter is presumed to have arrived (law digest 3.3, I). */
  readonly presumedArrivalWorkingDays: number;
}

export const appealRules: AppealRules = {
  appealLength: { weeks: 3 },
  absoluteBar: { years: 1 },
  lostAppealRepeat: { weeks: 1 },
  costsClaim: { weeks: 3 },
  presumedArrivalWorkingDays: 5,
};
