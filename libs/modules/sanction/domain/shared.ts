import { type RuleEvaluation } from '@law/explanation.js';
import { type LadderVerdict } from '@law/ladder/ladder-case.js';
import { type OffenceClass, type ProvisionName } from '../../inspection/contract.js';

export interface Offence {
  readonly findingId: string;
  readonly provision: ProvisionName;
  readonly at: string;
  readonly class: OffenceClass;
}

export interface DecidedBy {
  /** absent on what was decided before the delegation register, and on imported history */
  readonly bodyId?: string;
  /** its name as it stands in a sentence (guideline 7.5; law.md § 8.3 no. 26) */
  readonly body: string;
  /** case number of the decision */
  readonly reference: string;
  /** `law` for the council, else the id of the delegation in force that day */
  readonly restsOn?: string;
  /** the body that delegated, to which the decision is reported; null for the council's own */
  readonly reportTo?: string | null;
}

/** The five factors of guideline 7; never prefilled. */
export interface FiveFactors {
  readonly kind: string;
  readonly gravity: string;
  readonly blame: string;
  readonly repetition: string;
  readonly correction: string;
}

export interface Proposal {
  readonly proposalId: string;
  readonly breachId: string;
  readonly verdict: LadderVerdict;
  /** first day assumed for a withdrawal when the cap was computed */
  readonly startOn: string;
  readonly reasoning: readonly RuleEvaluation[];
  readonly rulesVersion: string;
}

const FACTORS = ['kind', 'gravity', 'blame', 'repetition', 'correction'] as const;

/** Names of the factors that nobody has assessed. */
export const unassessed = (factors: Partial<FiveFactors> | null): string[] =>
  FACTORS.filter((name) => (factors?.[name] ?? '').trim() === '');
