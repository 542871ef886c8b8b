import { partsOf } from '@kernel/stream-name.js';
import { type StoredEvent } from '@platform/event-store/port.js';

/** Who gets the export: the office (caseworker, auditor), the holder of the licence, or anybody. */
export type Audience = 'office' | 'party' | 'public';

/** Why something is withheld: a text that stands in the export, with the paragraph it rests on. */
export type Ground = string;

/** What of an event is shown; a ground where something is not. */
export interface Disclosure {
  /** ground for showing nothing but its hash */
  readonly event: Ground | null;
  /** ground for showing its envelope, and of its open facts only the hash */
  readonly data: Ground | null;
  /** ground for not showing its protected part */
  readonly protected: Ground | null;
}

const SECRECY: Ground = 'offentleglova § 13: personlige forhold eller opplysninger underlagt taushetsplikt';
const PRIVATE_PERSON: Ground = 'offentleglova § 13: hendelsen er registrert av en privatperson';
const BUSINESS: Ground = 'offentleglova § 13: drifts- og forretningsforhold';
const NOT_YET: Ground = 'alkoholforskriften § 13-5: ikke endelig, kan fortsatt påklages';
const UNJUDGED: Ground = 'offentleglova § 13: hendelsestypen er ikke vurdert for offentlighet';
const THIRD_PARTY: Ground = 'forvaltningsloven § 19: opplysninger om andre enn parten';
const INTERNAL: Ground = 'forvaltningsloven § 18: internt dokument';

/**
 * What a party is shown of the protected parts (I): what it has been told itself, its own documents, the reasons given to it.
 * Nothing of complaints and notes, which speak of others or are internal; nothing of a type that is not named here.
 */
const partySees = new Set([
  'inspection-carried-out',
  'inspection-closed',
  'breach-recorded',
  'warning-issued',
  'proposal-dropped',
  'advance-notice-waived',
  'withdrawal-decided',
  'fact-corrected',
  'entered-in-error',
]);

/** Types whose open facts anybody may see; every other type is withheld from the public until somebody has judged it (I). */
const publicTypes = new Set([
  ...['licence-imported', 'licence-register-changed', 'register-updated', 'withdrawal-started', 'withdrawal-ended'],
  ...['party-registered', 'party-name-changed', 'place-registered', 'place-changed'],
  ...['inspection-carried-out', 'inspection-report-sent', 'inspection-closed', 'breach-found'],
  ...['comment-period-started', 'comment-period-cancelled', 'comment-period-expired', 'holder-commented'],
  ...['history-declared-complete', 'history-imported', 'breach-recorded', 'reaction-proposed', 'reaction-recomputed'],
  ...['proposal-dropped', 'warning-issued', 'decision-notified', 'notification-fallen', 'decision-final'],
  ...['advance-notice-ordered', 'advance-notice-waived', 'advance-notice-returned', 'reply-period-started'],
  ...['reply-received', 'reply-period-expired', 'withdrawal-decided', 'withdrawal-scheduled', 'withdrawal-cured'],
  ...['missed-report-recorded', 'arrear-settled', 'turnover-expected', 'turnover-report-missed', 'fee-overdue'],
  ...['reminder-ordered', 'reminder-period-started', 'reminder-period-expired'],
  ...['notice-ordered', 'notice-approved', 'notice-blocked', 'notice-production-asked', 'notice-produced'],
  ...['notice-hand-over-started', 'notice-handed-over', 'notice-hand-over-unknown'],
]);

/** Their existence is public; what they say is not, or may hold free text. */
const factsWithheld: Readonly<Record<string, Ground>> = {
  'turnover-reported': BUSINESS,
  'fee-invoiced': BUSINESS,
  'fee-paid': BUSINESS,
  'unpaid-fee-recorded': BUSINESS,
  'notice-dispatched': SECRECY,
  'notice-arrived': SECRECY,
  'notice-undeliverable': SECRECY,
  'document-received': SECRECY,
  'fact-corrected': SECRECY,
  'entered-in-error': SECRECY,
  'correction-proposed': SECRECY,
};

const shown: Disclosure = { event: null, data: null, protected: null };

/** What an audience sees of an event, all events of the case being known. */
export const disclosureOf = (audience: Audience, event: StoredEvent, all: readonly StoredEvent[]): Disclosure => {
  if (audience === 'office') return shown;
  if (audience === 'party') return { ...shown, protected: partySees.has(event.type) ? null : groundForParty(event) };
  const sealed = groundToSeal(event, all);
  if (sealed !== null) return { event: sealed, data: sealed, protected: sealed };
  return { event: null, data: factsWithheld[event.type] ?? null, protected: SECRECY };
};

const groundForParty = ({ type, data }: StoredEvent): Ground | null => {
  if (type === 'document-received') {
    return (data as { from?: string }).from === 'holder' ? null : THIRD_PARTY;
  }
  return /^(complaint|police)-/.test(type) ? THIRD_PARTY : INTERNAL;
};

const groundToSeal = (event: StoredEvent, all: readonly StoredEvent[]): Ground | null => {
  // The envelope names the actor; a private person's token is hers.
  if (event.actor.role === 'licence-holder') return PRIVATE_PERSON;
  if (event.type.startsWith('points-')) return isFinal(event, all) ? null : NOT_YET;
  if (/^(police|complaint|note)-/.test(event.type) || partsOf(event.stream).category === 'privacyRequest')
    return SECRECY;
  return publicTypes.has(event.type) || event.type in factsWithheld ? null : UNJUDGED;
};

/** Points can be contested until the withdrawal that rests on them is final: only a finality that names them opens them. */
const isFinal = (event: StoredEvent, all: readonly StoredEvent[]): boolean => {
  const own = new Set(idsIn(event.data));
  return all.some(({ type, data }) => type === 'decision-final' && idsIn(data).some((id) => own.has(id)));
};

/** Ids of cases and decisions; the licence's own is in every event and says nothing. */
const idsIn = (data: object): string[] =>
  Object.entries(data).flatMap(([name, value]) => (name !== 'licenceId' && name.endsWith('Id') ? [String(value)] : []));

/** Whether the audience gets the bytes of a letter or document. */
export const groundForFile = (
  audience: Audience,
  event: StoredEvent,
  orders: ReadonlyMap<string, StoredEvent>,
): Ground | null => {
  if (audience === 'office') return null;
  if (audience === 'public') return SECRECY;
  if (event.type === 'document-received') return groundForParty(event);
  const order = orders.get(event.stream)?.data as { recipient?: { kind?: string } } | undefined;
  return order?.recipient?.kind === 'holder' ? null : THIRD_PARTY;
};
