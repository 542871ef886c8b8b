import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runOverControl } from './control-client.js';
import { type ControlHandler, serveControl } from './control-server.js';
import { type DataDirectory, openDataDirectory } from './data-directory.js';
import { DirectoryInUse } from './directory-in-use.js';

let scratch: string;
let held: DataDirectory;
beforeEach(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'control-')));
  held = await openDataDirectory(scratch);
});
afterEach(async () => {
  await held.release();
  await rm(scratch, { recursive: true, force: true });
});

const call = async (
  argv: string[],
  options: { signal?: AbortSignal; patience?: number; cwd?: string } = {},
): Promise<{ code: number | 'nobody'; out: string; err: string }> => {
  const said = { out: '', err: '' };
  const code = await runOverControl(scratch, argv, {
    stdout: (chunk) => void (said.out += chunk),
    stderr: (chunk) => void (said.err += chunk),
    ...options,
  });
  return { code, ...said };
};

describe('a command sent to the holder of the directory', () => {
  it('runs there with the arguments and working directory of the caller, and answers with both streams and the code', async () => {
    serveControl(held.lock, async (request, io) => {
      await io.stdout(`${JSON.stringify(request)}\n`);
      await io.stderr('æøå 🍺\n');
      return 5;
    });
    expect(await call(['verify-log', 'a b'], { cwd: '/some/where' })).toEqual({
      code: 5,
      out: '{"argv":["verify-log","a b"],"cwd":"/some/where"}\n',
      err: 'æøå 🍺\n',
    });
  });

  it('is answered by nobody when the directory is free or missing', async () => {
    await held.release();
    expect(await call([])).toMatchObject({ code: 'nobody' });
    await rm(scratch, { recursive: true });
    expect(await call([])).toMatchObject({ code: 'nobody' });
  });

  it('waits for a server that is still starting', async () => {
    const called = call(['x']);
    await new Promise((resolve) => setTimeout(resolve, 100));
    serveControl(held.lock, () => Promise.resolve(0));
    expect(await called).toMatchObject({ code: 0 });
  });

  it('is refused with a reason by a holder that takes no commands', async () => {
    const refused = call(['x'], { patience: 100 });
    await expect(refused).rejects.toThrow(DirectoryInUse);
    await expect(refused).rejects.toThrow(/takes no commands/);
  });

  it('shows the caller what went wrong in the handler', async () => {
    serveControl(held.lock, () => Promise.reject(new Error('no such licence')));
    const { code, err } = await call(['x']);
    expect(code).toBe(1);
    expect(err).toContain('no such licence');
  });

  it('brings a long answer whole and in order', async () => {
    const line = (n: number): string => `${n} ${'ø'.repeat(997)}\n`;
    serveControl(held.lock, async (_request, io) => {
      for (let n = 0; n < 5_000; n += 1) await io.stdout(line(n));
      return 0;
    });
    const { out } = await call(['export']);
    expect(out === Array.from({ length: 5_000 }, (_, n) => line(n)).join('')).toBe(true);
  });

  it('runs beside others', async () => {
    serveControl(held.lock, async (request, io) => {
      await io.stdout(request.argv[0] ?? '');
      return Number(request.argv[0]);
    });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => call([String(n)])));
    expect(answers.map(({ code, out }) => [code, out])).toEqual(Array.from({ length: 20 }, (_, n) => [n, String(n)]));
  });

  it.each(['no json at all', '{"argv":"not a list","cwd":"/"}', '[]'])(
    'is told when it is not a request: %s',
    async (line) => {
      let ran = false;
      serveControl(held.lock, async () => Number((ran = true)));
      const socket = connect(join(scratch, 'lock', '1.sock'));
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.write(`${line}\n`);
      await new Promise((resolve) => socket.once('close', resolve));
      expect(answer).toMatch(/not a request.*\n\{"exit":64\}\n$/);
      expect(ran).toBe(false);
    },
  );
});

describe('the end of one side', () => {
  const untilAborted: ControlHandler = async (_request, io) => {
    await io.stdout('begun');
    await new Promise<void>((resolve) => io.signal.addEventListener('abort', () => resolve()));
    return 3;
  };

  it('aborts the command in the server when the caller hangs up', async () => {
    let aborted: () => void = () => undefined;
    const noticed = new Promise<void>((resolve) => (aborted = resolve));
    serveControl(held.lock, async (request, io) => {
      const code = await untilAborted(request, io);
      aborted();
      return code;
    });
    const caller = new AbortController();
    const called = runOverControl(scratch, ['x'], {
      stdout: () => caller.abort(),
      stderr: () => undefined,
      signal: caller.signal,
    });
    await expect(called).rejects.toThrow(/before the command had ended/);
    await noticed;
  });

  it('never lets a caller that gave up think that nobody is there', async () => {
    serveControl(held.lock, untilAborted);
    await expect(call(['x'], { signal: AbortSignal.abort() })).rejects.toThrow(/Given up/);
  });

  it('aborts running commands when the server stops, waits for them and hands over their answer', async () => {
    const control = serveControl(held.lock, untilAborted);
    let begun: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (begun = resolve));
    const called = runOverControl(scratch, ['x'], { stdout: () => begun(), stderr: () => undefined });
    await running;
    const silent = connect(join(scratch, 'lock', '1.sock'));
    await new Promise((resolve) => silent.once('data', resolve));
    await control.stop();
    expect(await called).toBe(3);
    silent.destroy();
  });

  it('is an error to the caller when the holder is gone in the middle', async () => {
    serveControl(held.lock, untilAborted);
    const called = runOverControl(scratch, ['x'], { stdout: () => void held.release(), stderr: () => undefined });
    await expect(called).rejects.toThrow(/before the command had ended/);
  });
});
