import { type MunicipalityState, settingOn } from './state.js';

/** Forvaltningsloven ch. IX on administrative sanctions is in force from this day (V). */
export const CHAPTER_NINE_FROM = '2017-07-01';

export interface ChapterNine {
  /** § 48: notices tell of a right not to answer */
  readonly rightNotToAnswer: boolean;
  /** § 45: a withdrawal says why it is proportionate */
  readonly proportionality: boolean;
}

/**
 * Which safeguards of ch. IX are kept on a day. Whether it covers points and withdrawals is open (law.md § 3.5); all favour
 * the party, so they are on from its first day (I), each unless the municipality has set it otherwise.
 */
export const chapterNineOn = (state: MunicipalityState, day: string): ChapterNine => {
  const part = (name: 'chapterNine.rightNotToAnswer' | 'chapterNine.proportionality') =>
    (settingOn(state, name, day) ?? (day < CHAPTER_NINE_FROM ? 'off' : 'on')) === 'on';
  return {
    rightNotToAnswer: part('chapterNine.rightNotToAnswer'),
    proportionality: part('chapterNine.proportionality'),
  };
};
