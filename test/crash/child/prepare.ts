import { openDataDirectory } from '@platform/embedded/data-directory.js';
import { openDatabase } from '@apps/standalone/open-database.js';

/** Makes the embedded database of a directory, migrated and with no views yet. Once: it takes seconds. */
const data = await openDataDirectory(process.argv[2] ?? '');
const db = await openDatabase(undefined, data.database);
await db.close();
await data.release();
