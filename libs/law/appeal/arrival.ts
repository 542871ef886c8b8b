import type { Temporal } from 'temporal-polyfill';
import { instant, isBefore, type IsoDate } from '../calendar/iso.js';
import { osloDay } from '../calendar/oslo-time.js';
import type { RuleSet } from '../rule-set.js';
import type { ArrivalGiven, Certainty } from './appeal-case.js';
import { observed } from './letter-statuses.js';
import { latestPosting, presumedArrival } from './posting.js';

export type ArrivalProof = 'available-and-notified' | 'notified' | 'read' | 'receipt' | 'posting' | 'nothing';

export interface Arrival {
  readonly proof: ArrivalProof;
  readonly day: IsoDate | null;
  readonly certainty: Certainty;
  readonly posted?: IsoDate;
}

/**
 * When the letter reached the party; the first proof that holds decides, also when a later one is earlier in time.
 * Forvaltningsloven § 29 first paragraph, eForvaltningsforskriften §§ 8, 9, 11 (V). A failed delivery never undoes a
 * digital proof (policy `failure-never-undoes-digital-proof`, I). Without any proof no clock has started.
 */
export const arrivalOf = (given: ArrivalGiven, rules: RuleSet): Arrival => {
  const digital = digitalProof(given);
  if (digital) return digital;
  if (given.arrivedAt) return { proof: 'receipt', day: osloDay(given.arrivedAt), certainty: 'proven' };
  const posted = latestPosting(given);
  return posted
    ? { proof: 'posting', day: presumedArrival(posted, rules), certainty: 'presumed', posted }
    : { proof: 'nothing', day: null, certainty: 'none' };
};

const digitalProof = (given: ArrivalGiven): Arrival | null => {
  const statuses = given.statuses ?? [];
  if (given.channel !== 'digital' || observed(statuses, 'reserved').length > 0) return null;
  if (given.noticeNamesDecision !== false) {
    const both = availableAndNotified(given);
    if (both) return proven('available-and-notified', both);
    const [notified] = observed(statuses, 'notified');
    if (notified) return proven('notified', notified);
  }
  const [read] = observed(statuses, 'read');
  return read ? proven('read', read) : null;
};

const availableAndNotified = (given: ArrivalGiven): Temporal.Instant | null => {
  const [published] = observed(given.statuses ?? [], 'available');
  const available = given.madeAvailableAt ? instant(given.madeAvailableAt) : published;
  if (!available || !given.notifiedAt) return null;
  const notified = instant(given.notifiedAt);
  return isBefore(available, notified) ? notified : available;
};

const proven = (proof: ArrivalProof, at: Temporal.Instant): Arrival => ({
  proof,
  day: osloDay(at.toString()),
  certainty: 'proven',
});
