import {
  instant,
  type IsoDate,
  type IsoInstant,
  type Length,
  type Moment,
  plainDate,
  type WallTime,
} from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import { minutesOf } from '../hours/wall-time.js';
import { count, type Decoder, object, text } from './decoder.js';

const checkedBy =
  (wanted: string, check: (value: string) => unknown): Decoder<string> =>
  (value, path) => {
    const found = text(value, path);
    try {
      check(found);
    } catch {
      throw new TypeError(`${path} must be ${wanted}`);
    }
    return found;
  };

/** An existing day, `YYYY-MM-DD`. */
export const date: Decoder<IsoDate> = checkedBy('a date', plainDate);

/** A point in time with an offset. */
export const pointInTime: Decoder<IsoInstant> = checkedBy('an instant', instant);

/** A day or a point in time. */
export const moment: Decoder<Moment> = checkedBy('a date or an instant', osloDay);

/** A wall-clock time. */
export const wallTime: Decoder<WallTime> = checkedBy('a time', minutesOf);

/** A length: exactly one unit. */
export const length: Decoder<Length> = (value, path) => {
  const units = ['days', 'weeks', 'months', 'years'];
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const [unit] = keys;
  if (keys.length !== 1 || !unit || !units.includes(unit)) throw new TypeError(`${path} must be a length`);
  return object<Record<string, number>>({ [unit]: count })(value, path) as Length;
};
