import { sha256 } from '@kernel/hash.js';
import { type LetterService, type OutgoingLetter } from '@platform/letters/letter-service.js';

export interface LetterBench {
  readonly service: LetterService;
  /** hashes of the files that the outside world got under one id */
  received(id: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const madeUpLetter = (change: Partial<OutgoingLetter> = {}): OutgoingLetter => {
  const bytes = Buffer.from('%PDF-1.7 made up');
  return {
    id: '0b9b8c0e-3a4e-5f0e-9d4e-2b8f0a6f1c01',
    municipality: 'gol',
    title: 'Skriftlig advarsel – Oppdiktet Kro',
    mediaType: 'application/pdf',
    sha256: sha256(bytes),
    bytes,
    to: {
      name: 'Oppdiktet Kro AS',
      attention: 'advokat Nora Oppdiktet',
      digitalId: '974760673',
      address: ['Vegen 1', '3550 Gol'],
    },
    ...change,
  };
};

/** What every letter service keeps, whatever stands behind it. */
export const letterServiceContract = (name: string, open: () => Promise<LetterBench>): void => {
  describe(`letter service: ${name}`, () => {
    let bench: LetterBench;
    beforeEach(async () => {
      bench = await open();
    });
    afterEach(() => bench.close());

    it('brings the very bytes out, once, and names them by a reference', async () => {
      const letter = madeUpLetter();
      const reference = await bench.service.handOver(letter);
      expect(reference).toMatch(/\S/);
      expect(await bench.received(letter.id)).toEqual([letter.sha256]);
    });

    it('knows what it has by the id alone, under the same reference', async () => {
      const letter = madeUpLetter();
      const reference = await bench.service.handOver(letter);
      expect(await bench.service.ask(letter)).toEqual({ reference });
      expect(await bench.received(letter.id)).toHaveLength(1);
    });

    it('never claims a letter that it does not have', async () => {
      await bench.service.handOver(madeUpLetter());
      const other = {
        id: '0b9b8c0e-3a4e-5f0e-9d4e-2b8f0a6f1c02',
        municipality: 'gol',
        sha256: 'ab'.repeat(32),
      } as const;
      expect(['absent', 'unknown']).toContain(await bench.service.ask(other));
      expect(await bench.received(other.id)).toEqual([]);
    });

    it('keeps letters apart', async () => {
      const first = madeUpLetter();
      const bytes = Buffer.from('%PDF-1.7 another');
      const second = madeUpLetter({ id: `${first.id}.2`, bytes, sha256: sha256(bytes) });
      const references = [await bench.service.handOver(first), await bench.service.handOver(second)];
      expect(new Set(references).size).toBe(2);
      expect(await bench.received(first.id)).toEqual([first.sha256]);
      expect(await bench.received(second.id)).toEqual([second.sha256]);
    });

    it('shows statuses only of letters that it has, and of none where it shows none', async () => {
      const letter = madeUpLetter();
      const reference = await bench.service.handOver(letter);
      const seen = await bench.service.statuses('gol', [reference]);
      expect([...seen.keys()]).toEqual(bench.service.posts ? [reference] : []);
      const unknown = await bench.service.statuses('gol', ['0b9b8c0e-3a4e-5f0e-9d4e-2b8f0a6f1c03']);
      expect([...unknown.keys()]).toEqual([]);
    });
  });
};
