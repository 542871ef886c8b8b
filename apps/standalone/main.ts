import 'reflect-metadata';
import { systemClock } from '@kernel/clock.js';
import { runOps } from '@apps/ops/run-ops.js';
import { serveControl } from '@platform/embedded/control-server.js';
import { openDataDirectory } from '@platform/embedded/data-directory.js';
import { kafkaSettings } from '@platform/kafka/settings.js';
import { createLogger } from '@platform/http/logging/http-logger.js';
import { banner } from './banner.js';
import { environment, mailOf } from './environment.js';
import { assembleHouse } from './house.js';
import { letterServiceBy } from './letter-settings.js';
import { openDatabase } from './open-database.js';
import { runProcess } from './run-process.js';

const started = performance.now();

runProcess(async () => {
  const settings = environment(process.env, process.cwd());
  const data = await openDataDirectory(settings.dataDirectory);
  const logger = createLogger('json', settings.logLevel);
  const db = await openDatabase(settings.databaseUrl, data.database);
  const house = await assembleHouse({
    db,
    directory: data.path,
    clock: systemClock,
    issuers: settings,
    letters: letterServiceBy(settings.letters, data.path),
    publicUrl: settings.publicUrl,
    ...mailOf(settings),
    logger: 'json',
    logLevel: settings.logLevel,
    kafka: await kafkaSettings(process.env),
    onFailure: (name, error) => logger.error({ err: error, what: name }, 'following the log failed; trying again'),
  });
  house.worker.runtime.start();
  house.kafka?.intake?.start();
  const control = serveControl(data.lock, (request, io) =>
    runOps(request.argv, request.cwd, io, () => Promise.resolve(house)),
  );
  await house.app.listen(settings.port, settings.host);
  process.stdout.write(banner(await house.app.getUrl(), settings, db.engine, performance.now() - started));
  return {
    stop: async () => {
      await control.stop();
      await house.close();
      await db.close();
      await data.release();
    },
  };
});
