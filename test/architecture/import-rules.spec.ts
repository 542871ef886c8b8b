import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise } from './cruise.js';
import { expectedFindings, expectedImports, planted } from './planted.js';
import { inspectSources } from './source-rules.js';

describe('our own tree', () => {
  it('keeps every import rule', async () => {
    const { violations, files } = await cruise(process.cwd());
    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });

  it('has telling names, small files, and rules without a clock or dice of their own', async () => {
    expect((await inspectSources(process.cwd())).map(({ rule, file }) => `${rule}: ${file}`)).toEqual([]);
  });
});

describe('a tree with every rule broken', () => {
  let tree: string;
  beforeAll(async () => {
    tree = await realpath(await mkdtemp(join(tmpdir(), 'planted-')));
    for (const [path, text] of Object.entries(planted)) {
      await mkdir(dirname(join(tree, path)), { recursive: true });
      await writeFile(join(tree, path), text);
    }
    for (const file of ['tsconfig.json', 'package.json']) await cp(file, join(tree, file));
    await symlink(resolve('node_modules'), join(tree, 'node_modules'));
  });
  afterAll(() => rm(tree, { recursive: true, force: true }));

  it('is caught at each import, and only there', async () => {
    const { violations } = await cruise(tree);
    // Whether a broker's package is installed says nothing about who may import it.
    const seen = violations.filter(({ rule, to }) => rule !== 'no-dead-imports' || to.startsWith('.'));
    expect([...new Set(seen.map(({ rule, from }) => `${rule}: ${from}`))].sort()).toEqual(expectedImports);
  });

  it('is caught at each name, length and clock, and only there', async () => {
    const seen = (await inspectSources(tree)).map(({ rule, file }) => `${rule}: ${file}`);
    expect(seen.sort()).toEqual(expectedFindings);
  });

  it('breaks every rule there is', () => {
    const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[];
    };
    const broken = new Set(expectedImports.map((line) => line.split(':')[0]));
    expect(forbidden.map(({ name }) => name).sort()).toEqual([...broken].sort());
  });
});
