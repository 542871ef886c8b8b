import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshPostgres } from '../support/postgres.js';
import { run } from './processes.js';

/** A migrated database that no house has stood on, and the directory beside it. */
export interface Ground {
  readonly directory: string;
  readonly databaseUrl: string | null;
  remove(): Promise<void>;
}

/** Gives every run a ground of its own. */
export interface Bench {
  readonly engine: 'pglite' | 'postgres';
  ground(): Promise<Ground>;
  end(): Promise<void>;
}

const scratch = async (name: string): Promise<string> => realpath(await mkdtemp(join(tmpdir(), `crash-${name}-`)));
const remove = (directory: string): Promise<void> => rm(directory, { recursive: true, force: true });

/** The embedded engine: the directory is made once and copied, since making it takes longer than a run. */
export const embeddedBench = async (tree: string): Promise<Bench> => {
  const template = await scratch('template');
  const { code, stderr } = await run(join(tree, 'test/crash/child/prepare.js'), [template]);
  if (code !== 0) throw new Error(`the template could not be made:\n${stderr}`);
  return {
    engine: 'pglite',
    ground: async () => {
      const directory = await scratch('run');
      await mkdir(directory, { recursive: true });
      await cp(join(template, 'postgres'), join(directory, 'postgres'), { recursive: true });
      return { directory, databaseUrl: null, remove: () => remove(directory) };
    },
    end: () => remove(template),
  };
};

/** A database of its own per run on the server of TEST_POSTGRES_URL. */
export const postgresBench = (): Bench => ({
  engine: 'postgres',
  ground: async () => {
    const directory = await scratch('run');
    const { url, drop } = await freshPostgres({ poolSize: 1 });
    return { directory, databaseUrl: url, remove: () => drop().then(() => remove(directory)) };
  },
  end: () => Promise.resolve(),
});
