import { codeOf } from '@kernel/error-code.js';
import { sha256 } from '@kernel/hash.js';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { faultPoint } from '../faults/fault-point.js';
import { type LetterService, type OutgoingLetter } from './letter-service.js';

const EXTENSIONS: Record<string, string> = { 'text/html': 'html', 'application/pdf': 'pdf' };

/** Lays letters in a folder per municipality, to be printed and posted by a person. A whole file or none. */
export class FolderLetterService implements LetterService {
  readonly name = 'folder';
  readonly posts = false;

  constructor(private readonly folder: string) {}

  async handOver(letter: OutgoingLetter): Promise<string> {
    const directory = join(this.folder, letter.municipality);
    await mkdir(directory, { recursive: true });
    // The enclosures first: a letter that lies there lies there whole.
    for (const [index, { mediaType, bytes }] of (letter.enclosures ?? []).entries()) {
      const enclosed = `${letter.id}.vedlegg-${index + 1}.${EXTENSIONS[mediaType] ?? 'bin'}`;
      await rename(await drafted(directory, enclosed, bytes), join(directory, enclosed));
    }
    const name = `${letter.id}.${EXTENSIONS[letter.mediaType] ?? 'bin'}`;
    const draft = await drafted(directory, name, letter.bytes);
    faultPoint('letter.before-rename');
    await rename(draft, join(directory, name));
    // An earlier form with another address must not lie there to be posted; its bytes are kept in the vault.
    if (letter.replaces) await this.remove(letter.municipality, letter.replaces);
    return `${letter.municipality}/${name}`;
  }

  /** Nothing is to be seen in a folder: people record postings and arrivals. */
  async statuses(): Promise<ReadonlyMap<string, never[]>> {
    return new Map();
  }

  private async remove(municipality: string, id: string): Promise<void> {
    const names = [...Object.values(EXTENSIONS), 'bin'].map((extension) => `${id}.${extension}`);
    await Promise.all(names.map((name) => rm(join(this.folder, municipality, name), { force: true })));
  }

  async ask({
    id,
    municipality,
    sha256: wanted,
  }: Pick<OutgoingLetter, 'id' | 'municipality' | 'sha256'>): Promise<{ reference: string } | 'absent' | 'unknown'> {
    for (const extension of [...Object.values(EXTENSIONS), 'bin']) {
      const path = join(this.folder, municipality, `${id}.${extension}`);
      if (!(await exists(path))) continue;
      const found = sha256(await readFile(path));
      // Another letter under this name means that somebody tampered with the folder: a person must look.
      return found === wanted ? { reference: `${municipality}/${id}.${extension}` } : 'unknown';
    }
    return 'absent';
  }
}

const drafted = async (directory: string, name: string, bytes: Uint8Array): Promise<string> => {
  const draft = join(directory, `.${name}.part`);
  const file = await open(draft, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  return draft;
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
