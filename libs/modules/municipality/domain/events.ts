import { type EventType, v1 } from '@kernel/codec.js';
import { type DomainEvent } from '@kernel/event.js';
import { type LetterTemplate } from './letter-template.js';
import { type ReadingName, type SettingName } from './settings.js';

/** What a municipality decides about a licence's reactions and their appeals. */
export const decisionKinds = [
  'warning',
  'points',
  'withdrawal',
  'withdrawal-until-cured',
  'suitability-withdrawal',
  'stay',
  'late-appeal',
  'extension-of-appeal-time',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const bodyKinds = ['council', 'political', 'administration', 'mayor'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** Who decides. Bodies are open data; the mayor stands here as an office, never by name. */
export interface DeciderBody {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
}

/** The decision that a row of the register rests on: whose, and its case number. */
export interface RegisterDecision {
  readonly bodyId: string;
  readonly reference: string;
}

export interface DelegationGiven {
  readonly delegationId: string;
  readonly kind: DecisionKind;
  readonly body: DeciderBody;
  /** first and last day it is in force; `until` null: until withdrawn */
  readonly from: string;
  readonly until: string | null;
  /** the delegation itself names withdrawals (alkoholloven § 1-8); needed where the administration is to withdraw */
  readonly specific: boolean;
  readonly decidedBy: RegisterDecision;
}

/** A row of the register as it now stands. */
export interface Delegation extends DelegationGiven {
  /** first day on which it is no longer in force; null while nobody has withdrawn it */
  readonly withdrawnFrom: string | null;
}

export type MunicipalityEvent =
  | DomainEvent<'setting-changed', { name: SettingName; value: string; from: string; decidedBy: string }>
  | DomainEvent<'letter-template-set', LetterTemplate & { decidedBy: string }>
  | DomainEvent<'reading-chosen', { name: ReadingName; value: string; from: string; decidedBy: string }>
  | DomainEvent<'delegation-given', DelegationGiven>
  | DomainEvent<'delegation-withdrawn', { delegationId: string; from: string; decidedBy: RegisterDecision }>;

export const municipalityEventTypes: EventType[] = v1(
  'setting-changed',
  'reading-chosen',
  'delegation-given',
  'delegation-withdrawn',
  'letter-template-set',
);
