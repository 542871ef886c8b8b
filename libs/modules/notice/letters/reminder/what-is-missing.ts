import { type MissingItem } from '../case/grounds.js';

/** Which of the two kinds are among what is missing. */
export const whatIsMissing = (
  missing: readonly MissingItem[],
): { readonly report: boolean; readonly fee: boolean } => ({
  report: missing.some(({ kind }) => kind === 'report'),
  fee: missing.some(({ kind }) => kind === 'fee'),
});
