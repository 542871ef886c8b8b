import { keyToCursor, type PageKey } from './cursor.js';
import { type PageQuery } from './page-query.js';

/** One page of a list. The interceptor adds the `Link` header. */
export class Page<T> {
  constructor(
    readonly items: readonly T[],
    /** cursor of the next page; null on the last one */
    readonly next: string | null,
  ) {}
}

/** Makes a page of at most `query.fetch` rows that were read after `query.after`. */
export const page = <R>(rows: readonly R[], query: Pick<PageQuery, 'limit'>, keyOf: (row: R) => PageKey): Page<R> => {
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  return new Page(items, rows.length > query.limit && last !== undefined ? keyToCursor(keyOf(last)) : null);
};

/** The same page with its rows shown otherwise. */
export const mapPage = <A, B>({ items, next }: Page<A>, show: (item: A) => B): Page<B> =>
  new Page(items.map(show), next);
