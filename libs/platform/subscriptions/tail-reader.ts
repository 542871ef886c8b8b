import { partsOf } from '@kernel/stream-name.js';
import { type EventStore, type LogPage, type Position, type ReadAll } from '../event-store/port.js';

const PAGE = 500;
const KEPT = 4;

/**
 * One read of the log for all that follow it: followers that stand at the same place share a page, and each takes its
 * categories out of it. A page that holds anything stays true for ever, since the log only grows; an empty one is never
 * kept. The page may hold more events than were asked for.
 */
export class TailReader {
  private readonly pages = new Map<string, Promise<LogPage>>();

  constructor(private readonly store: Pick<EventStore, 'readAll'>) {}

  async readAll({ after, categories }: ReadAll): Promise<LogPage> {
    const page = await this.page(after);
    if (categories === undefined) return page;
    const wanted = new Set(categories);
    return { ...page, events: page.events.filter(({ stream }) => wanted.has(partsOf(stream).category)) };
  }

  private page(after: Position | null): Promise<LogPage> {
    const key = after ?? '';
    const known = this.pages.get(key);
    if (known) return known;
    const read = this.store.readAll({ after, limit: PAGE });
    this.pages.set(key, read);
    const forget = (): void => {
      if (this.pages.get(key) === read) this.pages.delete(key);
    };
    read.then((page) => {
      if (page.events.length === 0) forget();
      else this.trim();
    }, forget);
    return read;
  }

  private trim(): void {
    for (const key of this.pages.keys()) {
      if (this.pages.size <= KEPT) return;
      this.pages.delete(key);
    }
  }
}
