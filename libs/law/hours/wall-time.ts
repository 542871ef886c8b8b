import type { WallTime } from '../calendar/iso.js';

/** Minutes after midnight of `HH:MM`, `24:00` being 1440. Throws RangeError on anything else. */
export const minutesOf = (time: WallTime): number => {
  const match = /^(\d{2}):(\d{2})$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!match || Number(match[2]) > 59 || minutes > 1440) throw new RangeError(`not a wall time: ${time}`);
  return minutes;
};

/** The earlier of two wall times of one day. */
export const earlierTime = (a: WallTime, b: WallTime): WallTime => (minutesOf(b) < minutesOf(a) ? b : a);
