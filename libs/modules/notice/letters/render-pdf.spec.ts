import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type LetterContents, type LetterKind } from './letter-content.js';
import { letterBody, letterKinds } from './letter-kinds.js';
import { type Block } from './page/letter-body.js';
import { IncompleteLetter, renderPdf } from './render-pdf.js';
import { renderLetter } from './render-letter.js';

const content = <K extends LetterKind>(kind: K): LetterContents[K] =>
  JSON.parse(readFileSync(new URL(`./golden/${kind}.json`, import.meta.url), 'utf8'));
const source = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const count = (pdf: string, type: string): number => pdf.match(new RegExp(`^/S /${type}$`, 'gm'))?.length ?? 0;
const pages = (pdf: string): number => pdf.match(/\/Type \/Page\b/g)?.length ?? 0;

/** Reads the text back, where the machine has the tool for it. */
const extracted = (pdf: Uint8Array): string | null => {
  const { stdout, status } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return status === 0 ? stdout : null;
};
const canExtract = spawnSync('pdftotext', ['-v']).status === 0;
if (!canExtract) console.warn('SKIPPED: pdftotext (poppler-utils) is not installed; no text was read back from a PDF.');
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each(Object.keys(letterKinds) as LetterKind[])('%s as PDF', (kind) => {
  it('is tagged, titled and in its language, with one element for each part of the letter', async () => {
    const letter = content(kind);
    const pdf = source(await renderPdf(kind, 'nn', letter));
    expect(pdf).toMatch(/^%PDF-1\.7/);
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Marked true', '/Lang (nn-NO)', '/DisplayDocTitle true'])
      expect(pdf).toContain(mark);
    expect(pdf).toMatch(/\/FontFile2/);
    expect(pdf).not.toContain('Helvetica');

    const body = letterBody(kind, 'nn', letter);
    const blocks = [...body.opening, ...body.sections.flatMap((section) => section.blocks)];
    const of = (...types: Block['kind'][]): Block[] => blocks.filter((block) => types.includes(block.kind));
    const closing = [letter.enclosures, letter.copies].filter(({ length }) => length > 0);
    const items = blocks.map((block) =>
      block.kind === 'list' ? block.items.length : block.kind === 'facts' ? block.facts.length : 0,
    );
    expect({
      Document: count(pdf, 'Document'),
      H1: count(pdf, 'H1'),
      H2: count(pdf, 'H2'),
      H3: count(pdf, 'H3'),
      P: count(pdf, 'P'),
      L: count(pdf, 'L'),
      LI: count(pdf, 'LI'),
    }).toEqual({
      Document: 1,
      H1: 1,
      H2: body.sections.length + closing.length,
      H3: of('subheading').length,
      // sender, recipient, greeting, signature
      P: of('paragraph', 'free').length + 4,
      // date and reference
      L: of('list', 'facts').length + closing.length + 1,
      LI: items.reduce((sum, one) => sum + one, closing.flat().length + 2),
    });
  });

  it('is the same bytes each time', async () => {
    const [one, two] = [await renderPdf(kind, 'nb', content(kind)), await renderPdf(kind, 'nb', content(kind))];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  (canExtract ? it : it.skip)('says what the text says', async () => {
    const rendered = renderLetter(kind, 'nb', content(kind));
    const read = squeezed(extracted(await renderPdf(kind, 'nb', content(kind))) ?? '').toLowerCase();
    if ('missing' in rendered) throw new Error(JSON.stringify(rendered.missing));
    // A label stands in its own column, so each line is looked for in parts.
    for (const part of rendered.text.split(/\n|: /).map((line) => squeezed(line.replace(/^[>-] /, '')).toLowerCase()))
      if (part.length < 45) expect(read).toContain(part);
  });
});

describe('a PDF letter', () => {
  it('goes on over as many pages as it takes, numbered outside the structure', async () => {
    const letter = content('withdrawal-decision');
    const long = { ...letter, considerations: 'Æ ø å «lang» – tekst. '.repeat(1500) };
    const bytes = await renderPdf('withdrawal-decision', 'nb', long);
    const [few, many] = [source(await renderPdf('withdrawal-decision', 'nb', letter)), source(bytes)];
    expect(pages(many)).toBeGreaterThan(pages(few) + 5);
    expect(count(many, 'P')).toBe(count(few, 'P'));
    if (!canExtract) return;
    const text = extracted(bytes) ?? '';
    expect(text.match(/Side \d+ av \d+/g)).toHaveLength(pages(many));
    expect(text.match(/«lang»/g)).toHaveLength(1500);
  });

  it.each([
    ['<script>alert(1)</script> & "\'', 'markup'],
    ['(\\) endobj /S /H1 ) Tj', 'the syntax of PDF'],
    ['x'.repeat(4000), 'a word wider than the page'],
    ['😀 \u202e \u0000 \ud800 \ufffe Жč', 'signs that no font has'],
  ])('%j stays text: %s', async (by) => {
    const letter = content('authority-notice');
    const place = { name: by, address: [by] };
    const named = { ...letter, municipality: { name: by, number: null }, licence: { ...letter.licence, place } };
    const plain = source(await renderPdf('authority-notice', 'nb', letter));
    const hostile = source(await renderPdf('authority-notice', 'nb', named));
    for (const type of ['Document', 'H1', 'H2', 'P', 'L', 'LI']) expect(count(hostile, type)).toBe(count(plain, type));
    const metadata = /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(hostile)?.[0] ?? '';
    expect(metadata).toMatch(/<dc:title>/);
    expect(metadata).not.toMatch(/<script|&(?!amp;|lt;|gt;)/);
  });

  it('reads back Norwegian letters and signs', async () => {
    const letter = content('authority-notice');
    const name = 'Blåbærøya «ÆØÅ» – én čáhci & Ж';
    const named = { ...letter, licence: { ...letter.licence, place: { ...letter.licence.place, name } } };
    const bytes = await renderPdf('authority-notice', 'nb', named);
    expect(source(bytes)).toContain('&amp;');
    if (canExtract) expect(squeezed(extracted(bytes) ?? '')).toContain(squeezed(name));
  });

  it('is not made when the letter lacks something', async () => {
    const letter = { ...content('warning'), reference: '' };
    await expect(renderPdf('warning', 'nb', letter)).rejects.toThrow(IncompleteLetter);
    await expect(renderPdf('warning', 'nb', letter)).rejects.toThrow('letter lacks reference');
  });
});
