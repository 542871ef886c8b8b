import { osloDate } from '@kernel/clock.js';
import { type ArmDeadline, type DeadlineChange } from '@kernel/deadline.js';
import { arrivalOf } from '@law/appeal/arrival.js';
import { latestPosting } from '@law/appeal/posting.js';
import { instant } from '@law/calendar/iso.js';
import { addLength } from '@law/calendar/length.js';
import { roll } from '@law/calendar/working-days.js';
import { defaultRules } from '@law/rule-set.js';
import { type NoticeEvent } from './events.js';
import { PRESUMED_ARRIVAL, presumedArrival } from './presumed-arrival.js';
import { type NoticeState } from './state.js';

export interface Observed {
  readonly status: string;
  readonly at: string;
}

/** What shows that a letter left for the recipient, and by what way. To be received or accepted by a service is not that. */
const LEFT: Readonly<Record<string, 'paper' | 'digital'>> = {
  VARSLET: 'digital',
  LEVERT_SDP: 'digital',
  SENDT_SDP: 'digital',
  SENDT_DIGITALT: 'digital',
  LEST: 'digital',
  Published: 'digital',
  Read: 'digital',
  Confirmed: 'digital',
  SENDT_PRINT: 'paper',
  PRINTET: 'paper',
};
const OPENED = ['LEST', 'Read', 'Confirmed'];
const PRINTED = ['SENDT_PRINT', 'PRINTET'];
const FAILED = ['AVVIST', 'IKKE_LEVERT', 'MANUELT_HANDTERT', 'Failed', 'Reserved'];
/** After these nothing more is to be asked for. */
const LAST = [...OPENED, ...FAILED, 'PRINTET'];

export const UNOPENED = 'notice-repeat';

/** Opened, or on its way on paper: there is nothing to remind of any more. */
export const endsWaitingForOpening = (status: string): boolean => OPENED.includes(status) || PRINTED.includes(status);

export const isLastStatus = (status: string): boolean => LAST.includes(status);

/** The latest day on which the letter went by post, by a person's posting or a print; null: it never did. */
export const postedOnOf = ({
  statuses,
  dispatchedOn,
}: Pick<NoticeState, 'statuses' | 'dispatchedOn'>): string | null => {
  const printed = latestPosting({ statuses });
  const byHand = statuses.some(({ status }) => status in LEFT) ? null : dispatchedOn;
  return printed ?? byHand;
};

/**
 * eForvaltningsforskriften § 8 fifth and sixth paragraph (V): what is not opened within a week from being available and
 * notified of, is notified of once more. Calendar week, rolled (I). It moves no appeal time (I).
 */
const unopened = (noticeId: string, notifiedOn: string): ArmDeadline => ({
  op: 'arm',
  name: UNOPENED,
  due: roll(addLength(notifiedOn, { weeks: 1 })),
  start: notifiedOn,
  length: '1 week',
  counting: 'roll-forward',
  paragraph: 'eForvaltningsforskriften § 8',
  onExpiry: {
    nb: 'Brevet er ikke åpnet: det varsles én gang til. Klagefristen flytter seg ikke.',
    nn: 'Brevet er ikkje opna: det blir varsla éin gong til. Klagefristen flyttar seg ikkje.',
  },
  command: { name: 'note-unopened', data: { noticeId } },
});

/** Two services write the same moment in different zones. */
export const momentOf = ({ at }: Observed): number => instant(at).epochMilliseconds;

const earliestFirst = (observed: readonly Observed[]): Observed[] =>
  [...observed].sort((a, b) => momentOf(a) - momentOf(b) || (a.status < b.status ? -1 : 1));

/**
 * What newly observed statuses mean for a letter, by the law library's rule on arrival. A failure never undoes a digital
 * proof; a proven arrival is never moved; a status that is not known means nothing. The first event carries the deadlines.
 */
export const meaningOf = (
  noticeId: string,
  state: NoticeState,
  fresh: readonly Observed[],
): { readonly deadlines: DeadlineChange[]; readonly events: NoticeEvent[] } => {
  const { order, subjects } = state;
  if (!order) return { deadlines: [], events: [] };
  const all = earliestFirst([...state.statuses, ...fresh]);
  const events: NoticeEvent[] = [];
  const deadlines: DeadlineChange[] = [];
  const { kind, recipient, about } = order;
  const to = { kind, recipient, about };
  const started = all.find(({ status }) => status in LEFT);
  if (started && state.dispatchedOn === null) {
    const data = { noticeId, dispatchedOn: osloDate(started.at), evidence: `${started.status} ${started.at}` };
    const channel = LEFT[started.status] ?? 'digital';
    const occurredAt = data.dispatchedOn;
    events.push({ type: 'notice-dispatched', data: { ...data, channel }, occurredAt, subjects });
  }
  // Letters to parties say in their title what they are; a decision's notice names the decision (EF § 8 third paragraph).
  const arrival = arrivalOf({ channel: 'digital', statuses: all }, defaultRules);
  const opened = all.some(({ status }) => endsWaitingForOpening(status));
  if (fresh.some(({ status }) => endsWaitingForOpening(status))) {
    deadlines.push({ op: 'cancel', name: UNOPENED, why: 'opened or sent by post' });
  }
  if (arrival.certainty === 'proven' && arrival.day !== null) {
    if (state.arrival?.certainty === 'proven') return { deadlines, events };
    const data = { noticeId, arrivedOn: arrival.day, certainty: 'proven' as const, basis: basisOf(arrival.proof) };
    events.push({ type: 'notice-arrived', data: { ...data, ...to }, occurredAt: arrival.day, subjects });
    deadlines.push({ op: 'cancel', name: PRESUMED_ARRIVAL, why: 'proven arrival' });
    if (!opened && arrival.proof !== 'read') deadlines.push(unopened(noticeId, arrival.day));
    return { deadlines, events };
  }
  if (state.arrival?.certainty === 'proven') return { deadlines, events };
  if (arrival.posted && state.returnedOn === null) {
    if (arrival.posted !== postedOnOf(state)) deadlines.push(presumedArrival(noticeId, arrival.posted));
    return { deadlines, events };
  }
  const failure = all.filter(({ status }) => FAILED.includes(status)).at(-1);
  if (failure && state.returnedOn === null) {
    const data = { noticeId, on: osloDate(failure.at), reason: failure.status };
    events.push({ type: 'notice-undeliverable', data: { ...data, ...to }, occurredAt: data.on, subjects });
    deadlines.push({ op: 'cancel', name: PRESUMED_ARRIVAL, why: 'not delivered' });
  }
  return { deadlines, events };
};

const basisOf = (proof: string): string =>
  proof === 'read' ? 'opened by the recipient' : 'made available and the recipient notified';
