import { type Clock } from '@kernel/clock.js';
import { HeadFollower } from '../audit/head-follower.js';
import { type HeadFiles } from '../audit/head-file.js';
import { type CommandSender } from '../commands/sender.js';
import { DeadlineFollower } from '../deadlines/deadline-follower.js';
import { DeadlinePoller } from '../deadlines/deadline-poller.js';
import { type EventLog } from '../log/event-log.js';
import { buildMissing } from '../projections/generations.js';
import { LiveView } from '../projections/live-view.js';
import { type Reactor, ReactorFollower } from '../reactors/reactor.js';
import { type RecordSink } from '../relay/record-sink.js';
import { RelayFollower } from '../relay/relay-follower.js';
import { SagaFollower } from '../sagas/saga-follower.js';
import { SagaInstance } from '../sagas/saga-instance.js';
import { type Database } from '../sql/database.js';
import { sweepVault } from '../vault/sweep.js';
import { type Vault } from '../vault/vault.js';
import { type Chore } from './chore.js';
import { type ModuleParts } from './parts.js';
import { type FailureListener, WorkerRuntime } from './worker-runtime.js';

export interface WorkerOptions {
  readonly db: Database;
  readonly log: EventLog;
  readonly vault: Vault;
  readonly sender: CommandSender;
  readonly clock: Clock;
  readonly parts: readonly ModuleParts[];
  readonly reactors: readonly Reactor[];
  readonly chores?: readonly Chore[];
  readonly heads: HeadFiles;
  /** names this process in checkpoints and claims */
  readonly owner: string;
  readonly onFailure: FailureListener;
  /** where published events go; nowhere when absent */
  readonly relay?: { readonly sink: RecordSink; readonly prefix: string };
}

export interface Worker {
  readonly runtime: WorkerRuntime;
  readonly sagas: readonly SagaFollower[];
  readonly views: readonly LiveView[];
  readonly reactors: readonly ReactorFollower[];
  readonly relay: RelayFollower | null;
}

/** Everything that follows the log, with all views built. */
export const createWorker = async (options: WorkerOptions): Promise<Worker> => {
  const { db, log, vault, sender, clock, parts, owner, onFailure } = options;
  const definitions = parts.flatMap((part) => part.views);
  await sweepVault(vault, log.store);
  await buildMissing(db, log, definitions, owner);
  const views = definitions.map((view) => new LiveView(db, log, view, owner));
  const instance = new SagaInstance(log, vault, sender, clock);
  const sagas = parts
    .flatMap((part) => part.sagas)
    .map((saga) => new SagaFollower(db, log, saga, instance, owner, onFailure));
  const reactors = options.reactors.map((reactor) => new ReactorFollower(db, log, reactor, owner, onFailure));
  const { relay: out } = options;
  const relay = out ? new RelayFollower(db, log, parts, out.sink, out.prefix, owner, onFailure) : null;
  const runtime = new WorkerRuntime(
    log.store,
    [...sagas, ...reactors, ...views, new HeadFollower(db, options.heads, owner), ...(relay ? [relay] : [])],
    new DeadlineFollower(db, owner),
    new DeadlinePoller(db, sender, clock, owner, onFailure),
    onFailure,
    options.chores ?? [],
  );
  return { runtime, sagas, views, reactors, relay };
};
