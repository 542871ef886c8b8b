import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A small project with a nest of its own, which "builds" by noting that it ran and writing a main.js.
const NEST = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('builds.txt', process.argv.slice(2).join(' ') + '\\n');
await new Promise((done) => setTimeout(done, Number(process.env.BUILD_MS ?? 0)));
console.log('nest says hello');
if (process.env.BUILD_FAILS) { console.error('cannot compile x.ts'); process.exit(1); }
for (const app of ['ops', 'standalone']) {
  mkdirSync('dist/apps/' + app, { recursive: true });
  writeFileSync('dist/apps/' + app + '/main.js',
    "console.log(JSON.stringify([" + JSON.stringify(app) + ", process.cwd(), ...process.argv.slice(2)])); process.exitCode = 7;");
}`;

interface Outcome {
  code: number;
  out: string;
  err: string;
}

let project: string;
const at = (path: string): string => join(project, path);
const run = (script = 'apps/ops/run.mjs', argv: string[] = [], env: Record<string, string> = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const options = { cwd: tmpdir(), env: { ...process.env, NODE_OPTIONS: '', ...env } };
    execFile(process.execPath, [at(script), ...argv], options, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
const builds = async (): Promise<number> =>
  (await readFile(at('builds.txt'), 'utf8').catch(() => '')).split('\n').length - 1;

beforeEach(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), 'launch-')));
  await mkdir(at('apps/standalone'), { recursive: true });
  await cp('apps/ops/launch', at('apps/ops/launch'), { recursive: true });
  await cp('apps/ops/run.mjs', at('apps/ops/run.mjs'));
  await cp('apps/standalone/start.mjs', at('apps/standalone/start.mjs'));
  await mkdir(at('libs/law'), { recursive: true });
  await writeFile(at('libs/law/rule.ts'), 'export const rule = 1;');
  for (const file of ['package.json', 'nest-cli.json']) await writeFile(at(file), '{"type":"module"}');
  await mkdir(at('node_modules/@nestjs/cli/bin'), { recursive: true });
  await writeFile(at('node_modules/@nestjs/cli/bin/nest.js'), NEST);
});
afterEach(() => rm(project, { recursive: true, force: true }));

describe('a launcher', () => {
  it('builds at the first start only, and passes arguments, exit code and working directory through', async () => {
    const first = await run('apps/ops/run.mjs', ['verify log', '--all']);
    const cwd = await realpath(tmpdir());
    expect(first).toEqual({
      code: 7,
      out: `${JSON.stringify(['ops', cwd, 'verify log', '--all'])}\n`,
      err: 'building …\n',
    });
    expect(await run('apps/standalone/start.mjs')).toEqual({
      code: 7,
      out: `${JSON.stringify(['standalone', cwd])}\n`,
      err: '',
    });
    expect(await readFile(at('builds.txt'), 'utf8')).toBe('build --all --parallel\n');
  });

  it('builds again when a source is changed, added or removed, but not for a spec', async () => {
    await run();
    await writeFile(at('libs/law/rule.spec.ts'), '//');
    await run();
    expect(await builds()).toBe(1);
    await writeFile(at('libs/law/rule.ts'), 'export const rule = 22;');
    await run();
    expect(await builds()).toBe(2);
    await writeFile(at('libs/law/other.ts'), '//');
    await run();
    expect(await builds()).toBe(3);
    await rm(at('libs/law/other.ts'));
    await run();
    expect(await builds()).toBe(4);
  });

  it('builds again what was saved during a build', async () => {
    const building = run('apps/ops/run.mjs', [], { BUILD_MS: '600' });
    while ((await builds()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(at('libs/law/rule.ts'), 'export const rule = 333;');
    await building;
    await run();
    expect(await builds()).toBe(2);
  });

  it('shows what the build said when it failed, and does not run', async () => {
    const failed = await run('apps/ops/run.mjs', [], { BUILD_FAILS: '1' });
    expect(failed).toMatchObject({ code: 1, out: '' });
    expect(failed.err).toMatch(/The build failed:\nnest says hello\ncannot compile x\.ts/);
    expect(await run()).toMatchObject({ code: 7 });
  });

  it('builds once when many start at the same time', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => run('apps/ops/run.mjs', [], { BUILD_MS: '500' })),
    );
    expect(outcomes.map((outcome) => outcome.code)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(await builds()).toBe(1);
  });

  it.each(['2147483646', ''])('takes over the lock of a launcher that was killed (lock says "%s")', async (pid) => {
    await mkdir(at('dist'));
    await writeFile(at('dist/.building'), pid);
    expect(await run()).toMatchObject({ code: 7 });
  });

  it('runs what is there when there are no sources, as in an image', async () => {
    await run();
    for (const gone of ['libs', 'nest-cli.json', 'dist/.built']) await rm(at(gone), { recursive: true });
    expect(await run()).toMatchObject({ code: 7, err: '' });
    expect(await builds()).toBe(1);
  });

  it('says what to do when nothing is installed', async () => {
    await rm(at('node_modules/@nestjs'), { recursive: true });
    expect(await run()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('run npm ci first') });
    await rm(at('node_modules'), { recursive: true });
    expect(await run()).toMatchObject({ code: 1, out: '', err: expect.stringContaining('run npm ci first') });
  });
});
