import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transpile } from '../../../test/support/transpile.js';
import { runOverControl } from './control-client.js';

const SERVER = `
import { openDataDirectory } from './data-directory.js';
import { serveControl } from './control-server.js';
const held = await openDataDirectory(process.argv[2]);
serveControl(held.lock, async (request, io) => {
  await io.stdout(process.pid + ' ' + request.argv.join(' '));
  if (request.argv[0] === 'wait') await new Promise((done) => io.signal.addEventListener('abort', done));
  console.log('done');
  return 9;
});
setInterval(() => undefined, 60_000);
console.log('serving');`;

const CALLER = `
import { runOverControl } from './control-client.js';
const write = (chunk) => console.log(chunk);
process.exitCode = await runOverControl(process.argv[2], ['wait'], { stdout: write, stderr: write });`;

let scratch: string;
let code: string;
const children: ChildProcess[] = [];
const start = (script: string): { child: ChildProcess; says: () => Promise<string> } => {
  const env = { ...process.env, NODE_OPTIONS: '' };
  const argv = [join(code, script), join(scratch, 'data')];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'], env });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, says: async () => String((await lines.next()).value) };
};

beforeAll(async () => {
  code = await transpile('libs/platform/embedded');
  await writeFile(join(code, 'server.mjs'), SERVER);
  await writeFile(join(code, 'caller.mjs'), CALLER);
  scratch = await mkdtemp(join(tmpdir(), 'control-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(code, { recursive: true, force: true });
  await rm(scratch, { recursive: true, force: true });
});

it('a command runs in the server process, and is cancelled there when its caller is killed', async () => {
  const server = start('server.mjs');
  expect(await server.says()).toBe('serving');
  const said: string[] = [];
  const io = {
    stdout: (chunk: string): void => void said.push(chunk),
    stderr: (chunk: string): void => void said.push(chunk),
  };
  expect(await runOverControl(join(scratch, 'data'), ['export', 'all'], io)).toBe(9);
  expect(said).toEqual([`${server.child.pid} export all`]);
  expect(await server.says()).toBe('done');

  const caller = start('caller.mjs');
  expect(await caller.says()).toBe(`${server.child.pid} wait`);
  caller.child.kill('SIGKILL');
  expect(await server.says()).toBe('done');
});
