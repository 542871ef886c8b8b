import { osloDate } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { type Temporal } from 'temporal-polyfill';
import { type EventLog } from '@platform/log/event-log.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type Vault } from '@platform/vault/vault.js';
import { municipalityDecider, SETTINGS, settingOn } from '../../municipality/contract.js';
import { caseDeskDecider, caseKeyOf } from '../domain/case-desk.js';
import { caseKinds } from '../domain/case-events.js';
import { deskDecider, deskIdOf, substituteOn } from '../domain/desk.js';
import { type MailTo } from '../domain/watch-events.js';

const READER = { id: 'reminders', role: 'system' } as const;

export interface Addressee {
  readonly to: MailTo;
  readonly address: string;
}

interface Services {
  readonly log: EventLog;
  readonly vault: Vault;
}

/**
 * Whom a reminder is mailed to: who has the case, whoever sits there meanwhile, else the office's own address. Null when
 * nobody has given one; the reminder then stands in the work list only.
 */
export const addresseeOf = async (
  { log, vault }: Services,
  municipality: Municipality,
  about: readonly string[],
  now: Temporal.Instant,
): Promise<Addressee | null> => {
  const today = osloDate(now);
  const assignee = await assigneeOf(log, municipality, about);
  if (assignee !== null) {
    const { state: desk } = await log.load(deskDecider, municipality, deskIdOf(assignee));
    const substitute = substituteOn(desk, today);
    const found = await addressOf({ log, vault }, municipality, substitute ?? assignee, now);
    if (found !== null) return { to: substitute === null ? 'assignee' : 'substitute', address: found };
  }
  const { state } = await log.load(municipalityDecider, municipality, SETTINGS);
  const office = settingOn(state, 'contactEmail', today);
  return office === null ? null : { to: 'office', address: office };
};

/** The first of what a deadline is about that somebody has. */
const assigneeOf = async (
  log: EventLog,
  municipality: Municipality,
  about: readonly string[],
): Promise<string | null> => {
  for (const kind of caseKinds) {
    for (const subject of about.filter((one) => one.startsWith(`${kind}:`))) {
      const { state } = await log.load(caseDeskDecider, municipality, caseKeyOf(subject));
      if (state.assignee !== null) return state.assignee;
    }
  }
  return null;
};

const addressOf = async (
  { log, vault }: Services,
  municipality: Municipality,
  person: string,
  now: Temporal.Instant,
): Promise<string | null> => {
  const { state } = await log.load(deskDecider, municipality, deskIdOf(person));
  const reading = { reader: READER, purpose: 'mail a reminder', at: now };
  const found = await readProtected<{ address: string }>(log.store, vault, municipality, state.addressIn, reading);
  return found?.address ?? null;
};
