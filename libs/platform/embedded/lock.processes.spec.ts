import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transpile } from '../../../test/support/transpile.js';

// Says "held" or "in use", and holds until it is told to go on, or killed.
const STARTER = `
import { openDataDirectory } from './data-directory.js';
process.stdin.resume();
if (process.argv[3]) await new Promise((go) => process.stdin.once('data', go));
try {
  const held = await openDataDirectory(process.argv[2]);
  process.stdout.write('held\\n');
  await new Promise((go) => process.stdin.once('data', go));
  await held.release();
  process.stdout.write('released\\n');
} catch (error) {
  process.stdout.write(error.name === 'DirectoryInUse' ? 'in use by ' + error.holderPid + '\\n' : error.stack + '\\n');
}
process.exit();`;

let code: string;
let scratch: string;
const children = new Set<ChildProcess>();

const start = (waits = false): { child: ChildProcess; answer: () => Promise<string>; go: () => void } => {
  const argv = [join(code, 'starter.mjs'), join(scratch, 'data'), ...(waits ? ['waits'] : [])];
  const child = spawn(process.execPath, argv, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  children.add(child);
  const answer = async (): Promise<string> => String((await once(child.stdout, 'data'))[0]).trim();
  return { child, answer, go: () => void child.stdin.write('go\n') };
};

beforeAll(async () => {
  code = await transpile('libs/platform/embedded');
  await writeFile(join(code, 'starter.mjs'), STARTER);
});
afterAll(() => rm(code, { recursive: true, force: true }));
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await rm(scratch, { recursive: true, force: true });
});

const killed = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

describe('the lock between processes', () => {
  it('excludes a second process, and lets it in after kill -9', async () => {
    const first = start();
    expect(await first.answer()).toBe('held');
    expect(await start().answer()).toBe(`in use by ${first.child.pid}`);
    await killed(first.child);
    expect(await start().answer()).toBe('held');
  });

  it('stays with a process that is stopped', async () => {
    const first = start();
    expect(await first.answer()).toBe('held');
    first.child.kill('SIGSTOP');
    expect(await start().answer()).toBe('in use by null');
  });

  it('goes to exactly one of twenty that start at once on what a killed process left', async () => {
    const starters = Array.from({ length: 20 }, () => start(true));
    let holder = start();
    expect(await holder.answer()).toBe('held');
    await killed(holder.child);
    const answers = starters.map((starter) => starter.answer());
    for (const starter of starters) starter.go();
    const said = await Promise.all(answers);
    expect(said.filter((text) => text === 'held')).toHaveLength(1);
    expect(said.filter((text) => text.startsWith('in use'))).toHaveLength(19);
    holder = starters[said.indexOf('held')] ?? holder;
    await killed(holder.child);
    expect(await start().answer()).toBe('held');
  }, 60_000);
});
