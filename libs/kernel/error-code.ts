/** The `code` of an error of Node or of a database; null when it has none. By shape: errors can come from another realm. */
export const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
