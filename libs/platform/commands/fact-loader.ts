import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type Recorded, type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { type FactLoader } from '@kernel/use-case.js';
import { type Temporal } from 'temporal-polyfill';
import { type EventLog } from '../log/event-log.js';

/** Loads facts from streams, never from projections, and remembers at which revision it saw each. */
export class RecordingFactLoader implements FactLoader {
  readonly revisions: Record<string, string> = {};

  constructor(
    private readonly log: EventLog,
    readonly municipality: Municipality,
    readonly now: Temporal.Instant,
  ) {}

  async load<S, E extends DomainEvent>(decider: Decider<S, E>, id: string): Promise<S> {
    const loaded = await this.log.load(decider, this.municipality, id);
    this.revisions[loaded.stream] = loaded.revision.toString();
    return loaded.state;
  }

  async subject(subject: Subject): Promise<readonly Recorded[]> {
    const events = await this.log.subject(this.municipality, subject);
    this.revisions[`subject ${subject}`] = events.length.toString();
    return events;
  }
}
