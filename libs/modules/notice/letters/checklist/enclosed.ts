import { type Gap } from './missing.js';

/** Whether a thing is among the enclosures, by its name or number as a whole word: report 1 is not named by report 12. */
export const isEnclosed = (enclosures: readonly string[], name: string): boolean =>
  enclosures.some((enclosure) =>
    enclosure.split(name).some((before, index, parts) => {
      const after = parts[index + 1];
      return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    }),
  );

/** The facts may stand in a document that the party has or gets (forvaltningsloven § 25): the report relied on goes with the decision. */
export function checkReportEnclosed(lack: Gap, number: string, enclosures: readonly string[], item: string): void {
  const words = `Rapport ${number} som vedlegg`;
  lack.when(!isEnclosed(enclosures, number), item, 'FVL-24-25', words, words);
}
