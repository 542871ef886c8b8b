import 'reflect-metadata';
import { systemClock } from '@kernel/clock.js';
import { environment, mailOf, sharedDatabase } from '@apps/standalone/environment.js';
import { assembleRooms, assembleWorker, type HouseSettings } from '@apps/standalone/house.js';
import { letterServiceBy } from '@apps/standalone/letter-settings.js';
import { openDatabase } from '@apps/standalone/open-database.js';
import { runProcess } from '@apps/standalone/run-process.js';
import { kafkaSettings } from '@platform/kafka/settings.js';
import { createLogger } from '@platform/http/logging/http-logger.js';

/** Subscriptions, sagas, deadlines and letters on PostgreSQL; over HTTP only its health. */
runProcess(async () => {
  const environmentSettings = environment(process.env, process.cwd());
  const logger = createLogger('json', environmentSettings.logLevel);
  const db = await openDatabase(sharedDatabase(environmentSettings), null);
  const settings: HouseSettings = {
    db,
    directory: environmentSettings.dataDirectory,
    clock: systemClock,
    issuers: environmentSettings,
    letters: letterServiceBy(environmentSettings.letters, environmentSettings.dataDirectory),
    publicUrl: environmentSettings.publicUrl,
    ...mailOf(environmentSettings),
    logger: 'json',
    logLevel: environmentSettings.logLevel,
    kafka: await kafkaSettings(process.env),
    onFailure: (name, error) => logger.error({ err: error, what: name }, 'following the log failed; trying again'),
  };
  const rooms = await assembleRooms(settings, false);
  const { worker, kafka } = await assembleWorker(rooms, settings);
  worker.runtime.start();
  kafka?.intake?.start();
  await rooms.app.listen(environmentSettings.port, environmentSettings.host);
  process.stdout.write(`worker: ${await rooms.app.getUrl()}/health/ready\n`);
  return {
    stop: async () => {
      await kafka?.intake?.stop();
      await worker.runtime.stop();
      await kafka?.close();
      await rooms.app.close();
      await db.close();
    },
  };
});
