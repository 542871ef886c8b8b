import 'reflect-metadata';
import { systemClock } from '@kernel/clock.js';
import { environment, sharedDatabase } from '@apps/standalone/environment.js';
import { assembleRooms } from '@apps/standalone/house.js';
import { openDatabase } from '@apps/standalone/open-database.js';
import { runProcess } from '@apps/standalone/run-process.js';

/** HTTP only, on PostgreSQL. Something else must follow the log: apps/worker. */
runProcess(async () => {
  const settings = environment(process.env, process.cwd());
  const db = await openDatabase(sharedDatabase(settings), null);
  const rooms = await assembleRooms(
    {
      db,
      directory: settings.dataDirectory,
      clock: systemClock,
      issuers: settings,
      logger: 'json',
      logLevel: settings.logLevel,
      onFailure: () => undefined,
    },
    true,
  );
  await rooms.app.listen(settings.port, settings.host);
  process.stdout.write(`api: ${await rooms.app.getUrl()}/api\n`);
  return {
    stop: async () => {
      await rooms.app.close();
      await db.close();
    },
  };
});
