import type { RuleSet } from './rule-set.js';

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };

/**
 * How sure the source is: `V` provision read in full, `V2` read in a secondary source, `R` recalled, `I` inferred,
 * `SEED` the municipality's own guidelines.
 */
export type Confidence = 'V' | 'V2' | 'R' | 'I' | 'SEED';

/** One step of a rule that mattered: what it rested on, what came out and why, in both written languages. */
export interface RuleEvaluation {
  rule: string;
  paragraph: string;
  version: string;
  confidence: Confidence;
  facts: Record<string, JsonValue>;
  outcome: JsonValue;
  explanation: { nb: string; nn: string };
}

/** An answer together with the steps that led to it, in the order they were taken. */
export interface Explained<T> {
  result: T;
  reasoning: RuleEvaluation[];
}

/** What a step has to say; the version is filled in from the rule set. */
export interface Step {
  readonly rule: string;
  readonly paragraph: string;
  readonly confidence: Confidence;
  readonly facts: Record<string, JsonValue>;
  readonly outcome: JsonValue;
  readonly nb: string;
  readonly nn: string;
}

/** Stamps a step with the version of the rules that it was taken under. */
export const evaluation = (step: Step, rules: RuleSet): RuleEvaluation => ({
  rule: step.rule,
  paragraph: step.paragraph,
  version: rules.version,
  confidence: step.confidence,
  facts: step.facts,
  outcome: step.outcome,
  explanation: { nb: step.nb, nn: step.nn },
});
