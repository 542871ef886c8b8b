import { createHash } from 'node:crypto';
import { OSLO, osloDate } from '@kernel/clock.js';
import { type Municipality } from '@kernel/municipality.js';
import { readProtected } from '@platform/vault/read-protected.js';
import { type Reading } from '@platform/vault/vault.js';
import { Temporal } from 'temporal-polyfill';
import { documentDecider } from '../../document/contract.js';
import { licenceDecider } from '../../licence/contract.js';
import { defaultLanguage, municipalityDecider, SETTINGS, settingOn } from '../../municipality/contract.js';
import { partyDecider } from '../../party/contract.js';
import { placeDecider } from '../../place/contract.js';
import { type Correspondent } from '../domain/events.js';
import { type ArchiveEntry } from '../domain/state.js';
import { type FiksEntry } from '../fiks/message.js';
import { titleOf } from '../fiks/title.js';
import { type ExportDeps } from './deps.js';

interface Described {
  readonly entry: FiksEntry;
  readonly bytes: Uint8Array;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/html': 'html',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'message/rfc822': 'eml',
};

/** Gathers what a message says, and its file; null when the file is withheld. The reading of the vault is logged. */
export const describeEntry = async (
  { log, vault, clock }: ExportDeps,
  municipality: Municipality,
  state: ArchiveEntry,
  occurredAt: string,
): Promise<Described | null> => {
  const { entry } = state;
  if (!entry) return null;
  const load = async <S>(decider: Parameters<typeof log.load<S, never>>[0], id: string): Promise<S> =>
    (await log.load(decider, municipality, id)).state;
  const reading: Reading = {
    reader: { id: 'archive-export', role: 'system' },
    purpose: `archive ${entry.entryId}`,
    at: clock.now(),
  };
  const file = entry.file
    ? await vault.readBlob(municipality, entry.file.sha256, reading)
    : await noteAsFile(await load(documentDecider, entry.source.id));
  if (!file) return null;

  const settings = await load(municipalityDecider, SETTINGS);
  const today = osloDate(clock.now());
  const set = settingOn(settings, 'language', today);
  const language = set === 'nb' || set === 'nn' ? set : defaultLanguage(municipality);
  const title = entry.title ?? titleOf(entry.what, language);
  const licence = entry.licenceId ? await load(licenceDecider, entry.licenceId) : null;
  const place = licence?.facts ? await load(placeDecider, licence.facts.placeId) : null;
  const folder = licence?.facts
    ? `${language === 'nn' ? 'Løyve' : 'Bevilling'} ${licence.facts.number}, ${place?.name ?? ''}: ${language === 'nn' ? 'kontroll og reaksjonar' : 'kontroll og reaksjoner'}`
    : title;
  const [system, ...rest] = (settingOn(settings, 'archiveClass', today) ?? '').split('/');
  const classCode = rest.join('/');
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return {
    bytes: file.bytes,
    entry: {
      entryId: entry.entryId,
      folder: { key: entry.folderKey, title: folder, publicTitle: folder },
      classification: system && classCode ? { system, class: classCode } : null,
      direction: entry.direction,
      what: entry.what,
      title,
      dated: entry.dated,
      moment: archiveMoment(occurredAt),
      correspondent: entry.correspondent && (await named(entry.correspondent)),
      exemption: state.exemption,
      restriction: settingOn(settings, 'archiveRestriction', today) ?? 'UO',
      file: {
        name: `${entry.entryId}.${EXTENSIONS[file.mediaType] ?? 'bin'}`,
        sha256,
        size: file.bytes.length,
        mediaType: file.mediaType,
      },
    },
  };

  async function noteAsFile(note: {
    readonly eventId: string | null;
  }): Promise<{ mediaType: string; bytes: Uint8Array } | null> {
    const content = await readProtected<{ text: string; with: string }>(
      log.store,
      vault,
      municipality,
      note.eventId,
      reading,
    );
    return content && { mediaType: 'text/plain', bytes: Buffer.from(`${content.with}\n\n${content.text}\n`) };
  }

  async function named(correspondent: Correspondent): Promise<FiksEntry['correspondent']> {
    switch (correspondent.kind) {
      case 'holder': {
        const party = await load(partyDecider, correspondent.orgnr);
        return { name: party.name, orgnr: correspondent.orgnr };
      }
      case 'place': {
        const found = await load(placeDecider, correspondent.placeId);
        return { name: found.name, orgnr: found.orgnr };
      }
      case 'police':
        return { name: settingOn(settings, 'policeOffice', today) ?? 'Politiet', orgnr: null };
      case 'other':
        return { name: language === 'nn' ? 'Annan avsendar' : 'Annen avsender', orgnr: null };
    }
  }
};

/** The archive wants a time. For a civil day it is the day's beginning in Oslo. */
export const archiveMoment = (occurredAt: string): string =>
  (/^\d{4}-\d{2}-\d{2}$/.test(occurredAt)
    ? Temporal.PlainDate.from(occurredAt).toZonedDateTime(OSLO)
    : Temporal.Instant.from(occurredAt).toZonedDateTimeISO(OSLO)
  ).toString({ timeZoneName: 'never', fractionalSecondDigits: 0 });
