import { type Missing } from './checklist/missing.js';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { type Language } from './letter-frame.js';
import { letterBody, letterKinds } from './letter-kinds.js';
import { letterPage } from './page/letter-page.js';
import { letterText } from './page/letter-text.js';

export interface RenderedLetter {
  /** A complete HTML5 document. */
  readonly html: string;
  readonly title: string;
  readonly text: string;
}

/** Everything the letter must contain and lacks, each with the provision that asks for it; empty when it may be sent. */
export function checklist<K extends LetterKind>(kind: K, content: LetterContents[K]): readonly Missing[] {
  return letterKinds[kind].lacks(content);
}

/**
 * The letter, ready to be sent; or what it lacks, and then no letter at all.
 * Pure: the same content gives the same bytes. Everything in the content is text, never markup.
 */
export function renderLetter<K extends LetterKind>(
  kind: K,
  language: Language,
  content: LetterContents[K],
): RenderedLetter | { readonly missing: readonly Missing[] } {
  const missing = checklist(kind, content);
  if (missing.length > 0) return { missing };
  const body = letterBody(kind, language, content);
  return { html: letterPage(language, content, body), title: body.title, text: letterText(language, content, body) };
}
