import { type LetterMade } from '@platform/corrections/correctable.js';

/** A letter rests on what was recorded before it was made; from then on a correction needs a second person. */
export const letterMade: LetterMade = ({ type, data }) =>
  type === 'notice-produced' ? (data as { noticeId: string }).noticeId : null;
