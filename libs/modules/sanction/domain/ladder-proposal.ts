import { explainLocalLadder } from '@law/ladder/local-ladder.js';
import { type LadderHistoryEntry, type LadderOffence, type LadderVerdict } from '@law/ladder/ladder-case.js';
import { type RuleEvaluation } from '@law/explanation.js';
import { endOfDay, osloDay } from '@law/calendar/oslo-time.js';
import { type RuleSet } from '@law/rule-set.js';
import { type LicenceFacts } from '../../licence/contract.js';
import { type Offence } from './events.js';
import { isAnnulled, runningSpans } from './on-appeal.js';
import { type Reaction, type SanctionRecord } from './state.js';

export interface LadderQuestion {
  readonly record: Pick<SanctionRecord, 'breaches' | 'reactions'>;
  readonly licence: LicenceFacts;
  readonly transfers: readonly string[];
  readonly offences: readonly LadderOffence[];
  /** day on which a withdrawal is taken to begin */
  readonly startOn: string;
  readonly rules: RuleSet;
}

export interface LadderAnswer {
  /** null: none of the offences is judged by the local ladder */
  readonly verdict: LadderVerdict | null;
  readonly reasoning: readonly RuleEvaluation[];
}

export const toLadder = (offences: readonly Offence[], controlId: string): LadderOffence[] =>
  offences.map(({ at, class: offenceClass }) => ({ at, class: offenceClass, controlId }));

/** Asks the ladder of guidelines 7.1-7.2 what these offences lead to, given all notified reactions of the licence. */
export const askLadder = ({ record, licence, transfers, offences, startOn, rules }: LadderQuestion): LadderAnswer => {
  const days = offences.map(({ at }) => osloDay(at));
  const history = record.reactions.flatMap((reaction) => historyEntry(reaction, record, days));
  const { result, reasoning } = explainLocalLadder(
    {
      licencePeriod: licence.period,
      history,
      newOffences: [...offences],
      startOn: startOn > licence.period.end ? licence.period.end : startOn,
      transfers: [...transfers],
    },
    rules,
  );
  return { verdict: 'error' in result ? null : result, reasoning };
};

/** Trade is lawful while a stay lasts: only the span that holds an offence, or else the first, says what was withdrawn. */
const spanAround = (reaction: Reaction, days: readonly string[]): { from: string; to: string | null } | undefined => {
  const spans = runningSpans(reaction);
  return spans.find(({ from, to }) => days.some((day) => from <= day && (to === null || day <= to))) ?? spans[0];
};

const historyEntry = (
  reaction: Reaction,
  { breaches }: Pick<SanctionRecord, 'breaches'>,
  offenceDays: readonly string[],
): LadderHistoryEntry[] => {
  // Points give no ladder step, nor does the withdrawal they carry (law.md § 8.3 no. 30).
  const on = reaction.withdrawal?.track;
  if (reaction.kind === 'points' || on === 'points' || on === 'points-withdrawal') return [];
  if (reaction.notifiedOn === null) return [];
  const breach = breaches.find(({ breachId }) => breachId === reaction.breachId);
  // The day is known, not the hour: the reaction is in force from the day's end, so it never weighs on what happened
  // before it could be read (law.md § 8.3 nos. 10 and 11).
  const notifiedAt = endOfDay(reaction.notifiedOn).toString();
  // An arrear has no offence of the ladder; its withdrawal matters only for what happened while it ran.
  const offences = breach
    ? toLadder(breach.offences, breach.inspectionId ?? breach.breachId)
    : [{ at: notifiedAt, class: 'ordinary' as const, controlId: reaction.reactionId }];
  const span = spanAround(reaction, offenceDays);
  const period = span ? { from: span.from, ...(span.to ? { to: span.to } : {}) } : {};
  const track = on ? { track: on } : {};
  const annulled = isAnnulled(reaction);
  return [{ offences, reaction: { kind: reaction.kind, notifiedAt, annulled, ...track, ...period } }];
};
