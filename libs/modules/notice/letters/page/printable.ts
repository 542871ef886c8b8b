// Control characters but tab and line feed, separators and reordering marks: none may be printed, and a reader could be misled by the last.
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text without line-ending variants and unprintable characters; those become the replacement character, so that nothing vanishes unseen. */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unprintable, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'));

/** Text on one line: a line break in a name or a place could otherwise begin what looks like a new part of the letter. */
export const oneLine = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
