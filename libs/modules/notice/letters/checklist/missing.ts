import { cite } from '../citations/citation.js';
import { type CitationKey } from '../citations/citation-key.js';
import { isDate, isTime } from '../page/written.js';

/** One thing that a letter must contain and lacks; `item` is its path in the content. */
export interface Missing {
  readonly item: string;
  /** The provision that asks for it; null where good administration or the municipality's own guidelines do. */
  readonly paragraph: string | null;
  readonly nb: string;
  readonly nn: string;
}

/** Gathers what is lacking; each method adds one `Missing` or nothing. */
export interface Gap {
  readonly missing: readonly Missing[];
  when(lacking: boolean, item: string, key: CitationKey | null, nb: string, nn: string): void;
  text(value: string, item: string, key: CitationKey | null, nb: string, nn: string): void;
  date(value: string, item: string, key: CitationKey | null, nb: string, nn: string): void;
  time(value: string, item: string, key: CitationKey | null, nb: string, nn: string): void;
  address(value: readonly string[], item: string, key: CitationKey | null, nb: string, nn: string): void;
}

/** True for a text that would print as nothing. */
export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

export function gap(): Gap {
  const missing: Missing[] = [];
  const when: Gap['when'] = (lacking, item, key, nb, nn) => {
    if (lacking) missing.push({ item, paragraph: key === null ? null : cite('nb', key), nb, nn });
  };
  return {
    missing,
    when,
    text: (value, ...rest) => when(isBlank(value), ...rest),
    date: (value, ...rest) => when(!isDate(value), ...rest),
    time: (value, ...rest) => when(!isTime(value), ...rest),
    address: (value, ...rest) => when(value.every(isBlank), ...rest),
  };
}
