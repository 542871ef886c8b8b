import 'reflect-metadata';
import { resolve } from 'node:path';
import { systemClock } from '@kernel/clock.js';
import { environment } from '@apps/standalone/environment.js';
import { assembleHouse, type House } from '@apps/standalone/house.js';
import { letterServiceBy } from '@apps/standalone/letter-settings.js';
import { openDatabase } from '@apps/standalone/open-database.js';
import { runOverControl } from '@platform/embedded/control-client.js';
import { openDataDirectory } from '@platform/embedded/data-directory.js';
import { DirectoryInUse } from '@platform/embedded/directory-in-use.js';
import { kafkaSettings } from '@platform/kafka/settings.js';
import { runToken } from './commands/token.js';
import { runConformance } from './conformance/conformance.command.js';
import { type OpsIo } from './ops.js';
import { runOps } from './run-ops.js';

const io: OpsIo = {
  stdout: (chunk) => void process.stdout.write(chunk),
  stderr: (chunk) => void process.stderr.write(chunk),
};

/** Opens the house in this process, works, and closes it. */
const runHere = async (argv: readonly string[]): Promise<number> => {
  const settings = environment(process.env, process.cwd());
  const closers: (() => Promise<void>)[] = [];
  const house = async (): Promise<House> => {
    const data = await openDataDirectory(settings.dataDirectory);
    closers.unshift(() => data.release());
    const db = await openDatabase(settings.databaseUrl, data.database);
    closers.unshift(() => db.close());
    const opened = await assembleHouse({
      db,
      directory: data.path,
      clock: systemClock,
      letters: letterServiceBy(settings.letters, data.path),
      logger: 'silent',
      kafka: await kafkaSettings(process.env),
      onFailure: (name, error) =>
        void io.stderr(`${name}: ${error instanceof Error ? error.message : String(error)}\n`),
    });
    closers.unshift(() => opened.close());
    return opened;
  };
  try {
    return await runOps(argv, process.cwd(), io, house);
  } finally {
    for (const close of closers) await close();
  }
};

const main = async (): Promise<number> => {
  const argv = process.argv.slice(2);
  const [command, ...rest] = argv;
  const settings = environment(process.env, process.cwd());
  if (command === 'conformance' && rest[0] && !rest[0].startsWith('-')) {
    return runConformance(resolve(process.cwd(), rest[0]), (line) => void process.stdout.write(`${line}\n`));
  }
  if (command === 'token') return runToken(rest, settings.dataDirectory, io);
  if (command === 'bench') return (await import('./bench/bench.js')).runBench(rest, settings.databaseUrl, io);
  if (command === 'demo') return (await import('./demo/demo.js')).runDemo(rest, io);
  const answered = await runOverControl(settings.dataDirectory, argv, {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
  });
  return answered === 'nobody' ? runHere(argv) : answered;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const expected = error instanceof DirectoryInUse || error instanceof TypeError;
    const text = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  },
);
