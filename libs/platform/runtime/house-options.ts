import { type Clock } from '@kernel/clock.js';
import { type TokenVerifier } from '../access/token-verifier.js';
import { type HeadFiles } from '../audit/head-file.js';
import { type EventStore } from '../event-store/port.js';
import { type Database } from '../sql/database.js';
import { type ModuleParts } from './parts.js';

/** What a house stands on. */
export interface HouseOptions {
  readonly db: Database;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly parts: readonly ModuleParts[];
  /** version of the law library, recorded with every event */
  readonly rulesVersion: string;
  readonly heads: HeadFiles;
  readonly verifier: TokenVerifier;
  /** false for a worker, which serves health only */
  readonly serveApi: boolean;
}
