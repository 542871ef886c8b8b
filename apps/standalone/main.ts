import 'reflect-metadata';
import { systemClock } from '@kernel/clock.js';
import { runOps } from '@apps/ops/run-ops.js';
import { serveControl } from '@platform/embedded/control-server.js';
import { openDataDirectory } from '@platform/embedded/data-directory.js';
import { DirectoryInUse } from '@platform/embedded/directory-in-use.js';
import { createLogger } from '@platform/http/logging/http-logger.js';
import { banner } from './banner.js';
import { environment } from './environment.js';
import { assembleHouse } from './house.js';
import { openDatabase } from './open-database.js';

const started = performance.now();

const main = async (): Promise<void> => {
  const settings = environment(process.env, process.cwd());
  const data = await openDataDirectory(settings.dataDirectory);
  const logger = createLogger('json', process.env['LOG_LEVEL'] ?? 'warn');
  const db = await openDatabase(settings.databaseUrl, data.database);
  const house = await assembleHouse({
    db,
    directory: data.path,
    clock: systemClock,
    logger: 'json',
    onFailure: (name, error) => logger.error({ err: error, what: name }, 'following the log failed; trying again'),
    server: true,
  });
  house.worker.runtime.start();
  const control = serveControl(data.lock, (request, io) =>
    runOps(request.argv, request.cwd, io, () => Promise.resolve(house)),
  );
  await house.app.listen(settings.port, settings.host);
  const address = (await house.app.getUrl()).replace('[::1]', 'localhost');
  process.stdout.write(banner(address, settings, db.engine, performance.now() - started));

  const stop = async (): Promise<void> => {
    await control.stop();
    await house.close();
    await db.close();
    await data.release();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
};

main().catch((error: unknown) => {
  const expected = error instanceof DirectoryInUse || error instanceof TypeError;
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
