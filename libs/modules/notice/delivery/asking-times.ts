import { type Temporal } from 'temporal-polyfill';

const MINUTE = 60_000;
const SHORTEST = MINUTE;
const LONGEST = 6 * 60 * MINUTE;
/** After this long nothing more is expected of a letter. */
const GIVE_UP = 60 * 24 * 60 * MINUTE;

/**
 * When to ask again: soon for what is new, rarer with age, at most every six hours, and not for ever. Kept in memory: after
 * a restart everything is asked once, which changes nothing.
 */
export class AskingTimes {
  private readonly asked = new Map<string, number>();
  private failures = 0;
  private quietUntil = 0;

  constructor(private readonly now: () => Temporal.Instant) {}

  /** Nobody is asked while the service has just failed. */
  isQuiet(): boolean {
    return this.now().epochMilliseconds < this.quietUntil;
  }

  isDue(key: string, since: Temporal.Instant): boolean {
    const now = this.now().epochMilliseconds;
    const age = now - since.epochMilliseconds;
    const last = this.asked.get(key);
    if (age > GIVE_UP) return false;
    return last === undefined || now - last >= Math.min(LONGEST, Math.max(SHORTEST, age / 4));
  }

  note(key: string): void {
    this.asked.set(key, this.now().epochMilliseconds);
  }

  succeeded(): void {
    this.failures = 0;
    this.quietUntil = 0;
  }

  failed(): void {
    const pause = Math.min(LONGEST / 6, SHORTEST * 2 ** this.failures);
    this.failures += 1;
    this.quietUntil = this.now().epochMilliseconds + pause;
  }
}
