import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@kernel/hash.js';
import { FolderLetterService } from './folder-letter-service.js';
import { type OutgoingLetter } from './letter-service.js';

describe('the letter folder', () => {
  let folder: string;
  let service: FolderLetterService;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'letters-'));
    service = new FolderLetterService(folder);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const letter = (overrides: Partial<OutgoingLetter> = {}): OutgoingLetter => {
    const bytes = Buffer.from('Hei');
    return {
      id: 'l1',
      municipality: 'gol',
      title: 'T',
      mediaType: 'application/pdf',
      sha256: sha256(bytes),
      bytes,
      to: { name: 'Oppdiktet Kro AS', attention: null, digitalId: null, address: ['Vegen 1', '3550 Gol'] },
      ...overrides,
    };
  };

  it('lays a whole file in the municipality’s own folder, and leaves no draft', async () => {
    expect(await service.handOver(letter())).toBe('gol/l1.pdf');
    expect(await readdir(join(folder, 'gol'))).toEqual(['l1.pdf']);
    expect(await readFile(join(folder, 'gol', 'l1.pdf'), 'utf8')).toBe('Hei');
  });

  it('lays the same letter there once, however often it is handed over', async () => {
    await service.handOver(letter());
    await service.handOver(letter());
    expect(await readdir(join(folder, 'gol'))).toEqual(['l1.pdf']);
  });

  it('knows a letter that it has, in any form, and says absent of one that it surely has not', async () => {
    for (const [mediaType, extension] of [
      ['text/html', 'html'],
      ['application/pdf', 'pdf'],
      ['image/png', 'bin'],
    ] as const) {
      const one = letter({ id: extension, mediaType });
      expect(await service.ask(one)).toBe('absent');
      await service.handOver(one);
      expect(await service.ask(one)).toEqual({ reference: `gol/${extension}.${extension}` });
    }
    expect(await service.ask(letter({ id: 'pdf', municipality: 'hol' }))).toBe('absent');
  });

  it('cannot tell when another letter lies under the name', async () => {
    await service.handOver(letter());
    await writeFile(join(folder, 'gol', 'l1.pdf'), 'something else');
    expect(await service.ask(letter())).toBe('unknown');
  });

  it('takes an earlier form of a letter away, so that nobody posts it to the wrong address', async () => {
    await service.handOver(letter());
    await service.handOver(letter({ id: 'l1.2', replaces: 'l1' }));
    expect(await readdir(join(folder, 'gol'))).toEqual(['l1.2.pdf']);
  });

  it('takes a draft that a killed process left for nothing', async () => {
    await service.handOver(letter({ id: 'other' }));
    await writeFile(join(folder, 'gol', '.l1.pdf.part'), 'He');
    expect(await service.ask(letter())).toBe('absent');
    await service.handOver(letter());
    expect((await readdir(join(folder, 'gol'))).sort()).toEqual(['l1.pdf', 'other.pdf']);
  });
});
