import PDFDocument from 'pdfkit';
import { Temporal } from 'temporal-polyfill';
import { type Language } from '../letter-frame.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => entities[sign] ?? '');

/** Text that may stand in XML: no half characters and none that XML forbids. */
const sound = (text: string): string => text.replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd');

// pdfkit takes a Date and nothing else; made from the letter's day, it reads no clock.
const dayOf = (date: string): Date =>
  Reflect.construct(Date, [Temporal.Instant.from(`${date}T12:00:00Z`).epochMilliseconds]);

/**
 * An empty A4 document with a structure tree. It is dated noon of the letter's day and not now, so that the same letter gives
 * the same bytes; its identifier is made from what stands here. It says of itself that it follows PDF/A-2a; nobody has
 * checked that.
 */
export function newDocument(
  language: Language,
  date: string,
  title: string,
  author: string,
  subset: 'PDF/A-2a' | 'PDF/A-3a' = 'PDF/A-2a',
): PDFKit.PDFDocument {
  const info = { Title: sound(title), Author: sound(author), Creator: 'bevillingslogg', Producer: 'PDFKit' };
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: language === 'nb' ? 'nb-NO' : 'nn-NO',
    pdfVersion: '1.7',
    subset,
    info: { ...info, CreationDate: dayOf(date) },
  });
  // pdfkit writes these two into the XML of the metadata as they are; a name with an ampersand would break it.
  const append = document.appendXML.bind(document);
  document.appendXML = (xml: string, newLine?: boolean): void => {
    const safe = [info.Title, info.Author].reduce(
      (text, value) => text.replace(`>${value}</rdf:li>`, () => `>${escaped(value)}</rdf:li>`),
      xml,
    );
    append(safe, newLine);
  };
  return document;
}

/** Closes the document and gives its bytes. */
export async function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  document.end();
  const written: AsyncIterable<Uint8Array> = document;
  const parts: Uint8Array[] = [];
  for await (const part of written) parts.push(part);
  return Buffer.concat(parts);
}
