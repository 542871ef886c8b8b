import { type Missing } from './checklist/missing.js';
import { type Language } from './letter-frame.js';
import { type LetterBody } from './page/letter-body.js';

/** For each kind of letter: what it lacks, and its body in both languages. */
export type KindsOf<Contents> = {
  readonly [K in keyof Contents]: {
    readonly lacks: (content: Contents[K]) => readonly Missing[];
    readonly body: Readonly<Record<Language, (content: Contents[K]) => LetterBody>>;
  };
};
