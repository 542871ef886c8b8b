/** Control characters but tab and line feed, and halves of surrogate pairs: no store and no letter can carry them. */
const UNFIT = /[^\P{Cc}\t\n]|\p{Cs}/u;

/** A test for text with something in it and at most `max` UTF-16 units. */
export const isTextOf =
  (max: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.length <= max && value.trim() !== '' && !UNFIT.test(value);

/** Cuts space around texts and makes line ends one character; leaves anything else as it is. */
export const tidyText = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidyText);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value;
};
