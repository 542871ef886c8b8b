import { jsonEqual } from './conformance/json-equal.js';
import { ruleRegistry } from './conformance/registry.js';
import { defaultRules, type RuleSet } from './rule-set.js';

export { type JsonRule, ruleRegistry } from './conformance/registry.js';

/** One case as it stands in a file; everything but the id may be malformed. */
export interface ConformanceCase {
  readonly id: string;
  readonly why?: unknown;
  readonly given: unknown;
  readonly expect: unknown;
}

export type CaseResult =
  | { readonly passed: true }
  | { readonly passed: false; readonly got: unknown }
  | { readonly passed: false; readonly problem: string };

/**
 * Runs one case of a rule and compares the answer with what is expected. An unknown rule, a malformed `given` and a
 * thrown exception are failures of this case with a `problem`; nothing is thrown.
 */
export const runCase = (rule: string, one: ConformanceCase, rules: RuleSet = defaultRules): CaseResult => {
  const run = ruleRegistry.get(rule);
  if (!run) return { passed: false, problem: `unknown rule: ${rule}` };
  try {
    const got = run(one.given, rules);
    return jsonEqual(got, one.expect) ? { passed: true } : { passed: false, got };
  } catch (error) {
    return { passed: false, problem: error instanceof Error ? error.message : String(error) };
  }
};
