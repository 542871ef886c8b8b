import { codeOf } from '@kernel/error-code.js';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asSignedHead, type SignedHead } from './signed-head.js';

export interface KeptHeads {
  /** in the order they were signed */
  readonly heads: readonly SignedHead[];
  /** lines that are no signed head: damaged, or written by somebody else */
  readonly unreadable: number;
}

/**
 * Every head that was ever signed, one a line, only ever appended to. The current head file alone could be exchanged for
 * an older one, as genuine as it is; against the kept ones that shows.
 */
export class HeadHistory {
  private readonly written = new Set<string>();
  private readonly last = new Map<string, SignedHead | null>();

  private constructor(private readonly folder: string) {}

  static async open(folder: string): Promise<HeadHistory> {
    await mkdir(folder, { recursive: true });
    return new HeadHistory(folder);
  }

  async read(municipality: string): Promise<KeptHeads> {
    const lines = (await textOf(this.path(municipality))).split('\n').filter((line) => line !== '');
    const heads = lines.map(headOf);
    return {
      heads: heads.filter((head) => head !== null),
      unreadable: heads.filter((head) => head === null).length,
    };
  }

  /** The head that speaks for most events; null when none was kept. */
  async furthest(municipality: string): Promise<SignedHead | null> {
    if (!this.last.has(municipality)) this.last.set(municipality, furthestOf((await this.read(municipality)).heads));
    return this.last.get(municipality) ?? null;
  }

  /** Keeps a head; one that speaks for no more events than those kept says nothing new. */
  async keep(head: SignedHead): Promise<void> {
    const before = await this.furthest(head.municipality);
    if (before && BigInt(before.count) >= BigInt(head.count)) return;
    const path = this.path(head.municipality);
    // A line that a power failure tore would swallow the next one; empty lines are passed over.
    const torn = this.written.has(path) ? '' : '\n';
    await appendFile(path, `${torn}${JSON.stringify(head)}\n`);
    this.written.add(path);
    this.last.set(head.municipality, head);
  }

  private path(municipality: string): string {
    return join(this.folder, `${municipality}.jsonl`);
  }
}

const furthestOf = (heads: readonly SignedHead[]): SignedHead | null =>
  heads.reduce<SignedHead | null>(
    (best, head) => (best === null || BigInt(head.count) > BigInt(best.count) ? head : best),
    null,
  );

const headOf = (line: string): SignedHead | null => {
  try {
    return asSignedHead(JSON.parse(line));
  } catch {
    return null;
  }
};

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
};
