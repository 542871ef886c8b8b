/** Tells when what was written has reached what is read. Also its injection token. */
export abstract class WriteWaiter {
  /** True when the position is reached in time. Errors: UnknownPosition. */
  abstract waitFor(position: string, milliseconds: number): Promise<boolean>;
}

/** The text is no position of this log. */
export class UnknownPosition extends Error {}
