import { InvalidInput } from '@platform/http/problem/http-problem.js';
import { type PageQuery } from '@platform/http/reading/page-query.js';

/** The number that the page before ended with; null on the first page. Errors: InvalidInput for another list's cursor. */
export const numberAfter = ({ after }: Pick<PageQuery, 'after'>): string | null => {
  if (after === undefined) return null;
  if (/^\d{1,18}$/.test(after.value)) return after.value;
  const message = { nb: 'Ikke en markør fra denne listen.', nn: 'Ikkje ein markør frå denne lista.' };
  throw new InvalidInput([{ path: '/cursor', in: 'query', message }]);
};
