import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, type NestInterceptor, StreamableFile } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { csvRow, flatten, type Separator } from './csv.js';
import { Page } from './page.js';

interface CsvQuery {
  readonly format?: string;
  readonly separator?: string;
  readonly bom?: string;
  readonly cursor?: string;
  readonly limit?: string;
}

/** Rows a page while a whole list is read, unless the caller says fewer; the most that a list gives at once. */
const PAGE = '200';
const BOM = '\uFEFF';

/**
 * Any list as one CSV file, whole: `Accept: text/csv` or `?format=csv`. The list is read twice, page by page, first for
 * its columns and then for its rows, so that it is never held in memory. Errors while the first page is read are problems
 * as always; later ones break the file off, so that half a list is never taken for a whole one.
 */
export class CsvInterceptor implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest<{ Querystring: CsvQuery }>>();
    if (request.method !== 'GET' || !wantsCsv(request)) return next.handle();
    const { separator = 'comma', bom = 'no', limit = PAGE, cursor: _cursor, ...asked } = request.query;
    const pageAfter = async (cursor: string | null): Promise<unknown> => {
      // The handler takes its arguments from the request anew each time that it is called.
      request.query = { ...asked, limit, ...(cursor === null ? {} : { cursor }) };
      return lastValueFrom(next.handle());
    };
    const first = await pageAfter(null);
    if (!(first instanceof Page)) return of(first);
    const reply = http.getResponse<FastifyReply>();
    reply.header('cache-control', 'private, no-cache');
    const columns = await columnsOf(pagesFrom(first, pageAfter));
    const options = { separator: separator === 'semicolon' ? (';' as const) : (',' as const), bom: bom === 'yes' };
    const rows = csvText(pagesFrom(await pageAfter(null), pageAfter), columns, options);
    return of(
      new StreamableFile(Readable.from(rows), {
        type: 'text/csv; charset=utf-8; header=present',
        disposition: `attachment; filename="${nameOf(request.url)}.csv"`,
      }),
    );
  }
}

const wantsCsv = (request: FastifyRequest<{ Querystring: CsvQuery }>): boolean =>
  request.query.format === 'csv' ||
  (request.query.format === undefined && /(^|,)\s*text\/csv\s*(;|,|$)/i.test(request.headers.accept ?? ''));

async function* pagesFrom(
  first: unknown,
  pageAfter: (cursor: string) => Promise<unknown>,
): AsyncGenerator<readonly object[]> {
  for (let page = first; page instanceof Page;) {
    yield page.items as readonly object[];
    if (page.next === null) return;
    page = await pageAfter(page.next);
  }
}

/** In the order in which they first come. */
const columnsOf = async (pages: AsyncIterable<readonly object[]>): Promise<readonly string[]> => {
  const names = new Set<string>();
  for await (const items of pages) for (const item of items) for (const name of flatten(item).keys()) names.add(name);
  return [...names];
};

/** Errors: a row with a column that was not there at the first reading: the list has changed meanwhile; ask again. */
async function* csvText(
  pages: AsyncIterable<readonly object[]>,
  columns: readonly string[],
  { separator, bom }: { separator: Separator; bom: boolean },
): AsyncGenerator<string> {
  const known = new Set(columns);
  yield `${bom ? BOM : ''}${csvRow(columns, separator)}`;
  for await (const items of pages) {
    const rows = items.map((item) => {
      const cells = flatten(item);
      const news = [...cells.keys()].find((name) => !known.has(name));
      if (news !== undefined) throw new Error(`the list changed while it was written: column ${news} is new`);
      return csvRow(
        columns.map((name) => cells.get(name) ?? null),
        separator,
      );
    });
    yield rows.join('');
  }
}

const nameOf = (url: string): string =>
  (url.split('?')[0] ?? '')
    .split('/')
    .filter(Boolean)
    .at(-1)
    ?.replaceAll(/[^a-z0-9-]/gi, '') || 'list';
