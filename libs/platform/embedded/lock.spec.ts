import { mkdir, mkdtemp, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openDataDirectory } from './data-directory.js';
import { DirectoryInUse } from './directory-in-use.js';
import { claimGeneration, newestGeneration } from './generations.js';

let scratch: string;
beforeEach(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'lock-')));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const refusal = (directory: string): Promise<unknown> =>
  openDataDirectory(directory).then(
    async (opened) => {
      await opened.release();
      return 'opened';
    },
    (error: unknown) => error,
  );

describe('the lock of a data directory', () => {
  it('is refused while held, with the pid of the holder, and free again after release', async () => {
    const directory = join(scratch, 'data');
    const held = await openDataDirectory(directory);
    const error = await refusal(directory);
    expect(error).toBeInstanceOf(DirectoryInUse);
    expect(error).toMatchObject({ directory, holderPid: process.pid });
    expect(String(error)).toContain(`in use by process ${process.pid}`);
    await held.release();
    await held.release();
    expect(await refusal(directory)).toBe('opened');
  });

  it('makes the directory for its user only', async () => {
    const held = await openDataDirectory(join(scratch, 'deep', 'data'));
    expect((await stat(held.path)).mode & 0o777).toBe(0o700);
    expect((await stat(join(held.path, 'lock'))).mode & 0o777).toBe(0o700);
    await held.release();
  });

  it('closes the folder of the sockets to others also when somebody opened it', async () => {
    await mkdir(join(scratch, 'data/lock'), { recursive: true, mode: 0o755 });
    const held = await openDataDirectory(join(scratch, 'data'));
    expect((await stat(join(scratch, 'data/lock'))).mode & 0o777).toBe(0o700);
    await held.release();
  });

  it('is the same through symbolic links and relative paths', async () => {
    const held = await openDataDirectory(join(scratch, 'data'));
    await symlink(join(scratch, 'data'), join(scratch, 'link'));
    expect(await refusal(join(scratch, 'link'))).toBeInstanceOf(DirectoryInUse);
    expect(await refusal(relative(process.cwd(), join(scratch, 'data')))).toBeInstanceOf(DirectoryInUse);
    expect(await refusal(join(scratch, 'other'))).toBe('opened');
    await held.release();
  });

  it('works where the path is too long for a socket, and then keeps its sockets in the directory too', async () => {
    const long = join(scratch, 'x'.repeat(90), 'y'.repeat(90));
    const held = await openDataDirectory(long);
    expect(await refusal(long)).toBeInstanceOf(DirectoryInUse);
    if (process.platform === 'linux') expect(await readdir(join(long, 'lock'))).toEqual(['1.sock']);
    await held.release();
    expect(await refusal(long)).toBe('opened');
  });

  it('is taken over from files that are no live sockets, and the number still rises', async () => {
    await mkdir(join(scratch, 'lock'));
    await writeFile(join(scratch, 'lock', '7.sock'), 'copied from elsewhere');
    const held = await openDataDirectory(scratch);
    expect(await newestGeneration(join(scratch, 'lock'))).toBe(8);
    await held.release();
  });

  it('leaves only a few old sockets behind', async () => {
    for (let n = 0; n < 20; n += 1) await (await openDataDirectory(scratch)).release();
    const names = await readdir(join(scratch, 'lock'));
    expect(names).toContain('20.sock');
    expect(names.length).toBeLessThanOrEqual(9);
  });

  it('goes to exactly one of many that ask at once, thirty times over', async () => {
    for (let round = 0; round < 30; round += 1) {
      const asked = await Promise.allSettled(Array.from({ length: 12 }, () => openDataDirectory(scratch)));
      const held = asked.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(held).toHaveLength(1);
      for (const outcome of asked)
        if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(DirectoryInUse);
      await held[0]?.release();
    }
  });

  it('does not hang on callers that connect and say nothing', async () => {
    const held = await openDataDirectory(scratch);
    const silent = connect(join(scratch, 'lock', '1.sock'));
    await new Promise((resolve) => silent.once('data', resolve));
    await held.release();
    silent.destroy();
    expect(await refusal(scratch)).toBe('opened');
  });
});

describe('a starter that slept between looking and taking', () => {
  const claim = async (next: number): Promise<{ won: boolean; close: () => void }> => {
    const server = createServer();
    return { won: await claimGeneration(scratch, next, server), close: () => server.close() };
  };

  it('loses to one that took the same number', async () => {
    const [one, two] = await Promise.all([claim(1), claim(1)]);
    expect([one.won, two.won].sort()).toEqual([false, true]);
    one.close();
    two.close();
  });

  it('loses when its number was used, left and cleared away while it slept', async () => {
    const newer = await claim(12);
    const sleeper = await claim(3);
    expect(sleeper.won).toBe(false);
    expect(await readdir(scratch)).toEqual(['12.sock']);
    newer.close();
    sleeper.close();
  });
});
