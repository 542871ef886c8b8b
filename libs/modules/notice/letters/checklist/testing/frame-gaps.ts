import { type LetterKind } from '../../letter-content.js';

/** A path in the sample, a value to put there, and the items that must then be named (the path itself when left out). */
export type Flaw = [path: string, value: unknown, items?: string];

/** Name of a sample, its kind, and its flaws. */
export type FlawedSample = [string, LetterKind, Flaw[]];

/** What the frame and the licence of any letter can lack. */
export const frame: Flaw[] = [
  ['date', ''],
  ['date', '31.12.2014'],
  ['municipality.name', ' '],
  ['sender.unit', ''],
  ['sender.address', []],
  ['reference', ''],
  ['recipient.name', ''],
  ['recipient.address', ['']],
  ['caseworker.name', ''],
  ['licence.number', ''],
  ['licence.holder.name', ''],
  ['licence.holder.orgnr', ''],
  ['licence.place.name', ''],
  ['licence.place.address', []],
];
