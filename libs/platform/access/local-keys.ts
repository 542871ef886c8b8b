import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { codeOf } from '@kernel/error-code.js';
import { writeOnce } from '../files/write-once.js';

/** The signing key of local mode: an Ed25519 pair in `<directory>/keys/local-jwt.json`. Not for real use. */
export class LocalKeys {
  private constructor(
    readonly privateKey: CryptoKey,
    readonly publicKey: CryptoKey,
    readonly keyId: string,
  ) {}

  /** Reads the pair, or makes it at first use. Two processes that start together end with the same pair. */
  static async open(directory: string): Promise<LocalKeys> {
    const folder = join(directory, 'keys');
    const path = join(folder, 'local-jwt.json');
    const jwk = (await read(path)) ?? (await create(folder, path));
    const { kty, crv, x } = jwk;
    return new LocalKeys(
      await asKey(jwk, path),
      await asKey({ kty, crv, x }, path),
      await calculateJwkThumbprint({ kty, crv, x }),
    );
  }
}

const read = async (path: string): Promise<JWK | null> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as JWK;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new Error(`${path} cannot be read as a key; remove it to get a new one`, { cause: error });
  }
};

const create = async (folder: string, path: string): Promise<JWK> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await writeOnce(path, `${JSON.stringify(await exportJWK(pair.privateKey))}\n`);
  const settled = await read(path);
  if (!settled) throw new Error(`${path} vanished while it was being made`);
  return settled;
};

const asKey = async (jwk: JWK, path: string): Promise<CryptoKey> => {
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') throw new Error(`${path} holds no Ed25519 key`);
  const key = await importJWK(jwk, 'EdDSA');
  if (key instanceof Uint8Array) throw new Error(`${path} holds no Ed25519 key`);
  return key;
};
