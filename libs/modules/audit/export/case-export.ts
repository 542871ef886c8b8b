import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { osloDate } from '@kernel/clock.js';
import { sha256 } from '@kernel/hash.js';
import { canonicalJson } from '@kernel/json.js';
import { type Municipality } from '@kernel/municipality.js';
import { rulesNamed } from '@law/rule-set/versions.js';
import { type HeadFiles } from '@platform/audit/head-file.js';
import { LogProofs } from '@platform/audit/log-proofs.js';
import { type EventLog } from '@platform/log/event-log.js';
import { type Vault } from '@platform/vault/vault.js';
import { licenceDecider } from '../../licence/contract.js';
import { defaultLanguage, nameOn } from '../../municipality/contract.js';
import { reportPage, reportPdf } from '../../notice/contract.js';
import { partyDecider } from '../../party/contract.js';
import { caseEvents } from './case-events.js';
import { discloseCase, type DisclosedEvent, type Reader } from './disclosed-case.js';
import { entryOf } from './entries.js';
import { readmeOf } from './readme.js';
import { caseReport } from './report.js';
import { type Language } from './report-words.js';

export interface ExportRequest {
  readonly municipality: Municipality;
  readonly licenceId: string;
  readonly reader: Reader;
  readonly language?: Language;
}

export interface CaseExport {
  readonly zip: Uint8Array;
  readonly events: number;
  readonly files: number;
  readonly head: { readonly count: string; readonly position: string; readonly root: string };
  readonly fingerprint: string;
}

export interface ExportSources {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly heads: HeadFiles;
}

/** No head has been signed that speaks for the licence: the worker is still on its way. */
export class NoHeadYet extends Error {}

/**
 * One file with a licence's whole case and the proof that it is the municipality's log. The same log position, reader and
 * language give the same bytes. Null for a licence that is not there. Errors: NoHeadYet; those of the vault.
 */
export const exportCase = async (
  { log, vault, heads }: ExportSources,
  { municipality, licenceId, reader, language = defaultLanguage(municipality) }: ExportRequest,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<CaseExport | null> => {
  const { state: licence, stored } = await log.load(licenceDecider, municipality, licenceId);
  if (!licence.facts) return null;
  const head = await heads.read(municipality);
  const proofs = await LogProofs.of(log.store, municipality);
  const size = Number(head?.count ?? 0);
  const first = stored[0]?.id ?? '';
  if (!head || size > proofs.tree.size || !proofs.inclusion(first, size)) throw new NoHeadYet(municipality);
  progress(1, STEPS);

  const { events, partialStreams } = await caseEvents(log.store, municipality, licenceId, proofs, size);
  progress(2, STEPS);
  const disclosed = await discloseCase({ store: log.store, vault }, municipality, licenceId, events, reader);
  progress(3, STEPS);

  const { fingerprint, pem } = heads.publicKey();
  const day = osloDate(events.at(-1)?.event.recordedAt ?? '1970-01-01');
  const holder = (await log.load(partyDecider, municipality, licence.facts.holderOrgnr)).state;
  const report = caseReport(
    {
      language,
      audience: reader.audience,
      licenceNumber: licence.facts.number,
      holder: `${holder.name} (${licence.facts.holderOrgnr})`,
      municipality: nameOn(municipality, day),
      head,
      fingerprint,
      withheldFiles: disclosed.withheldFiles,
    },
    disclosed.events,
  );
  const author = `${nameOn(municipality, day)} kommune`;
  const reference = `${licence.facts.number} / ${head.count}`;
  const lines = disclosed.events.map((one) => `${canonicalJson(entryOf(one, one.disclosure, one.vault))}\n`);
  const files = new Map<string, Uint8Array>([
    ['README.md', strToU8(readmeOf(language))],
    ['events.jsonl', strToU8(lines.join(''))],
    ['head.json', strToU8(`${canonicalJson(head)}\n`)],
    ['public-key.pem', strToU8(pem)],
    ['report.html', strToU8(reportPage(language, report))],
    ['report.pdf', await reportPdf(language, { date: day, author, reference }, report)],
    ['rules.json', strToU8(`${canonicalJson(rulesOf(disclosed.events))}\n`)],
    ['verify.mjs', readFileSync(fileURLToPath(new URL('./verify.mjs', import.meta.url)))],
    ...disclosed.files.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  progress(4, STEPS);

  const manifest = {
    format: 'bevillingslogg-export-1',
    version: reader.audience,
    municipality,
    licenceId,
    language,
    head: { count: head.count, position: head.position, root: head.root },
    key: fingerprint,
    events: events.length,
    partialStreams,
    withheldFiles: disclosed.withheldFiles,
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)])),
  };
  const text = canonicalJson(manifest);
  files.set('manifest.json', strToU8(`${text}\n`));
  files.set('manifest.sig', strToU8(`${heads.sign(strToU8(text))}\n`));
  const zip = zipSync(Object.fromEntries([...files].sort()), { level: 0, mtime: '1980-01-01T00:00:00' });
  progress(STEPS, STEPS);
  return { zip, events: events.length, files: files.size, head, fingerprint };
};

const STEPS = 5;

/** Every version of the rules that an event names, with the readings it stands for where the program knows it. */
const rulesOf = (events: readonly DisclosedEvent[]): object => {
  const named = events.flatMap(({ event, disclosure }) =>
    disclosure.event === null
      ? [event.rulesVersion, (event.data as { rulesVersion?: string }).rulesVersion ?? null]
      : [],
  );
  const versions = [...new Set(named.filter((version) => version !== null))].sort();
  return {
    versions: versions.map((version) => {
      const loaded = rulesNamed(version);
      if ('faults' in loaded) return { version, known: false };
      const { id, readings, regime, ladder, points, policies } = loaded.rules;
      return { version, known: true, id, readings, regime, ladder, points, policies };
    }),
  };
};
