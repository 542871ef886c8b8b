import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample, streamOf } from '../../../test/contract/sample-events.js';
import { freshDatabase } from '../../../test/support/pglite.js';
import { SqlEventStore } from '../event-store/sql/sql-event-store.js';
import { Subscription } from '../subscriptions/subscription.js';
import { HeadFiles } from './head-file.js';
import { HeadAhead, HeadFollower } from './head-follower.js';

describe('a signed head that is ahead of the log', () => {
  it('is never written over, as after an older backup was restored', async () => {
    const db = await freshDatabase();
    const store = new SqlEventStore(db);
    const files = await HeadFiles.open(await mkdtemp(join(tmpdir(), 'heads-')));
    await files.write({ municipality: 'gol', count: '7', position: '7', root: 'from before the restore' });
    const stream = streamOf('a');
    await store.append(stream, sample(stream, { command: 'c' }), 'none');
    const follower = new Subscription(store, new HeadFollower(db, files, 'me'), () => undefined);
    await expect(follower.catchUp(await store.head())).rejects.toBeInstanceOf(HeadAhead);
    expect(await files.read('gol')).toMatchObject({ count: '7', root: 'from before the restore' });
  });
});
