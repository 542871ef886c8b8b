import { type Decider } from '@kernel/decider.js';
import { type DomainEvent, type EventMeta, type Recorded, type Subject } from '@kernel/event.js';
import { type Municipality } from '@kernel/municipality.js';
import { type FactLoader } from '@kernel/use-case.js';
import { type Temporal } from 'temporal-polyfill';
import { type EventLog } from '../log/event-log.js';
import { readProtected } from '../vault/read-protected.js';
import { type Vault } from '../vault/vault.js';

/** Loads facts from streams, never from projections, and remembers at which revision it saw each. */
export class RecordingFactLoader implements FactLoader {
  readonly revisions: Record<string, string> = {};

  constructor(
    private readonly log: EventLog,
    readonly municipality: Municipality,
    readonly now: Temporal.Instant,
    private readonly vault: Vault,
    /** name of the use case that decides; stands in the log of readings */
    private readonly purpose: string,
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

  async reveal<P extends object>({ meta: { id } }: { readonly meta: Pick<EventMeta, 'id'> }): Promise<P | null> {
    const content = await readProtected<P>(this.log.store, this.vault, this.municipality, id, {
      reader: { id: 'decisions', role: 'system' },
      purpose: this.purpose,
      at: this.now,
    });
    this.revisions[`protected ${id}`] = content === null ? 'absent' : 'read';
    return content;
  }
}
