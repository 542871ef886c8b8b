import { municipalities } from '@kernel/municipality.js';
import { type Found } from './finding.js';
import { type HeadFiles } from './head-file.js';
import { type KeptHeads } from './head-history.js';
import { type SignedHead } from './signed-head.js';

/** Every head that speaks for a municipality's log. */
export interface HeadsOf {
  readonly current: SignedHead | null;
  readonly kept: KeptHeads;
  /** from a file that was kept elsewhere */
  readonly given: readonly SignedHead[];
  /** the counts at which their roots are wanted */
  readonly counts: ReadonlySet<string>;
}

/** The heads of all municipalities that have any. */
export const headsOf = async (
  files: HeadFiles,
  given: readonly SignedHead[],
): Promise<ReadonlyMap<string, HeadsOf>> => {
  const all = new Map<string, HeadsOf>();
  for (const municipality of new Set([...municipalities, ...given.map((head) => head.municipality)])) {
    const current = await files.read(municipality);
    const kept = await files.history(municipality);
    const own = given.filter((head) => head.municipality === municipality);
    const counts = new Set([...(current ? [current] : []), ...kept.heads, ...own].map(({ count }) => count));
    if (counts.size > 0 || kept.unreadable > 0) all.set(municipality, { current, kept, given: own, counts });
  }
  return all;
};

/** Heads signed earlier: the log must still begin with what each of them speaks for. */
export const checkKeptHeads = (files: HeadFiles, { current, kept }: HeadsOf, found: Found): void => {
  const genuine = kept.heads.filter((head) => files.isGenuine(head));
  const foreign = kept.heads.length - genuine.length + kept.unreadable;
  if (foreign > 0) found.add('head-history-damaged', `${foreign} kept heads are torn or not signed with this key`);
  const newest = genuine.reduce<SignedHead | null>((best, head) => (later(head, best) ? head : best), null);
  if (newest && current && files.isGenuine(current) && later(newest, current)) {
    found.add('head-rolled-back', `the head speaks for ${current.count} events, one kept for ${newest.count}`);
  }
  // What the current head shows is said once.
  const others = genuine.filter(({ count, root }) => count !== current?.count || root !== current.root);
  const wrong = others.filter(({ count, root }) => found.rootAt(count) !== root);
  const [earliest] = [...wrong].sort((a, b) => (later(a, b) ? 1 : -1));
  if (earliest) found.add('kept-head-differs', `${wrong.length} kept heads, the earliest at ${earliest.count} events`);
};

/** Heads from outside: from an export, a backup, or whoever keeps copies. */
export const checkGivenHeads = (files: HeadFiles, { given }: HeadsOf, { count, rootAt, add }: Found): void => {
  for (const head of given) {
    if (!files.isGenuine(head))
      add('given-head-forged', 'it was changed, or signed with another key than the one here');
    else if (count < BigInt(head.count))
      add('given-head-differs', `${count} events, the given head says ${head.count}`);
    else if (rootAt(head.count) !== head.root) add('given-head-differs', `another root at ${head.count} events`);
  }
};

const later = (head: SignedHead, than: SignedHead | null): boolean =>
  than === null || BigInt(head.count) > BigInt(than.count);
