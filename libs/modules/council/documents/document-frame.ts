import { osloDate } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { municipalityDecider, nameOn, numberOn, SETTINGS, settingOn } from '../../municipality/contract.js';
import { type Language, type LetterFrame } from '../../notice/contract.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type Vault } from '@platform/vault/vault.js';
import { type Actor } from '@kernel/actor.js';
import { type Temporal } from 'temporal-polyfill';

/** Where documents of a meeting are made from, and for whom: every reading of the vault is logged under the reader. */
export interface DocumentContext {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly municipality: Municipality;
  readonly language: Language;
  readonly reader: Actor;
  readonly now: Temporal.Instant;
}

/** The frame of a paper or of minutes: the municipality, the body, the number. Dated by its subject, never by the clock. */
export const documentFrame = async (
  { log, municipality }: DocumentContext,
  date: string,
  bodyName: string,
  reference: string,
  enclosures: readonly string[] = [],
): Promise<LetterFrame> => {
  const settings = (await log.load(municipalityDecider, municipality, SETTINGS)).state;
  const day = osloDate(`${date}T12:00:00Z`);
  return {
    date: day,
    municipality: { name: nameOn(municipality, day), number: numberOn(municipality, day) },
    sender: {
      unit: 'Politisk sekretariat',
      address: (settingOn(settings, 'contactAddress', day) ?? '').split('\n').filter(Boolean),
      email: null,
      phone: null,
    },
    reference,
    yourReference: null,
    recipient: { name: bodyName, orgnr: null, attention: null, address: [] },
    caseworker: { name: '', title: null },
    enclosures,
    copies: [],
  };
};
