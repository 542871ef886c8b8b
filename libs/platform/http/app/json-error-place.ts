export interface JsonErrorPlace {
  readonly what: string;
  readonly line: number;
  readonly column: number;
}

/** One token at a time; what fits none of these is where the text stops being JSON. */
const TOKEN =
  /[\t\n\r ]+|[{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/**
 * Finds where a text that JSON.parse refused stops being JSON. The engine's own message is not used: it quotes the
 * text, which may hold personal data, and often names no place.
 */
export const placeOfJsonError = (text: string): JsonErrorPlace => {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return place(text, at, text[at] === '"' ? 'a string without a proper end' : say(wanted));
    if (token.trim() !== '') {
      const next = step(token, wanted, open);
      if (next === null) return place(text, at, say(wanted));
      wanted = next;
    }
    at += token.length;
  }
  return place(text, text.length, `the text ends too early: ${say(wanted)}`);
};

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

const say = (wanted: Wanted): string => `expected ${wanted}`;

/** What may follow a token; null when the token itself is out of place. */
const step = (token: string, wanted: Wanted, open: string[]): Wanted | null => {
  if (wanted === ':') return token === ':' ? 'value' : null;
  if (wanted === ', or end') {
    const inside = open.at(-1);
    if (token === ',' && inside) return inside === '{' ? 'key' : 'value';
    if ((token === '}' && inside === '{') || (token === ']' && inside === '[')) return close(open);
    return null;
  }
  if (wanted === 'key or }' && token === '}') return close(open);
  if (wanted === 'value or ]' && token === ']') return close(open);
  if (wanted === 'key' || wanted === 'key or }') return token.startsWith('"') ? ':' : null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key or }' : 'value or ]';
  }
  return /^[}\],:]$/.test(token) ? null : ', or end';
};

const close = (open: string[]): Wanted => {
  open.pop();
  return ', or end';
};

const place = (text: string, at: number, what: string): JsonErrorPlace => {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { what, line: before.split('\n').length, column: at - lineStart + 1 };
};
