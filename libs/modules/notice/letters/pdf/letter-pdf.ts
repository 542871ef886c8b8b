import { type Language, type LetterFrame } from '../letter-frame.js';
import { frameWords } from '../page/frame-words.js';
import { type Block, type LetterBody } from '../page/letter-body.js';
import { recipientLines, senderLines, signatureLines } from '../page/letter-lines.js';
import { oneLine } from '../page/printable.js';
import { writtenDate } from '../page/written.js';
import { bytesOf, newDocument } from './new-document.js';
import { page, Pen, type Style } from './pen.js';

const body: Style = { size: 11, leading: 15.5, weight: 400 };
const strong: Style = { ...body, weight: 600 };
const headings = {
  H1: { size: 16, leading: 20, weight: 600 },
  H2: { size: 13, leading: 17, weight: 600 },
  H3: strong,
} as const;
const small: Style = { size: 9, leading: 12, weight: 400 };

/** The letter as a tagged PDF, from the same body as the page and the text: same input, same bytes. */
export async function letterPdf(language: Language, frame: LetterFrame, letter: LetterBody): Promise<Uint8Array> {
  const words = frameWords[language];
  const document = newDocument(language, frame.date, letter.title, `${frame.municipality.name} kommune`);
  const pen = new Pen(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const tag = (parent: typeof root, type: string): typeof root => {
    const element = document.struct(type);
    parent.add(element);
    return element;
  };

  const text = (type: 'P' | keyof typeof headings, lines: string, indent = 0): void => {
    const style = type === 'P' ? body : headings[type];
    pen.space(type === 'P' ? 0 : 8);
    if (type !== 'P') pen.keep(style.leading + 2 * body.leading);
    const left = page.left + indent;
    pen.write([{ element: tag(root, type), text: lines, style, left, width: page.width - indent }], indent > 0);
    pen.space({ P: 8, H1: 8, H2: 3, H3: 3 }[type]);
  };
  const pairs = (entries: readonly (readonly [string, string])[], gutter: number, first: Style): void => {
    const whole = tag(root, 'L');
    for (const [label, value] of entries) {
      const item = tag(whole, 'LI');
      const left = page.left + gutter;
      pen.write([
        { element: tag(item, 'Lbl'), text: oneLine(label), style: first, left: page.left, width: gutter - 6 },
        { element: tag(item, 'LBody'), text: oneLine(value), style: body, left, width: page.width - gutter },
      ]);
    }
    pen.space(8);
  };
  const bullets = (items: readonly string[]): void =>
    pairs(
      items.map((item) => ['•', item] as const),
      14,
      body,
    );
  const labelled = (entries: readonly (readonly [string, string])[]): void => pairs(entries, 150, strong);
  const block = (part: Block): void => {
    switch (part.kind) {
      case 'paragraph':
        return text('P', oneLine(part.text));
      case 'free':
        return text('P', part.text.trim(), 12);
      case 'subheading':
        return text('H3', oneLine(part.text));
      case 'list':
        return bullets(part.items);
      case 'facts':
        return labelled(part.facts);
    }
  };
  const closing = (heading: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    text('H2', heading);
    bullets(items);
  };
  const several = (lines: readonly string[]): void => text('P', lines.map(oneLine).join('\n'));

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
  const signature = signatureLines(language, frame);
  pen.space(8);
  pen.keep((signature.length + 2) * body.leading);
  text('P', words.greeting);
  several(signature);
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
