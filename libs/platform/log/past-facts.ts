import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type Recorded, type Subject } from '@kernel/event.js';
import { fold } from '@kernel/fold.js';
import { type Municipality } from '@kernel/municipality.js';
import { streamName } from '@kernel/stream-name.js';
import { type FactLoader } from '@kernel/use-case.js';
import { Temporal } from 'temporal-polyfill';
import { type StoredEvent } from '../event-store/port.js';
import { type EventLog } from './event-log.js';

/** The event does not say at which revision it saw a stream: what it rested on cannot be loaded again. */
export class FactsNotRecorded extends Error {}

/**
 * The facts of a decision as they stood when it was made: each stream folded up to the revision that the decision's event
 * recorded. Corrections that came later are not in it. Reads nothing of the vault, for that would be logged.
 */
export class PastFacts implements FactLoader {
  readonly municipality: Municipality;
  readonly now: Temporal.Instant;

  constructor(
    private readonly log: EventLog,
    private readonly event: StoredEvent,
  ) {
    this.municipality = event.municipality;
    this.now = Temporal.Instant.from(event.recordedAt);
  }

  /** The event's own stream as it was before the event. */
  async own<S, E extends DomainEvent>(decider: Decider<S, E>): Promise<S> {
    const { events } = await this.log.stream<E>(this.event.stream);
    return fold(
      decider,
      events.filter(({ meta }) => meta.revision < this.event.revision),
    );
  }

  /** Errors: FactsNotRecorded. */
  async load<S, E extends DomainEvent>(decider: Decider<S, E>, id: string): Promise<S> {
    const stream = streamName(decider.category, this.municipality, id);
    const seen = this.seen(stream);
    if (seen === 'none') return decider.initial;
    const { events } = await this.log.stream<E>(stream);
    return fold(
      decider,
      events.filter(({ meta }) => meta.revision <= BigInt(seen)),
    );
  }

  /** Errors: FactsNotRecorded. */
  async subject(subject: Subject): Promise<readonly Recorded[]> {
    const seen = Number(this.seen(`subject ${subject}`));
    return (await this.log.subject(this.municipality, subject)).slice(0, seen);
  }

  /** Errors: FactsNotRecorded, always. */
  reveal(): Promise<never> {
    return Promise.reject(new FactsNotRecorded('a look back reads nothing of the vault'));
  }

  private seen(name: string): string {
    const seen = this.event.factRevisions[name];
    if (seen === undefined) throw new FactsNotRecorded(`${this.event.id} (${this.event.type}) rested on no ${name}`);
    return seen;
  }
}
