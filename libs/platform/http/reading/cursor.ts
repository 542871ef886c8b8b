/** Place of a row in a sorted list: the value it is sorted by, and its key among equals. */
export interface PageKey {
  readonly value: string;
  readonly key: string;
}

/** Opaque for callers, so that what a list is sorted by may change. */
export const keyToCursor = ({ value, key }: PageKey): string =>
  Buffer.from(JSON.stringify([value, key]), 'utf8').toString('base64url');

/** Null for anything that `keyToCursor` did not make. */
export const cursorToKey = (cursor: unknown): PageKey | null => {
  if (typeof cursor !== 'string' || !/^[\w-]{1,2000}$/.test(cursor)) return null;
  try {
    const pair: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(pair) || pair.length !== 2) return null;
    const [value, key] = pair as unknown[];
    return typeof value === 'string' && typeof key === 'string' && !value.includes('\0') && !key.includes('\0')
      ? { value, key }
      : null;
  } catch {
    return null;
  }
};
