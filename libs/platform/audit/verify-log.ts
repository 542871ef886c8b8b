import { type Municipality } from '@kernel/municipality.js';
import { type EventStore, type Position, type StoredEvent } from '../event-store/port.js';
import { type Vault } from '../vault/vault.js';
import { hashEvent, hashProtected } from './chain.js';
import { type Finding, type Found } from './finding.js';
import { type HeadFiles } from './head-file.js';
import { checkGivenHeads, checkKeptHeads, type HeadsOf, headsOf } from './verify-heads.js';
import { addLeaf, type Peak, rootOf } from './merkle.js';
import { type SignedHead } from './signed-head.js';

export { type Finding } from './finding.js';

export interface LogReport {
  readonly events: number;
  readonly streams: number;
  /** protected parts that are not in the vault (withheld or taken out by decision); not a fault */
  readonly withheld: number;
  readonly findings: readonly Finding[];
}

interface Walk {
  readonly last: Map<string, { revision: bigint; hash: string }>;
  readonly peaks: Map<string, { count: bigint; peaks: Peak[] }>;
  /** by municipality and count, at every count that a head speaks of */
  readonly rootsAt: Map<string, Map<string, string>>;
  readonly findings: Finding[];
  events: number;
  withheld: number;
}

/**
 * Recomputes every hash, chain and root of the log and compares with the signed heads: the current one, all that were
 * kept, and those `given` from elsewhere. Reads all, writes nothing.
 */
export const verifyLog = async (
  store: EventStore,
  vault: Vault,
  files: HeadFiles,
  progress: (events: number) => void = () => undefined,
  given: readonly SignedHead[] = [],
): Promise<LogReport> => {
  const walk: Walk = { last: new Map(), peaks: new Map(), rootsAt: new Map(), findings: [], events: 0, withheld: 0 };
  const heads = await headsOf(files, given);
  let after: Position | null = null;
  for (;;) {
    const page = await store.readAll({ after, limit: 500 });
    for (const event of page.events) {
      checkEvent(walk, event, heads.get(event.municipality)?.counts);
    }
    await checkProtected(walk, vault, page.events);
    progress(walk.events);
    if (page.atEnd || page.next === null) break;
    after = page.next;
  }
  for (const municipality of new Set([...walk.peaks.keys(), ...heads.keys()])) {
    const own = heads.get(municipality) ?? {
      current: null,
      kept: { heads: [], unreadable: 0 },
      given: [],
      counts: new Set(),
    };
    const found: Found = {
      count: walk.peaks.get(municipality)?.count ?? 0n,
      rootAt: (count) => walk.rootsAt.get(municipality)?.get(count),
      add: (kind, where) => void walk.findings.push({ municipality, kind, where }),
    };
    checkHead(files, own, found);
    checkKeptHeads(files, own, found);
    checkGivenHeads(files, own, found);
  }
  return { events: walk.events, streams: walk.last.size, withheld: walk.withheld, findings: walk.findings };
};

const checkEvent = (walk: Walk, event: StoredEvent, counts: ReadonlySet<string> | undefined): void => {
  const { municipality, stream, revision, hash } = event;
  const where = `${stream}@${revision} (${event.type})`;
  const before = walk.last.get(stream);
  if (revision !== (before ? before.revision + 1n : 0n)) {
    walk.findings.push({ municipality, kind: 'revision-missing', where });
  }
  if (event.prevHash !== (before?.hash ?? null)) walk.findings.push({ municipality, kind: 'chain-broken', where });
  if (recomputed(event) !== hash) walk.findings.push({ municipality, kind: 'event-changed', where });
  walk.last.set(stream, { revision, hash });
  const tree = walk.peaks.get(municipality) ?? { count: 0n, peaks: [] };
  const grown = { count: tree.count + 1n, peaks: addLeaf(tree.peaks, hash) };
  walk.peaks.set(municipality, grown);
  const count = grown.count.toString();
  if (counts?.has(count)) {
    const roots = walk.rootsAt.get(municipality) ?? new Map<string, string>();
    walk.rootsAt.set(municipality, roots.set(count, rootOf(grown.peaks)));
  }
  walk.events += 1;
};

const recomputed = (event: StoredEvent): string => {
  const { stream, revision, hash: _hash, municipality: _municipality, position: _position, ...rest } = event;
  return hashEvent(stream, revision, rest);
};

const checkProtected = async (walk: Walk, vault: Vault, events: readonly StoredEvent[]): Promise<void> => {
  const byMunicipality = new Map<Municipality, StoredEvent[]>();
  for (const event of events) {
    if (event.protected)
      byMunicipality.set(event.municipality, [...(byMunicipality.get(event.municipality) ?? []), event]);
  }
  for (const [municipality, own] of byMunicipality) {
    const entries = await vault.entriesForVerification(
      municipality,
      own.flatMap((event) => (event.protected ? [event.protected.ref] : [])),
    );
    for (const event of own) {
      const entry = event.protected ? entries.get(event.protected.ref) : undefined;
      if (!entry) walk.withheld += 1;
      else if (hashProtected(entry.salt, entry.content) !== event.protected?.hash) {
        walk.findings.push({ municipality, kind: 'protected-changed', where: `${event.stream}@${event.revision}` });
      }
    }
  }
};

const checkHead = (files: HeadFiles, { current: head }: HeadsOf, { count, rootAt, add }: Found): void => {
  if (!head) return add('head-missing', 'no signed head file');
  if (!files.isGenuine(head)) return add('head-forged', 'the signature does not fit');
  if (count < BigInt(head.count)) return add('log-shorter-than-head', `${count} events, head says ${head.count}`);
  if (rootAt(head.count) !== head.root) add('root-differs', `at ${head.count} events`);
};
