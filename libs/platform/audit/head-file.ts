import { codeOf } from '@kernel/error-code.js';
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../files/write-once.js';
import { HeadHistory, type KeptHeads } from './head-history.js';
import { fingerprintOf, isSignedWith, type LogHead, signedBytes, type SignedHead } from './signed-head.js';

export { type LogHead, type SignedHead } from './signed-head.js';

/**
 * Head files and the key that signs them, in a folder outside the database. Whoever holds both database, key and files
 * can still rewrite everything; the docs say so.
 */
export class HeadFiles {
  private constructor(
    private readonly folder: string,
    private readonly key: KeyObject,
    private readonly kept: HeadHistory,
  ) {}

  static async open(dataDirectory: string): Promise<HeadFiles> {
    const keys = join(dataDirectory, 'keys');
    const folder = join(dataDirectory, 'heads');
    await mkdir(keys, { recursive: true, mode: 0o700 });
    await mkdir(folder, { recursive: true });
    const key = await privateKey(join(keys, 'log-signing.pem'));
    const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' });
    await writeFile(join(folder, 'public-key.pem'), publicPem);
    return new HeadFiles(folder, key, await HeadHistory.open(join(folder, 'history')));
  }

  /** Kept first, then made the current one: a kill between the two leaves a head too many in the history, none too few. */
  async write(head: LogHead): Promise<void> {
    const file: SignedHead = { ...head, signature: this.sign(signedBytes(head)) };
    await this.kept.keep(file);
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
    return isSignedWith(createPublicKey(this.key), head);
  }

  /** All heads ever signed here. */
  history(municipality: string): Promise<KeptHeads> {
    return this.kept.read(municipality);
  }

  /** Of the current head and those kept, the one that speaks for most events. */
  async furthest(municipality: string): Promise<SignedHead | null> {
    const [file, kept] = [await this.read(municipality), await this.kept.furthest(municipality)];
    if (file === null || kept === null) return file ?? kept;
    return BigInt(file.count) >= BigInt(kept.count) ? file : kept;
  }

  /** Ed25519 with the key of the heads, base64. */
  sign(bytes: Uint8Array): string {
    return sign(null, bytes, this.key).toString('base64');
  }

  /** PEM (SPKI) and fingerprint of the key that all heads of this installation are signed with. */
  publicKey(): { readonly pem: string; readonly fingerprint: string } {
    const key = createPublicKey(this.key);
    return { pem: key.export({ type: 'spki', format: 'pem' }).toString(), fingerprint: fingerprintOf(key) };
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

/** Two processes that start together end with the same key. */
const privateKey = async (path: string): Promise<KeyObject> => {
  const known = await read(path);
  if (known) return known;
  const { privateKey: made } = generateKeyPairSync('ed25519');
  await writeOnce(path, made.export({ type: 'pkcs8', format: 'pem' }));
  return (await read(path)) ?? made;
};
