import { type Language } from '../letter-frame.js';
import { type Citation, type CitationKey } from './citation-key.js';
import { citationsNb } from './citations.nb.js';
import { citationsNn } from './citations.nn.js';

const tables: Readonly<Record<Language, Readonly<Record<CitationKey, Citation>>>> = {
  nb: citationsNb,
  nn: citationsNn,
};

/** The provision as printed in a letter. */
export const cite = (language: Language, key: CitationKey): string => tables[language][key].text;

/** True when a text names a provision of the table; content may come from outside the type system. */
export const isCited = (key: string): boolean => Object.hasOwn(tables.nb, key);
