import { type Actor } from '@kernel/actor.js';
import { type Municipality } from '@kernel/municipality.js';
import { partsOf } from '@kernel/stream-name.js';
import { type EventStore, type StoredEvent } from '@platform/event-store/port.js';
import { restrictionsOf } from '@platform/vault/restrictions.js';
import { type Vault, type VaultEntry } from '@platform/vault/vault.js';
import { type Temporal } from 'temporal-polyfill';
import { type PlacedEvent } from './case-events.js';
import { type Audience, type Disclosure, disclosureOf, type Ground, groundForFile } from './disclosure.js';

export interface DisclosedEvent extends PlacedEvent {
  readonly disclosure: Disclosure;
  readonly vault: VaultEntry | undefined;
}

export interface CaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DisclosedCase {
  readonly events: readonly DisclosedEvent[];
  readonly files: readonly CaseFile[];
  /** by hash of the file */
  readonly withheldFiles: Readonly<Record<string, Ground>>;
}

export interface Reader {
  readonly actor: Actor;
  readonly audience: Audience;
  readonly at: Temporal.Instant;
}

/** What the reader may see of a case, read from the vault; each reading is logged with the export as its purpose. */
export const discloseCase = async (
  { store, vault }: { readonly store: EventStore; readonly vault: Vault },
  municipality: Municipality,
  licenceId: string,
  events: readonly PlacedEvent[],
  { actor, audience, at }: Reader,
): Promise<DisclosedCase> => {
  const restricted = await restrictionsOf(store, municipality);
  const all = events.map(({ event }) => event);
  const reading = { reader: actor, purpose: `export of licence ${licenceId}`, at };
  const judged = events.map((placed) => {
    const disclosure = disclosureOf(audience, placed.event, all);
    const restriction = restricted.events.get(placed.event.id);
    return { ...placed, disclosure: restriction ? { ...disclosure, protected: restriction.paragraph } : disclosure };
  });
  const refs = judged.flatMap(({ event, disclosure }) =>
    event.protected && disclosure.protected === null ? [event.protected.ref] : [],
  );
  const entries = await vault.read(municipality, refs, reading);

  const orders = new Map(all.filter(({ type }) => type === 'notice-ordered').map((event) => [event.stream, event]));
  const files: CaseFile[] = [];
  const withheldFiles: Record<string, Ground> = {};
  for (const { event, disclosure } of judged) {
    if (disclosure.data !== null) continue;
    for (const { sha256, path } of namedFiles(event, orders)) {
      const ground = groundForFile(audience, event, orders) ?? restricted.blobs.get(sha256)?.paragraph ?? null;
      const blob = ground === null ? await vault.readBlob(municipality, sha256, reading) : null;
      if (blob) files.push({ path, bytes: blob.bytes });
      else withheldFiles[sha256] = ground ?? 'ligger ikke lenger i hvelvet';
    }
  }
  return {
    events: judged.map((one) => ({
      ...one,
      vault: one.event.protected ? entries.get(one.event.protected.ref) : undefined,
    })),
    files,
    withheldFiles,
  };
};

interface Produced {
  readonly sha256: string;
  readonly pdf?: { readonly sha256: string };
  readonly mediaType?: string;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
};

/** Letters and documents by name: the day, what it is, and enough of its hash to be one of a kind. */
const namedFiles = (
  event: StoredEvent,
  orders: ReadonlyMap<string, StoredEvent>,
): { readonly sha256: string; readonly path: string }[] => {
  const day = event.occurredAt.slice(0, 10);
  const named = (folder: string, what: string, sha256: string, extension: string) => ({
    sha256,
    path: `${folder}/${day}-${what}-${partsOf(event.stream).id.slice(0, 8)}-${sha256.slice(0, 8)}.${extension}`,
  });
  const { sha256, pdf, mediaType } = event.data as Produced;
  if (event.type === 'notice-produced') {
    const kind = (orders.get(event.stream)?.data as { kind?: string } | undefined)?.kind ?? 'letter';
    const html = named('letters', kind, sha256, 'html');
    return pdf ? [html, named('letters', kind, pdf.sha256, 'pdf')] : [html];
  }
  if (event.type !== 'document-received') return [];
  return [named('documents', 'received', sha256, EXTENSIONS[mediaType ?? ''] ?? 'bin')];
};
