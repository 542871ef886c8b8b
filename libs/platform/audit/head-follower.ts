import { type LogPage, type Position } from '../event-store/port.js';
import { faultPoint } from '../faults/fault-point.js';
import { type Database, type Sql } from '../sql/database.js';
import { moveCheckpoint, readCheckpoint } from '../subscriptions/checkpoints.js';
import { type Follower } from '../subscriptions/subscription.js';
import { type HeadFiles } from './head-file.js';
import { addLeaf, type Peak, rootOf } from './merkle.js';

interface HeadRow {
  municipality: string;
  count: string;
  position: string;
  peaks: Peak[];
}

/** Grows each municipality's Merkle tree with the log and writes its signed head outside the database. */
export class HeadFollower implements Follower {
  readonly name = 'audit-heads@1';
  private filesInStep = false;

  constructor(
    private readonly db: Database,
    private readonly files: HeadFiles,
    private readonly owner: string,
  ) {}

  async position(): Promise<Position | null> {
    if (!this.filesInStep) await this.writeMissed();
    this.filesInStep = true;
    return readCheckpoint(this.db, this.name);
  }

  async handle(page: LogPage, from: Position | null): Promise<void> {
    const to = page.next;
    if (to === null) return;
    const changed = await this.db.transaction(async (tx) => {
      const heads = await loadHeads(tx);
      const touched = new Set<string>();
      for (const event of page.events) {
        const head = heads.get(event.municipality) ?? { count: 0n, position: '0', peaks: [] };
        heads.set(event.municipality, {
          count: head.count + 1n,
          position: event.position,
          peaks: addLeaf(head.peaks, event.hash),
        });
        touched.add(event.municipality);
      }
      for (const municipality of touched) await saveHead(tx, municipality, heads.get(municipality));
      await moveCheckpoint(tx, this.name, this.owner, from, to);
      return [...heads].filter(([municipality]) => touched.has(municipality));
    });
    faultPoint('head.after-commit');
    this.filesInStep = false;
    for (const [municipality, head] of changed) await this.write(municipality, head);
    this.filesInStep = true;
  }

  /**
   * A process killed between its commit and the file, or a disk that was full, leaves the last events outside every
   * signature, until the next one comes. A file that is level or ahead is left alone: it is evidence.
   */
  private async writeMissed(): Promise<void> {
    for (const [municipality, head] of await loadHeads(this.db)) {
      const file = await this.files.read(municipality);
      if (file === null || BigInt(file.count) < head.count) await this.write(municipality, head);
    }
  }

  /** Errors: HeadAhead, a signed head is ahead of the log or says otherwise, as after an older backup was restored: it is evidence, and a person must look. */
  private async write(municipality: string, { count, position, peaks }: Head): Promise<void> {
    const signed = await this.files.furthest(municipality);
    const root = rootOf(peaks);
    if (signed !== null && BigInt(signed.count) > count) {
      throw new HeadAhead(
        `a signed head of ${municipality} counts ${signed.count} events, the log ${count}: run verify-log`,
      );
    }
    if (signed !== null && BigInt(signed.count) === count && signed.root !== root) {
      throw new HeadAhead(`another root of ${municipality} was signed at ${count} events: run verify-log`);
    }
    return this.files.write({ municipality, count: count.toString(), position, root });
  }
}

/** The log has lost or changed events that a signed head speaks for. Nothing is written over that head. */
export class HeadAhead extends Error {}

interface Head {
  readonly count: bigint;
  readonly position: string;
  readonly peaks: readonly Peak[];
}

const loadHeads = async (sql: Sql): Promise<Map<string, Head>> => {
  const rows = await sql.query<HeadRow>('select municipality, count, position, peaks from audit_heads');
  return new Map(rows.map((row) => [row.municipality, { ...row, count: BigInt(row.count) }]));
};

const saveHead = async (sql: Sql, municipality: string, head: Head | undefined): Promise<void> => {
  if (!head) return;
  await sql.query(
    `insert into audit_heads (municipality, count, position, peaks) values ($1, $2, $3, $4)
     on conflict (municipality) do update set count = $2, position = $3, peaks = $4`,
    [municipality, head.count.toString(), head.position, JSON.stringify(head.peaks)],
  );
};
