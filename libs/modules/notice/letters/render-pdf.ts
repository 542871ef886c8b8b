import { type Missing } from './checklist/missing.js';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { type Language } from './letter-frame.js';
import { letterBody } from './letter-kinds.js';
import { letterPdf } from './pdf/letter-pdf.js';
import { checklist } from './render-letter.js';

/** No PDF is made of a letter that may not be sent; `missing` is its checklist. */
export class IncompleteLetter extends Error {
  constructor(readonly missing: readonly Missing[]) {
    super(`letter lacks ${missing.map(({ item }) => item).join(', ')}`);
    this.name = 'IncompleteLetter';
  }
}

/**
 * The letter as a tagged PDF (A4, embedded font), from the same body as `renderLetter` makes its page and text from. The same
 * content gives the same bytes. Throws IncompleteLetter when `checklist` names anything.
 */
export async function renderPdf<K extends LetterKind>(
  kind: K,
  language: Language,
  content: LetterContents[K],
): Promise<Uint8Array> {
  const missing = checklist(kind, content);
  if (missing.length > 0) throw new IncompleteLetter(missing);
  return letterPdf(language, content, letterBody(kind, language, content));
}
