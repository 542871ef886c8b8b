/** Width of a text in points. */
export type Measure = (text: string) => number;

/**
 * Lines no wider than the column. Line breaks in the text are kept, words stay whole where they fit, and a word wider than
 * the column is cut, so that no text runs off the page.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width, measure));
}

function wrapLine(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  const gap = measure(' ');
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((one) => cut(one, width, measure))) {
    const more = measure(word);
    if (line !== '' && used + gap + more <= width) {
      line = `${line} ${word}`;
      used += gap + more;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    used = more;
  }
  return [...lines, line];
}

function cut(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const sign of word) {
    const more = measure(sign);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += sign;
    used += more;
  }
  return [...pieces, piece];
}
