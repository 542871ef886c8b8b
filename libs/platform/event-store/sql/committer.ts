import { codeOf } from '@kernel/error-code.js';
import { type StreamName } from '@kernel/stream-name.js';
import { breathe } from '../../sql/database.js';
import { AppendOutcomeUnknown, type EventToAppend, type ExpectedRevision } from '../port.js';

export interface PendingAppend {
  readonly stream: StreamName;
  readonly events: readonly EventToAppend[];
  readonly expected: ExpectedRevision;
}

export type CommitAnswer =
  | { readonly outcome: 'appended'; readonly position: string; readonly revision: string }
  | { readonly outcome: 'duplicate' }
  | { readonly outcome: 'conflict'; readonly actual: string };

interface Waiting extends PendingAppend {
  readonly resolve: (answer: CommitAnswer) => void;
  readonly reject: (error: unknown) => void;
}

const MAX_EVENTS = 1000;

/**
 * Groups the appends of this process: the head row would otherwise be a lock convoy. There is no waiting window: an idle
 * committer writes at once, and the next batch fills while one commits.
 */
export class GroupCommitter {
  private waiting: Waiting[] = [];
  private running = false;

  constructor(private readonly commit: (batch: readonly PendingAppend[]) => Promise<readonly CommitAnswer[]>) {}

  append(pending: PendingAppend): Promise<CommitAnswer> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...pending, resolve, reject });
      if (!this.running) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const batch = this.take();
      await this.write(batch);
      await breathe();
    }
    this.running = false;
  }

  /** The next batch: in order, at most one append of a stream, so that the statement can judge all of them at once. */
  private take(): Waiting[] {
    const streams = new Set<StreamName>();
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    let events = 0;
    for (const next of this.waiting) {
      const fits = !streams.has(next.stream) && (batch.length === 0 || events + next.events.length <= MAX_EVENTS);
      if (fits) {
        batch.push(next);
        events += next.events.length;
      } else later.push(next);
      // A later append of the stream waits behind the earlier one, also when that one did not fit.
      streams.add(next.stream);
    }
    this.waiting = later;
    return batch;
  }

  /** One bad append never fails its neighbours: a batch that fails as a whole is written one by one. */
  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.commit(batch);
      batch.forEach((one, index) => {
        const answer = answers[index];
        if (answer) one.resolve(answer);
        else one.reject(new Error('the store answered for fewer appends than it got'));
      });
    } catch (error) {
      const [first] = batch;
      if (batch.length > 1) for (const one of batch) await this.write([one]);
      else first?.reject(isRejection(error) ? error : new AppendOutcomeUnknown(first.stream, error));
    }
  }
}

/** SQLSTATE classes in which the server surely wrote nothing: bad data, constraint, privilege, resources before commit. */
const isRejection = (error: unknown): boolean => /^(22|23|42|53|54|P0)/.test(codeOf(error) ?? '');
