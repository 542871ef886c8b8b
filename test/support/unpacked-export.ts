import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { sha256 } from '@kernel/hash.js';
import { canonicalJson } from '@kernel/json.js';

export interface Verdict {
  readonly code: number;
  readonly verified: boolean;
  readonly events: number;
  readonly withheld: number;
  readonly sealed: number;
  readonly fingerprint: string;
  readonly findings: readonly { readonly kind: string; readonly where: string }[];
}

export type Line = {
  index: number;
  hash: string;
  path: string[];
  envelope?: { type: string; stream: string; revision: string; actor: { id: string } };
  data?: Record<string, unknown>;
  vault?: { salt: string; content: Record<string, unknown> };
  withheld: Record<string, string>;
};

/** An export's files, to look into and to change as somebody would who wants to deceive. */
export class UnpackedExport {
  readonly files: Map<string, Buffer>;

  constructor(zip: Uint8Array) {
    this.files = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]));
  }

  text(path: string): string {
    return this.files.get(path)?.toString('utf8') ?? '';
  }

  json<T = Record<string, unknown>>(path: string): T {
    return JSON.parse(this.text(path)) as T;
  }

  lines(): Line[] {
    return this.text('events.jsonl')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  }

  write(path: string, text: string): this {
    this.files.set(path, Buffer.from(text));
    return this;
  }

  changeLines(change: (lines: Line[]) => Line[]): this {
    return this.write(
      'events.jsonl',
      change(this.lines())
        .map((line) => `${canonicalJson(line)}\n`)
        .join(''),
    );
  }

  /** Makes the manifest fit the files again, as far as one can without the key. */
  rehashed(change: Record<string, unknown> = {}): this {
    const manifest = this.json<{ files: Record<string, string> }>('manifest.json');
    const own = [...this.files].filter(([path]) => !path.startsWith('manifest.'));
    const files = Object.fromEntries(own.map(([path, bytes]) => [path, sha256(bytes)]));
    return this.write('manifest.json', `${canonicalJson({ ...manifest, ...change, files })}\n`);
  }

  /** Signs head and manifest anew with a key of one's own, and puts that key where the municipality's was. */
  signedAnew(): this {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const signed = (text: string): string => sign(null, Buffer.from(text), privateKey).toString('base64');
    this.write('public-key.pem', publicKey.export({ type: 'spki', format: 'pem' }).toString());
    const { signature: _old, ...head } = this.json('head.json');
    this.write('head.json', `${canonicalJson({ ...head, signature: signed(canonicalJson(head)) })}\n`).rehashed();
    return this.write('manifest.sig', `${signed(this.text('manifest.json').trimEnd())}\n`);
  }

  zip(): Uint8Array {
    return zipSync(Object.fromEntries(this.files), { level: 0, mtime: '1980-01-01T00:00:00' });
  }

  async folder(parent: string): Promise<string> {
    const folder = await mkdtemp(join(parent, 'export-'));
    for (const [path, bytes] of this.files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return folder;
  }
}

/** Runs the verifier with plain node, as somebody would who has nothing but the export. */
export const runVerifier = (script: string, ...argv: string[]): Promise<Verdict> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [script, ...argv, '--json'], { env: {} }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      if (stdout === '') reject(new Error(`${code}: ${stderr}`));
      else resolve({ code, ...(JSON.parse(stdout) as Omit<Verdict, 'code'>) });
    });
  });
