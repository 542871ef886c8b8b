import { createHash } from 'node:crypto';
import { nextOrgNumber } from './org-number.js';
import { type Generator } from './register-map.js';

/**
 * Made-up holders get 15-19 as first digits. Every number in the published registers we have seen begins with 8 or 9,
 * so a made-up one cannot be taken for a real enterprise; the demo register uses 10.
 */
const firstDigits = ['15', '16', '17', '18', '19'];

/** The made-up value, or null when the row has nothing to make it from. `source` reads the source row, `target` our own columns. */
export function generateValue(
  generator: Generator,
  source: (column: string) => string,
  target: (column: string) => string,
): string | null {
  if (generator.kind === 'template') return generator.template.replace(/\{(\w+)\}/g, (_, name: string) => target(name));
  const seed = generator.from.map((column) => source(column.toLowerCase())).find((text) => text !== '');
  if (seed === undefined) return null;
  switch (generator.kind) {
    case 'text':
      return generator.prefix + seed;
    case 'orgnr':
      return nextOrgNumber(firstDigits[draw(`range:${seed}`, firstDigits.length)] ?? '19', draw(seed, 1_000_000));
    case 'choice':
      return generator.of[draw(seed, generator.of.length)] ?? null;
  }
}

/** A whole number below `size`, fixed by the seed; a hash and not a random number, so that a second import finds the same holder. */
const draw = (seed: string, size: number): number => createHash('sha256').update(seed).digest().readUIntBE(0, 6) % size;
