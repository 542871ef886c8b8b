import { type Language } from '../letter-frame.js';
import { oneLine } from '../page/printable.js';
import { writtenDate } from '../page/written.js';
import { bytesOf, newDocument } from './new-document.js';
import { page, Pen, type Style } from './pen.js';

/** One document of a case file: its text where it can be printed, and its own bytes, which are put into the PDF as they are. */
export interface FilePart {
  readonly title: string;
  readonly day: string;
  /** null: nothing that can be printed; the bytes are attached and named by their hash */
  readonly text: string | null;
  readonly original: {
    readonly name: string;
    readonly mediaType: string;
    readonly sha256: string;
    readonly bytes: Uint8Array;
  } | null;
}

export interface CaseFile {
  readonly title: string;
  readonly municipality: string;
  readonly reference: string;
  readonly day: string;
  readonly parts: readonly FilePart[];
}

export interface FilePages {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** first and last page of each part, in order */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

const body: Style = { size: 10.5, leading: 14.5, weight: 400 };
const strong: Style = { ...body, weight: 600 };
const heading: Style = { size: 15, leading: 20, weight: 600 };
const small: Style = { size: 9, leading: 12, weight: 400 };

const words = {
  nb: {
    contents: 'Innhold',
    dated: 'Datert',
    file: 'Vedlagt fil',
    pages: 'Side',
    none: 'Dokumentet ligger ved i filen.',
  },
  nn: { contents: 'Innhald', dated: 'Datert', file: 'Vedlagd fil', pages: 'Side', none: 'Dokumentet ligg ved i fila.' },
} as const;

/**
 * A whole case as one PDF: a table of contents with pages, every document from a page of its own, running page numbers, and
 * the documents' own bytes attached (PDF/A-3 allows that; nobody has checked the file against it). Same input, same bytes.
 */
export async function filePdf(language: Language, file: CaseFile): Promise<FilePages> {
  // Drawn once to learn the pages, and again to print them: the table of contents is as long either way.
  const learned = await draw(
    language,
    file,
    file.parts.map(() => 0),
  );
  return draw(
    language,
    file,
    learned.spans.map(({ from }) => from),
  );
}

async function draw(language: Language, file: CaseFile, starts: readonly number[]): Promise<FilePages> {
  const say = words[language];
  const document = newDocument(language, file.day, file.title, `${file.municipality} kommune`, 'PDF/A-3a');
  const pen = new Pen(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const line = (type: string, text: string, style: Style): void => {
    const element = document.struct(type);
    root.add(element);
    pen.write([{ element, text, style, left: page.left, width: page.width }]);
    pen.space(6);
  };
  line('H1', oneLine(file.title), heading);
  line('P', `${file.municipality} kommune – ${file.reference} – ${writtenDate(file.day)}`, body);
  line('H2', say.contents, strong);
  file.parts.forEach((part, nth) => {
    const element = document.struct('P');
    root.add(element);
    const text = `${nth + 1}. ${oneLine(part.title)} (${writtenDate(part.day)})`;
    pen.write([
      { element, text, style: body, left: page.left, width: page.width - 60 },
      {
        element,
        text: `${starts[nth] ?? 0}`.padStart(4, ' '),
        style: body,
        left: page.left + page.width - 40,
        width: 40,
      },
    ]);
  });
  const spans: { from: number; to: number }[] = [];
  for (const [nth, part] of file.parts.entries()) {
    pen.newPage();
    const from = document.bufferedPageRange().count;
    line('H1', `${nth + 1}. ${oneLine(part.title)}`, heading);
    line('P', `${say.dated} ${writtenDate(part.day)}`, body);
    if (part.original) {
      const { name, mediaType, sha256, bytes } = part.original;
      line('P', `${say.file}: ${name}, ${mediaType}, ${bytes.length} byte, SHA-256 ${sha256}`, small);
      // PDF/A-3 wants the relationship named; the published types do not know it.
      const attached = { name, type: mediaType, relationship: 'Source', description: oneLine(part.title) };
      document.file(Buffer.from(bytes), attached);
    }
    for (const paragraph of (part.text ?? say.none).split(/\n{2,}/))
      if (paragraph.trim()) line('P', paragraph.trim(), body);
    spans.push({ from, to: document.bufferedPageRange().count });
  }
  root.end();
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    pen.artifact(`${file.reference} – ${say.pages} ${index + 1} av ${count}`, small, page.footer);
  }
  return { bytes: await bytesOf(document), pages: count, spans };
}
