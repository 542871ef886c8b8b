import { type Delegation, type DeciderBody, type DecisionKind } from './events.js';
import { type MunicipalityState } from './state.js';

/** The council needs no delegation: the power is its own (alkoholloven § 1-8). */
export const COUNCIL = 'kommunestyret';
/** Whoever decides under the kommunedirektør. */
export const ADMINISTRATION = 'administrasjonen';

/** Kinds for which the administration needs a delegation that says so itself (alkoholloven § 1-8; kommuneloven § 13-1). */
export const withdrawalKinds: readonly DecisionKind[] = [
  'withdrawal',
  'withdrawal-until-cured',
  'suitability-withdrawal',
];

export interface DecisionAsked {
  readonly kind: DecisionKind;
  readonly bodyId: string;
  /** the day of the decision; the row must be in force on that very day */
  readonly on: string;
}

export type Authority =
  | {
      readonly allowed: true;
      readonly restsOn: string;
      readonly body: DeciderBody;
      /** whose power it is: the body that delegated, to which the decision is reported; null for the council's own */
      readonly givenBy: string | null;
    }
  | { readonly allowed: false; readonly reason: 'no-delegation' | 'not-in-force' | 'not-specific' };

const council: DeciderBody = { id: COUNCIL, name: 'kommunestyret', kind: 'council' };

/** Last day included; a withdrawal of the delegation ends it the day before. */
export const inForceOn = ({ from, until, withdrawnFrom }: Delegation, day: string): boolean =>
  from <= day && (until === null || day <= until) && (withdrawnFrom === null || day < withdrawnFrom);

/** The mayor is one person, not an elected body: he stands here as the administration does (I). */
const needsSpecific = (body: DeciderBody, kind: DecisionKind): boolean =>
  withdrawalKinds.includes(kind) && (body.kind === 'administration' || body.kind === 'mayor');

/**
 * Whether a body may make this kind of decision on a day, and what that rests on: `law` for the council, else the id of
 * the delegation in force (kommuneloven §§ 5-3 third paragraph, 13-1 sixth). Without a row even a warning is the council's.
 */
export const mayDecide = (state: MunicipalityState, { kind, bodyId, on }: DecisionAsked): Authority => {
  if (bodyId === COUNCIL) return { allowed: true, restsOn: 'law', body: council, givenBy: null };
  const own = state.delegations.filter((row) => row.kind === kind && row.body.id === bodyId);
  if (own.length === 0) return { allowed: false, reason: 'no-delegation' };
  const current = own.filter((row) => inForceOn(row, on));
  if (current.length === 0) return { allowed: false, reason: 'not-in-force' };
  const enough = current.find(({ body, specific }) => specific || !needsSpecific(body, kind));
  return enough
    ? { allowed: true, restsOn: enough.delegationId, body: enough.body, givenBy: enough.decidedBy.bodyId }
    : { allowed: false, reason: 'not-specific' };
};

/** Rows of the register in force on a day, oldest first. */
export const delegationsOn = ({ delegations }: MunicipalityState, day: string): readonly Delegation[] =>
  delegations.filter((row) => inForceOn(row, day)).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
