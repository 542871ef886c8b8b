import { type Alphabet, faceOf, type Weight } from './faces.js';
import { drawable, runsOf } from './runs.js';
import { wrap } from './wrap.js';

type Document = PDFKit.PDFDocument;
type Element = ReturnType<Document['struct']>;

/** Measures in points. */
export const page = { left: 71, top: 57, width: 453, bottom: 765, footer: 800 } as const;

const ink = '#1a1a1a';

export interface Style {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
}

/** Text of one element, in one column. */
export interface Column {
  readonly element: Element;
  readonly text: string;
  readonly style: Style;
  readonly left: number;
  readonly width: number;
}

/** Writes lines down the pages and ties each to its element in the structure tree. */
export class Pen {
  private y: number = page.top;
  private readonly known = new Set<string>();
  private readonly widths = new Map<string, number>();

  constructor(private readonly document: Document) {
    document.fillColor(ink);
  }

  /** Columns side by side, from the same line; a line that does not fit goes to the next page. `rule` draws a bar at the left. */
  write(columns: readonly Column[], rule = false): void {
    const rows = columns.map((column) => ({ ...column, lines: this.lines(column) }));
    const leading = Math.max(...columns.map(({ style }) => style.leading));
    const count = Math.max(...rows.map(({ lines }) => lines.length));
    for (let index = 0; index < count; index += 1) {
      this.keep(leading);
      for (const { element, lines, style, left } of rows) {
        const line = lines[index];
        if (line !== undefined && line !== '') element.add(() => this.line(line, style, left, this.y));
      }
      if (rule) this.bar(leading);
      this.y += leading;
    }
  }

  /** Goes to a new page unless there is room for this height. */
  keep(height: number): void {
    if (this.y + height <= page.bottom) return;
    this.document.addPage().fillColor(ink);
    this.y = page.top;
  }

  /** Starts a page, whatever room there is. */
  newPage(): void {
    this.document.addPage().fillColor(ink);
    this.y = page.top;
  }

  /** Room between parts; none at the top of a page. */
  space(height: number): void {
    if (this.y > page.top) this.y += height;
  }

  /** A picture in its element, scaled into a box of 150 by 45 points, with the text going on under it. */
  picture(element: Element, bytes: Buffer): void {
    const [width, height] = [150, 45];
    this.keep(height);
    const { y } = this;
    element.add(() => this.document.image(bytes, page.left, y, { fit: [width, height] }));
    this.y += height + 12;
  }

  /** Text outside the structure, such as a page number. */
  artifact(text: string, style: Style, y: number): void {
    this.document.markContent('Artifact', { type: 'Pagination' });
    this.line(drawable(text), style, page.left, y);
    this.document.endMarkedContent();
  }

  private lines({ text, style, width }: Column): readonly string[] {
    return wrap(drawable(text), width, (part) => this.widthOf(part, style));
  }

  // Most words come back many times, and to measure one anew is most of the work.
  private widthOf(text: string, style: Style): number {
    const key = `${style.weight} ${style.size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = runsOf(text).reduce((sum, run) => sum + this.face(run.alphabet, style).widthOfString(run.text), 0);
    this.widths.set(key, width);
    return width;
  }

  private line(text: string, style: Style, left: number, y: number): void {
    let x = left;
    for (const run of runsOf(text)) {
      this.face(run.alphabet, style).text(run.text, x, y, { lineBreak: false });
      x = this.document.x;
    }
  }

  private bar(height: number): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    this.document.rect(page.left, this.y, 2, height).fill('#767676').fillColor(ink);
    this.document.endMarkedContent();
  }

  private face(alphabet: Alphabet, { weight, size }: Style): Document {
    const name = `${alphabet}-${weight}`;
    if (!this.known.has(name)) {
      this.document.registerFont(name, faceOf(alphabet, weight));
      this.known.add(name);
    }
    return this.document.font(name).fontSize(size);
  }
}
