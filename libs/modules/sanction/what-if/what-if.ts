import { canonicalJson } from '@kernel/json.js';
import { type Municipality } from '@kernel/municipality.js';
import { type EventLog } from '@platform/log/event-log.js';
import { FactsNotRecorded, PastFacts } from '@platform/log/past-facts.js';
import { type Evaluated, type OtherRules, type ProposalEvaluator } from './evaluator.js';
import { ladderEvaluator } from './ladder-evaluator.js';

/** One for each kind of proposal that the record can hold. */
export const evaluators: readonly ProposalEvaluator[] = [ladderEvaluator];

export interface Compared extends Evaluated {
  readonly eventId: string;
  readonly type: string;
  readonly municipality: Municipality;
  readonly recordedAt: string;
  readonly differs: boolean;
}

export interface WhatIfReport {
  readonly evaluated: number;
  readonly differing: readonly Compared[];
  /** proposals whose event does not say what it rested on */
  readonly notEvaluated: readonly { readonly eventId: string; readonly why: string }[];
}

/**
 * Evaluates every recorded proposal again, on the facts recorded with it, under other rules. Reads streams and nothing else;
 * writes nothing, not even to the log of readings.
 */
export const whatIf = async (
  log: EventLog,
  other: OtherRules,
  only: Municipality | null,
  progress: (events: number) => void = () => undefined,
): Promise<WhatIfReport> => {
  const byType = new Map(evaluators.flatMap((evaluator) => evaluator.types.map((type) => [type, evaluator] as const)));
  const differing: Compared[] = [];
  const notEvaluated: { eventId: string; why: string }[] = [];
  let evaluated = 0;
  let seen = 0;
  for (let after: string | null = null; ;) {
    const page = await log.store.readAll({ after, limit: 500, categories: ['sanctionRecord'] });
    for (const event of page.events) {
      seen += 1;
      const evaluator = byType.get(event.type);
      if (!evaluator || (only !== null && event.municipality !== only)) continue;
      try {
        const result = await evaluator.evaluate(event, new PastFacts(log, event), other);
        const differs = outcomeOf(result.would) !== canonicalJson(result.was.outcome);
        const { id: eventId, type, municipality, recordedAt } = event;
        if (differs) differing.push({ ...result, eventId, type, municipality, recordedAt, differs });
        evaluated += 1;
      } catch (error) {
        if (!(error instanceof FactsNotRecorded)) throw error;
        notEvaluated.push({ eventId: event.id, why: error.message });
      }
    }
    progress(seen);
    if (page.atEnd || page.next === null) return { evaluated, differing, notEvaluated };
    after = page.next;
  }
};

const outcomeOf = (would: Evaluated['would']): string =>
  'refusal' in would ? `refused: ${would.refusal.code}` : canonicalJson(would.outcome);
