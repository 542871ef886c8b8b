import { type Language, type LetterFrame } from '../letter-frame.js';
import { frameWords } from '../page/frame-words.js';
import { type LetterBody } from '../page/letter-body.js';
import { recipientLines, senderLines, signatureLines } from '../page/letter-lines.js';
import { oneLine } from '../page/printable.js';
import { writtenDate } from '../page/written.js';
import { blockWriter, body, small } from './block-writer.js';
import { bytesOf, newDocument } from './new-document.js';
import { page, Pen } from './pen.js';

/** The letter as a tagged PDF, from the same body as the page and the text: same input, same bytes. */
export async function letterPdf(language: Language, frame: LetterFrame, letter: LetterBody): Promise<Uint8Array> {
  const words = frameWords[language];
  const document = newDocument(language, frame.date, letter.title, `${frame.municipality.name} kommune`);
  const pen = new Pen(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const { text, bullets, labelled, block } = blockWriter(document, pen, root);
  const closing = (heading: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    text('H2', heading);
    bullets(items);
  };
  const several = (lines: readonly string[]): void => text('P', lines.map(oneLine).join('\n'));

  const logo = frame.design?.logo;
  if (logo) {
    const figure = document.struct('Figure', { alt: `${frame.municipality.name} kommune` });
    root.add(figure);
    pen.picture(figure, Buffer.from(logo.base64, 'base64'));
  }
  several(senderLines(language, frame));
  several(recipientLines(language, frame));
  labelled([
    [words.date, writtenDate(frame.date)],
    [words.reference, frame.reference],
    ...(frame.yourReference ? [[words.yourReference, frame.yourReference] as const] : []),
  ]);
  text('H1', oneLine(letter.title));
  letter.opening.forEach(block);
  for (const { heading, blocks } of letter.sections) {
    text('H2', heading);
    blocks.forEach(block);
  }
  if (letter.signed !== false) {
    const signature = signatureLines(language, frame);
    pen.space(8);
    pen.keep((signature.length + 2) * body.leading);
    if (frame.design?.closing) text('P', oneLine(frame.design.closing));
    text('P', words.greeting);
    several(signature);
  }
  closing(words.enclosures, frame.enclosures);
  closing(words.copies, frame.copies);
  root.end();

  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    pen.artifact(`${frame.reference} – Side ${index + 1} av ${count}`, small, page.footer);
  }
  return bytesOf(document);
}
