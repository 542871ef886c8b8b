import type { IsoDate, IsoInstant } from '../calendar/iso.js';
import { lengthText } from '../calendar/length-text.js';
import { norwegianDate } from '../calendar/norwegian-date.js';
import { osloDay } from '../calendar/oslo-time.js';
import { evaluation, type RuleEvaluation } from '../explanation.js';
import type { RuleSet } from '../rule-set.js';
import type { AppealClock, AppealDeadlineGiven, Certainty } from './appeal-case.js';
import type { Arrival } from './arrival.js';
import { arrivalText } from './arrival-text.js';

/** Which proof of arrival was used. */
export const arrivalStep = (given: AppealDeadlineGiven, arrival: Arrival, rules: RuleSet): RuleEvaluation =>
  evaluation(
    {
      rule: 'appeal-arrival',
      paragraph:
        arrival.proof === 'receipt'
          ? 'forvaltningsloven § 29'
          : 'forvaltningsloven § 29, eForvaltningsforskriften § 11',
      confidence: arrival.certainty === 'presumed' ? 'I' : 'V',
      facts: {
        channel: given.channel,
        madeAvailableAt: given.madeAvailableAt ?? null,
        notifiedAt: given.notifiedAt ?? null,
        noticeNamesDecision: given.noticeNamesDecision ?? true,
        statuses: (given.statuses ?? []).map(({ status, at }) => ({ status, at })),
        arrivedAt: given.arrivedAt ?? null,
        posted: arrival.posted ?? null,
      },
      outcome: { proof: arrival.proof, day: arrival.day, certainty: arrival.certainty },
      ...arrivalText(arrival, rules),
    },
    rules,
  );

/** The three weeks from arrival. */
export const dueStep = (clock: AppealClock, rules: RuleSet): RuleEvaluation => {
  const length = lengthText(rules.appeals.appealLength);
  const [from, to] = [norwegianDate(clock.startsOn), norwegianDate(clock.due ?? clock.startsOn)];
  return evaluation(
    {
      rule: 'appeal-length',
      paragraph: 'forvaltningsloven §§ 29, 30, domstolloven §§ 148, 149',
      confidence: 'V',
      facts: { startsOn: clock.startsOn, length: { ...rules.appeals.appealLength } },
      outcome: clock.due,
      nb: `Klagefristen er ${length.nb} fra ${from}. Siste dag er ${to}.`,
      nn: `Klagefristen er ${length.nn} frå ${from}. Siste dagen er ${to}.`,
    },
    rules,
  );
};

/** The one-year bar, which runs only when a start exists. */
export const barStep = (decisionDate: IsoDate, bar: IsoDate, rules: RuleSet): RuleEvaluation =>
  evaluation(
    {
      rule: 'appeal-absolute-bar',
      paragraph: 'forvaltningsloven § 31',
      confidence: 'I',
      facts: { decisionDate },
      outcome: bar,
      nb: `En for sen klage kan tas opp til og med ${norwegianDate(bar)}, ett år etter vedtaket. Deretter er det stengt.`,
      nn: `Ei for sein klage kan takast opp til og med ${norwegianDate(bar)}, eitt år etter vedtaket. Deretter er det stengt.`,
    },
    rules,
  );

/** Whether the appeal came in time. */
export const timelinessStep = (
  lodgedAt: IsoInstant,
  due: IsoDate | null,
  certainty: Certainty,
  inTime: boolean | null,
  rules: RuleSet,
): RuleEvaluation => {
  const day = norwegianDate(osloDay(lodgedAt));
  const texts = {
    true: { nb: `Klagen ble levert ${day} og er i tide.`, nn: `Klaga vart levert ${day} og er i tide.` },
    false: { nb: `Klagen ble levert ${day} og er for sen.`, nn: `Klaga vart levert ${day} og er for sein.` },
    null: {
      nb: `Klagen ble levert ${day}, etter en frist som bygger på antatt ankomst. En saksbehandler må vurdere den.`,
      nn: `Klaga vart levert ${day}, etter ein frist som byggjer på rekna framkomst. Ein saksbehandlar må vurdere ho.`,
    },
  };
  return evaluation(
    {
      rule: 'appeal-timeliness',
      paragraph: 'forvaltningsloven § 30',
      confidence: inTime === null ? 'I' : 'V',
      facts: { lodgedAt, due, certainty },
      outcome: inTime,
      ...texts[`${inTime}`],
    },
    rules,
  );
};
