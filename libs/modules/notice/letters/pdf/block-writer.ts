import { type Block } from '../page/letter-body.js';
import { oneLine } from '../page/printable.js';
import { page, type Pen, type Style } from './pen.js';

export const body: Style = { size: 11, leading: 15.5, weight: 400 };
const strong: Style = { ...body, weight: 600 };
const headings = {
  H1: { size: 16, leading: 20, weight: 600 },
  H2: { size: 13, leading: 17, weight: 600 },
  H3: strong,
} as const;
export const small: Style = { size: 9, leading: 12, weight: 400 };

type Element = ReturnType<PDFKit.PDFDocument['struct']>;

/** Writes headings and blocks down the pages, each an element of the structure tree. */
export interface BlockWriter {
  readonly text: (type: 'P' | 'H1' | 'H2' | 'H3', lines: string, indent?: number) => void;
  readonly bullets: (items: readonly string[]) => void;
  readonly labelled: (entries: readonly (readonly [string, string])[]) => void;
  readonly block: (part: Block) => void;
}

export const blockWriter = (document: PDFKit.PDFDocument, pen: Pen, root: Element): BlockWriter => {
  const tag = (parent: Element, type: string): Element => {
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
  return { text, bullets, labelled, block };
};
