import { type EndState } from './end-state.js';
import { type ScriptName } from './scripts.js';

/** What the parent tells a child, as JSON in its first argument. */
export interface Assignment {
  /** keys, heads, letters, the embedded database and what the child reports */
  readonly directory: string;
  /** null: embedded in the directory */
  readonly databaseUrl: string | null;
  /** what became of the claims that a killed process had on deadlines: `kept` waits for their half minute */
  readonly claims: 'run out' | 'kept';
  readonly script: ScriptName;
  /** where this child is to die; passages are counted from the step of that name on, or from the start */
  readonly kill: { readonly point: string; readonly fromStep: string | null } | null;
}

/** What a child that got to the end of the script leaves in `ended.json`. */
export interface Ended {
  readonly state: EndState;
  readonly passages: Readonly<Record<string, number>>;
  /** by step: the passages before it began */
  readonly passagesBefore: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly failures: readonly string[];
}

/** A line of `acknowledged.jsonl`: a command that was answered, and with what. */
export interface Acknowledged {
  readonly step: string;
  readonly key: string;
  readonly outcome: string;
  readonly events: readonly string[];
}
