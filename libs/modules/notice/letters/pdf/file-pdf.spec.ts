import { filePdf } from './file-pdf.js';

const part = (title: string, text: string | null) => ({
  title,
  day: '2014-02-10',
  text,
  original:
    text === null
      ? { name: 'foto.jpg', mediaType: 'image/jpeg', sha256: 'ab'.repeat(32), bytes: new Uint8Array([1, 2, 3]) }
      : null,
});
const file = (...parts: ReturnType<typeof part>[]) => ({
  title: 'Klagesak til klageinstansen',
  municipality: 'Gol',
  reference: 'sak-1',
  day: '2014-03-12',
  parts,
});

describe('a case file as one PDF', () => {
  it('gives every document pages of its own, running on from the table of contents', async () => {
    const long = Array.from({ length: 60 }, (_, n) => `Avsnitt ${n} om det som skjedde ved baren.`).join('\n\n');
    const { spans, pages } = await filePdf(
      'nb',
      file(part('Vedtak', 'Kort.'), part('Rapport', long), part('Klage', 'Kort.')),
    );
    expect(spans[0]).toEqual({ from: 2, to: 2 });
    expect(spans[1]?.from).toBe(3);
    expect(spans[1]?.to).toBeGreaterThan(3);
    expect(spans[2]).toEqual({ from: (spans[1]?.to ?? 0) + 1, to: pages });
  });

  it('is the same bytes for the same case', async () => {
    const [one, two] = await Promise.all([
      filePdf('nn', file(part('Vedtak', 'x'))),
      filePdf('nn', file(part('Vedtak', 'x'))),
    ]);
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  it('holds the bytes of what cannot be printed', async () => {
    const { bytes } = await filePdf('nb', file(part('Bilde', null)));
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf).toContain('/EmbeddedFile');
    expect(pdf).toContain('foto.jpg');
  });
});
