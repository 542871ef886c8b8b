import { DirectoryInUse } from '@platform/embedded/directory-in-use.js';

/** Runs a process's main; `stop` is called once on SIGINT or SIGTERM. A wrong setting ends it with one clear line. */
export const runProcess = (main: () => Promise<{ stop: () => Promise<void> }>): void => {
  main().then(
    ({ stop }) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.once(signal, () => void stop().then(() => process.exit(0)));
      }
    },
    (error: unknown) => {
      const expected = error instanceof DirectoryInUse || error instanceof TypeError;
      const text = error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
      process.stderr.write(`${text}\n`);
      process.exit(1);
    },
  );
};
