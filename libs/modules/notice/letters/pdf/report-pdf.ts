import { type Language } from '../letter-frame.js';
import { type LetterBody } from '../page/letter-body.js';
import { oneLine } from '../page/printable.js';
import { blockWriter, small } from './block-writer.js';
import { bytesOf, newDocument } from './new-document.js';
import { page, Pen } from './pen.js';

export interface ReportFrame {
  /** day that the document is dated, ISO */
  readonly date: string;
  readonly author: string;
  /** stands at the foot of each page */
  readonly reference: string;
}

/** A report that is no letter, as a tagged PDF from the same body as its page: same input, same bytes. */
export async function reportPdf(language: Language, frame: ReportFrame, body: LetterBody): Promise<Uint8Array> {
  const document = newDocument(language, frame.date, body.title, frame.author);
  const pen = new Pen(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const { text, block } = blockWriter(document, pen, root);
  text('H1', oneLine(body.title));
  body.opening.forEach(block);
  for (const { heading, blocks } of body.sections) {
    text('H2', heading);
    blocks.forEach(block);
  }
  root.end();
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    pen.artifact(`${frame.reference} – Side ${index + 1} av ${count}`, small, page.footer);
  }
  return bytesOf(document);
}
