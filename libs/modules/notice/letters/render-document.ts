import { type Language, type LetterFrame } from './letter-frame.js';
import { type LetterBody } from './page/letter-body.js';
import { letterPage } from './page/letter-page.js';
import { oneLine } from './page/printable.js';
import { letterPdf } from './pdf/letter-pdf.js';

export interface RenderedDocument {
  readonly html: string;
  readonly pdf: Uint8Array;
}

/**
 * A document that is no letter, as page and tagged PDF: case papers, minutes. Signed by nobody; the same content gives the
 * same bytes. Everything in the body is text, never markup.
 */
export const renderDocument = async (
  language: Language,
  frame: LetterFrame,
  body: Omit<LetterBody, 'signed'>,
): Promise<RenderedDocument> => {
  const document: LetterBody = { ...body, title: oneLine(body.title), signed: false };
  return { html: letterPage(language, frame, document), pdf: await letterPdf(language, frame, document) };
};
