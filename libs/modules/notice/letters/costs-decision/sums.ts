import { type CostItem } from './content.js';

/** What was claimed in all, in øre. */
export const claimedOre = (items: readonly CostItem[]): number => items.reduce((sum, item) => sum + item.claimedOre, 0);

/** What is covered in all, in øre. */
export const coveredOre = (items: readonly CostItem[]): number => items.reduce((sum, item) => sum + item.coveredOre, 0);
