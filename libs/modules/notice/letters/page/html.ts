import { printable } from './printable.js';

/** Markup that is already safe. Only the tag `markup` makes it, so text can reach a page in no other way than escaped. */
export class Html {
  constructor(readonly source: string) {}
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

type Part = string | number | Html | readonly Html[];

/** Tagged template: every value is escaped unless it is itself made by this tag. Not named `html`, because the formatter would then rewrite the letters. */
export function markup(pieces: TemplateStringsArray, ...values: readonly Part[]): Html {
  const rendered = values.map((value) => {
    if (value instanceof Html) return value.source;
    return typeof value === 'object' ? value.map((part) => part.source).join('') : escape(String(value));
  });
  return new Html(pieces.map((piece, index) => piece + (rendered[index] ?? '')).join(''));
}
