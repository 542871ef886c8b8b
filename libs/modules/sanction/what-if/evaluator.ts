import { type Refusal } from '@kernel/decision.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { type RuleSet } from '@law/rule-set.js';
import { type Readings } from '@law/rule-set/readings.js';
import { type StoredEvent } from '@platform/event-store/port.js';
import { type PastFacts } from '@platform/log/past-facts.js';

/** Rules to evaluate under, and the readings that are to win over the municipality's own. */
export interface OtherRules {
  readonly rules: RuleSet;
  readonly chosen: Partial<Readings>;
}

/** What a set of rules leads to: an outcome to compare, said in words, and why. */
export interface Led {
  /** compared as it stands */
  readonly outcome: object;
  readonly text: { readonly nb: string; readonly nn: string };
  readonly reasoning: readonly RuleEvaluation[];
  readonly rulesVersion: string;
}

export interface Evaluated {
  readonly licenceId: string;
  readonly proposalId: string;
  readonly was: Led;
  /** what the other rules lead to, or why they lead to no proposal */
  readonly would: Led | { readonly refusal: Refusal };
}

/** Evaluates one kind of recorded proposal again. A further kind of proposal brings one of its own. */
export interface ProposalEvaluator {
  readonly types: readonly string[];
  /** Errors: FactsNotRecorded. */
  evaluate(event: StoredEvent, past: PastFacts, other: OtherRules): Promise<Evaluated>;
}
