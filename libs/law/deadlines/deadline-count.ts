import type { IsoDate, Length, Moment } from '../calendar/iso.js';
import { addLength } from '../calendar/length.js';
import { lengthText } from '../calendar/length-text.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { osloDay } from '../calendar/oslo-time.js';
import { roll } from '../calendar/working-days.js';
import { evaluation, type Explained, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';

export interface DeadlineCountGiven {
  readonly start: Moment;
  readonly length: Length;
  /** `roll-forward` moves an end on a Saturday, Sunday or holiday to the next working day; `none` leaves it. */
  readonly counting: 'roll-forward' | 'none';
}

export interface DeadlineCount {
  readonly due: IsoDate;
}

/**
 * Counts a deadline from the day in Oslo on which it starts. Domstolloven §§ 148-149 (V), which forvaltningsloven § 30
 * and forvaltningslovforskriften § 41 take up. The whole of the due day counts.
 */
export const explainDeadlineCount = (given: DeadlineCountGiven, rules: RuleSet): Explained<DeadlineCount> => {
  const start = osloDay(given.start);
  const unrolled = addLength(start, given.length);
  const due = given.counting === 'roll-forward' ? roll(unrolled) : unrolled;
  const reasoning = [counted(start, given.length, unrolled, rules)];
  if (given.counting === 'roll-forward') reasoning.push(rolled(unrolled, due, rules));
  return { result: { due }, reasoning };
};

/** Rule `deadline-count`. */
export const deadlineCount = (given: DeadlineCountGiven, rules: RuleSet): DeadlineCount =>
  explainDeadlineCount(given, rules).result;

const counted = (start: IsoDate, length: Length, unrolled: IsoDate, rules: RuleSet): RuleEvaluation => {
  const [from, to] = [norwegianDate(start), norwegianDate(unrolled)];
  return evaluation(
    {
      rule: 'deadline-length',
      paragraph: 'domstolloven § 148',
      confidence: 'V',
      facts: { start, length: { ...length } },
      outcome: unrolled,
      nb: `Startdagen ${from} regnes ikke med. ${lengthText(length).nb} senere er ${to}.`,
      nn: `Startdagen ${from} blir ikkje rekna med. ${lengthText(length).nn} seinare er ${to}.`,
    },
    rules,
  );
};

const rolled = (unrolled: IsoDate, due: IsoDate, rules: RuleSet): RuleEvaluation => {
  const [before, after] = [norwegianDate(unrolled), norwegianDate(due)];
  const stays = unrolled === due;
  return evaluation(
    {
      rule: 'deadline-roll',
      paragraph: 'domstolloven § 149',
      confidence: 'V',
      facts: { unrolled },
      outcome: due,
      nb: stays
        ? `${before} er en virkedag. Fristen blir stående.`
        : `${before} er ikke en virkedag. Fristen flyttes til ${after}.`,
      nn: stays
        ? `${before} er ein verkedag. Fristen blir ståande.`
        : `${before} er ikkje ein verkedag. Fristen blir flytt til ${after}.`,
    },
    rules,
  );
};
