/** A part of a letter; both the page and the plain text are made from it, so they cannot say different things. */
export type Block =
  /** A sentence or two of ours. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A caseworker's own words; line breaks are kept. */
  | { readonly kind: 'free'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, string])[] };

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface LetterBody {
  readonly title: string;
  /** false for what is no letter: case papers and minutes end without a greeting */
  readonly signed?: false;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const free = (text: string): Block => ({ kind: 'free', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const facts = (entries: readonly (readonly [string, string | null])[]): Block => ({
  kind: 'facts',
  facts: entries.filter((entry): entry is readonly [string, string] => entry[1] !== null && entry[1] !== ''),
});
