import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOnce } from './write-once.js';

describe('a file that is written once', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'once-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is the first one’s, whole, for its owner only, however many start together', async () => {
    const path = join(folder, 'key');
    await Promise.all(Array.from({ length: 20 }, (_, n) => writeOnce(path, `key ${n}\n`)));
    const first = await readFile(path, 'utf8');
    await writeOnce(path, 'another\n');
    expect(await readFile(path, 'utf8')).toBe(first);
    expect(first).toMatch(/^key \d+\n$/);
    expect(await readdir(folder)).toEqual(['key']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('says so when its place cannot be written', async () => {
    await expect(writeOnce(join(folder, 'none', 'key'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
