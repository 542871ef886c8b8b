import { type JsonObject } from '@kernel/json.js';

export interface ReadinessReport {
  /** can answer requests */
  readonly ready: boolean;
  /** answers, but something wants a person: a parked projection, a stopped saga */
  readonly degraded: boolean;
  /** nothing personal and nothing secret: anyone may read it */
  readonly details: JsonObject;
}

/** What the health route asks. Also its injection token. */
export abstract class Readiness {
  abstract check(): Promise<ReadinessReport>;
}
