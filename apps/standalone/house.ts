import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Clock } from '@kernel/clock.js';
import { defaultRules } from '@law/rule-set.js';
import { allParts, letterSources, paperSources } from '@modules/composition.js';
import { PaperReactor } from '@modules/council/papers/paper-reactor.js';
import { DeliveryPoller } from '@modules/notice/delivery/delivery-poller.js';
import { LetterReactor } from '@modules/notice/delivery/letter-reactor.js';
import { DeadlineWatcher } from '@modules/worklist/reminders/deadline-watcher.js';
import { ReminderMailer } from '@modules/worklist/reminders/reminder-mailer.js';
import { LocalKeys } from '@platform/access/local-keys.js';
import { HeadFiles } from '@platform/audit/head-file.js';
import { CommandSender } from '@platform/commands/sender.js';
import { SqlEventStore } from '@platform/event-store/sql/sql-event-store.js';
import { createHttpApp } from '@platform/http/app/create-http-app.js';
import { type LogTarget } from '@platform/http/logging/http-logger.js';
import { serveOpenApi } from '@platform/http/openapi/serve-open-api.js';
import { type KafkaDoors, openKafka } from '@platform/kafka/open-kafka.js';
import { type KafkaSettings } from '@platform/kafka/settings.js';
import { FolderLetterService } from '@platform/letters/folder-letter-service.js';
import { type LetterService } from '@platform/letters/letter-service.js';
import { FolderMailService } from '@platform/mail/folder-mail-service.js';
import { type MailService } from '@platform/mail/mail-service.js';
import { EventLog } from '@platform/log/event-log.js';
import { ViewReader } from '@platform/projections/view-reader.js';
import { createWorker, type Worker, type WorkerOptions } from '@platform/runtime/create-worker.js';
import { HouseModule } from '@platform/runtime/house.module.js';
import { VAULT } from '@platform/runtime/tokens.js';
import { type FailureListener } from '@platform/runtime/worker-runtime.js';
import { type Database } from '@platform/sql/database.js';
import { type Vault } from '@platform/vault/vault.js';
import { verifierFor } from './issuers.js';

export interface HouseSettings {
  /** migrated, with the writer's rights */
  readonly db: Database;
  /** keys, signed heads and letters lie here, whatever the database */
  readonly directory: string;
  readonly clock: Clock;
  readonly logger: LogTarget;
  /** pino's level for requests and the application; info when absent */
  readonly logLevel?: string;
  readonly onFailure: FailureListener;
  readonly letters?: LetterService;
  /** a folder beside the letters when absent */
  readonly mail?: MailService;
  /** where people reach this server, for links in mails; without a slash at the end */
  readonly publicUrl?: string;
  readonly rateLimit?: number | null;
  /** where published events go without a cluster; for tests and for a file */
  readonly relay?: NonNullable<WorkerOptions['relay']>;
  /** the cluster that published events go to and messages come from; none when absent */
  readonly kafka?: KafkaSettings | null;
  /** whose tokens are accepted; the local key's when absent */
  readonly issuers?: Parameters<typeof verifierFor>[1];
}

/** What API and worker have in common: the Nest application and the platform's services in it. */
export interface Rooms {
  readonly app: NestFastifyApplication;
  readonly db: Database;
  readonly log: EventLog;
  readonly vault: Vault;
  readonly sender: CommandSender;
  readonly keys: LocalKeys;
  readonly clock: Clock;
  readonly heads: HeadFiles;
}

/** API and worker in one process, assembled and not yet started. */
export interface House extends Rooms {
  readonly worker: Worker;
  readonly kafka: KafkaDoors | null;
  close(): Promise<void>;
}

const VERSION = '0.1.0';
const LOCAL_URL = 'http://localhost:3000';
const LOCAL_SENDER = 'bevillingslogg@localhost';

/** The application on a database; with `serveApi` false it serves its health only. Errors: those of a broken wiring. */
export const assembleRooms = async (settings: HouseSettings, serveApi: boolean): Promise<Rooms> => {
  const { db, directory, clock } = settings;
  const keys = await LocalKeys.open(directory);
  const heads = await HeadFiles.open(directory);
  const module = HouseModule.with({
    db,
    store: new SqlEventStore(db),
    clock,
    parts: allParts,
    rulesVersion: defaultRules.version,
    heads,
    verifier: await verifierFor(keys, settings.issuers ?? { oidcFile: undefined, localTokens: true }),
    serveApi,
  });
  const app = await createHttpApp(module, {
    logger: settings.logger,
    ...(settings.logLevel ? { logLevel: settings.logLevel } : {}),
    rateLimit: settings.rateLimit === undefined ? 600 : settings.rateLimit,
    shutdownHooks: false,
  });
  if (serveApi) {
    serveOpenApi(app, {
      title: 'Bevillingslogg',
      version: VERSION,
      description: 'Alcohol licences: controls, breaches, reactions, letters and deadlines, every step an event.',
    });
  }
  await app.init();
  return {
    app,
    db,
    clock,
    keys,
    heads,
    log: app.get<EventLog>(EventLog),
    vault: app.get<Vault>(VAULT),
    sender: app.get<CommandSender>(CommandSender),
  };
};

/** Everything that follows the log, around the same services. Builds views that lack. */
export const assembleWorker = async (
  rooms: Rooms,
  settings: HouseSettings,
): Promise<{ worker: Worker; kafka: KafkaDoors | null }> => {
  const { db, log, vault, sender, clock, heads } = rooms;
  const letters = settings.letters ?? new FolderLetterService(join(settings.directory, 'letters'));
  const kafka = settings.kafka ? kafkaDoors(settings.kafka, rooms, settings.onFailure) : null;
  const relay = kafka ?? settings.relay;
  const mail = settings.mail ?? new FolderMailService(join(settings.directory, 'mail'), LOCAL_SENDER);
  const worker = await createWorker({
    db,
    ...(relay ? { relay } : {}),
    log,
    vault,
    sender,
    clock,
    parts: allParts,
    chores: [new DeliveryPoller(log, rooms.app.get<ViewReader>(ViewReader), sender, letters, clock)],
    reactors: [
      new LetterReactor(log, vault, sender, clock, letters, letterSources),
      new PaperReactor(log, vault, sender, clock, paperSources),
      new DeadlineWatcher(log, sender),
      new ReminderMailer({ log, vault, sender, clock, mail, publicUrl: settings.publicUrl ?? LOCAL_URL }),
    ],
    heads,
    owner: `${process.pid}-${randomUUID()}`,
    onFailure: settings.onFailure,
  });
  return { worker, kafka };
};

const kafkaDoors = (settings: KafkaSettings, { log, sender, clock }: Rooms, onFailure: FailureListener): KafkaDoors =>
  openKafka(settings, {
    log,
    sender,
    clock,
    kinds: allParts.flatMap(({ takesIn = [] }) => takesIn),
    onFailure,
    logger: (level, message) => {
      if (level === 'error') onFailure('kafka', new Error(message));
    },
  });

/** API and worker in one. */
export const assembleHouse = async (settings: HouseSettings): Promise<House> => {
  const rooms = await assembleRooms(settings, true);
  const { worker, kafka } = await assembleWorker(rooms, settings);
  return {
    ...rooms,
    worker,
    kafka,
    async close() {
      await kafka?.intake?.stop();
      await worker.runtime.stop();
      await kafka?.close();
      await rooms.app.close();
    },
  };
};
