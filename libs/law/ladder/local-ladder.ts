import { osloDay } from '../calendar/oslo-time.js';
import type { Explained, RuleEvaluation } from '../explanation.js';
import { regimeOn } from '../regime/regime.js';
import type { RuleSet } from '../rule-set.js';
import { judgedHistory } from './counted-history.js';
import { historySteps, recomputedSteps } from './history-steps.js';
import { ladderCase, type LocalLadder, type LocalLadderGiven } from './ladder-case.js';
import { capStep, caseStep, rowSteps, stateStep } from './ladder-steps.js';
import { recomputedRows, stateAt } from './recomputed-rows.js';
import { matchRow } from './rows.js';
import { isWhileWithdrawn, unlicensedActivity } from './unlicensed.js';
import { capEnd } from './withdrawal-cap.js';

/**
 * The step that the municipality's own guidelines propose for offences before the national points. Local guidelines 7.1
 * and 7.2 (SEED), read as in law digest 8.2 and 8.3 (I); the cap is alkoholloven § 1-8 (V). A proposal, never automatic.
 */
export const explainLocalLadder = (given: LocalLadderGiven, rules: RuleSet): Explained<LocalLadder> => {
  const local = given.newOffences.filter(({ at }) => regimeOn(osloDay(at), rules) === 'local-ladder');
  const steps = local.filter((offence) => !isWhileWithdrawn(offence, given.history));
  const reasoning: RuleEvaluation[] = [caseStep(given.newOffences.length, local.length, steps.length, rules)];
  if (local.length === 0) return { result: { error: 'not-local-ladder' }, reasoning };
  if (steps.length === 0) return { result: unlicensedActivity, reasoning };

  const newCase = ladderCase(steps);
  const history = judgedHistory(given, newCase, rules);
  const rowed = recomputedRows(history, rules);
  const state = stateAt(rowed, newCase.time);
  const match = matchRow(newCase.class, state, rules);
  const proposal = rules.ladder[match.row];
  const end = capEnd(proposal, given);
  reasoning.push(
    ...historySteps(history, newCase, rules),
    ...recomputedSteps(rowed, newCase, rules),
    stateStep(newCase, state, rules),
    ...rowSteps(match, newCase.class, rules),
  );
  if (end) reasoning.push(capStep(end, given, rules));
  return { result: { row: match.row, ...proposal, capEnd: end }, reasoning };
};

/** Rule `local-ladder`. */
export const localLadder = (given: LocalLadderGiven, rules: RuleSet): LocalLadder =>
  explainLocalLadder(given, rules).result;
