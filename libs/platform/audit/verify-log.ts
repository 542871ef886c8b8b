import { municipalities, type Municipality } from '@kernel/municipality.js';
import { type EventStore, type Position, type StoredEvent } from '../event-store/port.js';
import { type Vault } from '../vault/vault.js';
import { hashEvent, hashProtected } from './chain.js';
import { type HeadFiles } from './head-file.js';
import { addLeaf, type Peak, rootOf } from './merkle.js';

export interface Finding {
  readonly municipality: string;
  readonly kind:
    | 'event-changed'
    | 'chain-broken'
    | 'revision-missing'
    | 'protected-changed'
    | 'head-missing'
    | 'head-forged'
    | 'log-shorter-than-head'
    | 'root-differs';
  readonly where: string;
}

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
  readonly rootsAt: Map<string, string>;
  readonly findings: Finding[];
  events: number;
  withheld: number;
}

/** Recomputes every hash, chain and root of the log and compares with the signed heads. Reads all, writes nothing. */
export const verifyLog = async (
  store: EventStore,
  vault: Vault,
  heads: HeadFiles,
  progress: (events: number) => void = () => undefined,
): Promise<LogReport> => {
  const walk: Walk = { last: new Map(), peaks: new Map(), rootsAt: new Map(), findings: [], events: 0, withheld: 0 };
  const signedCounts = new Map<string, bigint>();
  let after: Position | null = null;
  for (;;) {
    const page = await store.readAll({ after, limit: 500 });
    for (const event of page.events) {
      if (!signedCounts.has(event.municipality)) {
        signedCounts.set(event.municipality, BigInt((await heads.read(event.municipality))?.count ?? -1));
      }
      checkEvent(walk, event, signedCounts.get(event.municipality) ?? -1n);
    }
    await checkProtected(walk, vault, page.events);
    progress(walk.events);
    if (page.atEnd || page.next === null) break;
    after = page.next;
  }
  for (const municipality of await municipalitiesOf(walk, heads)) await checkHead(walk, heads, municipality);
  return { events: walk.events, streams: walk.last.size, withheld: walk.withheld, findings: walk.findings };
};

const checkEvent = (walk: Walk, event: StoredEvent, signedCount: bigint): void => {
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
  if (grown.count === signedCount) walk.rootsAt.set(municipality, rootOf(grown.peaks));
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

const municipalitiesOf = async (walk: Walk, heads: HeadFiles): Promise<Set<string>> => {
  const withHead: Municipality[] = [];
  for (const municipality of municipalities) if (await heads.read(municipality)) withHead.push(municipality);
  return new Set([...walk.peaks.keys(), ...withHead]);
};

const checkHead = async (walk: Walk, heads: HeadFiles, municipality: string): Promise<void> => {
  const head = await heads.read(municipality);
  const add = (kind: Finding['kind'], where: string): void => void walk.findings.push({ municipality, kind, where });
  if (!head) return add('head-missing', 'no signed head file');
  if (!heads.isGenuine(head)) return add('head-forged', 'the signature does not fit');
  const count = walk.peaks.get(municipality)?.count ?? 0n;
  if (count < BigInt(head.count)) return add('log-shorter-than-head', `${count} events, head says ${head.count}`);
  if (walk.rootsAt.get(municipality) !== head.root) add('root-differs', `at ${head.count} events`);
};
