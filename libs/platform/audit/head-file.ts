import { codeOf } from '@kernel/error-code.js';
import { canonicalJson } from '@kernel/json.js';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface LogHead {
  readonly municipality: string;
  readonly count: string;
  readonly position: string;
  /** RFC 6962 root over the event hashes of the municipality, in log order */
  readonly root: string;
}

export interface SignedHead extends LogHead {
  /** Ed25519 over the canonical JSON of the four fields, base64 */
  readonly signature: string;
}

const signed = ({ municipality, count, position, root }: LogHead): Buffer =>
  Buffer.from(canonicalJson({ municipality, count, position, root }));

/**
 * Head files and the key that signs them, in a folder outside the database. Whoever holds both database, key and files
 * can still rewrite everything; the docs say so.
 */
export class HeadFiles {
  private constructor(
    private readonly folder: string,
    private readonly key: KeyObject,
  ) {}

  static async open(dataDirectory: string): Promise<HeadFiles> {
    const keys = join(dataDirectory, 'keys');
    const folder = join(dataDirectory, 'heads');
    await mkdir(keys, { recursive: true, mode: 0o700 });
    await mkdir(folder, { recursive: true });
    const key = await privateKey(join(keys, 'log-signing.pem'));
    const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' });
    await writeFile(join(folder, 'public-key.pem'), publicPem);
    return new HeadFiles(folder, key);
  }

  async write(head: LogHead): Promise<void> {
    const file: SignedHead = { ...head, signature: sign(null, signed(head), this.key).toString('base64') };
    const path = this.path(head.municipality);
    const draft = `${path}.${process.pid}.new`;
    await writeFile(draft, `${JSON.stringify(file, null, 2)}\n`);
    await rename(draft, path);
  }

  /** null when there is none. Errors: a file that cannot be read or parsed. */
  async read(municipality: string): Promise<SignedHead | null> {
    try {
      return JSON.parse(await readFile(this.path(municipality), 'utf8')) as SignedHead;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  isGenuine(head: SignedHead): boolean {
    return verify(null, signed(head), createPublicKey(this.key), Buffer.from(head.signature, 'base64'));
  }

  private path(municipality: string): string {
    return join(this.folder, `${municipality}.json`);
  }
}

const read = async (path: string): Promise<KeyObject | null> => {
  try {
    return createPrivateKey(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Written whole beside its place, then linked there: a kill leaves a key or none, and two processes make one. */
const privateKey = async (path: string): Promise<KeyObject> => {
  const known = await read(path);
  if (known) return known;
  const draft = `${path}.${randomUUID()}`;
  const { privateKey: made } = generateKeyPairSync('ed25519');
  await writeFile(draft, made.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  return (await read(path)) ?? made;
};
