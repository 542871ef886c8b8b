import { type Actor } from '@kernel/actor.js';
import { type EventCodec } from '@kernel/codec.js';
import { type DomainEvent, type ProtectedRef } from '@kernel/event.js';
import { eventId } from '@kernel/ids.js';
import { type StreamName, partsOf } from '@kernel/stream-name.js';
import { hashEvent } from '../audit/chain.js';
import { type EventToAppend, type ExpectedRevision } from '../event-store/port.js';
import { type Vault } from '../vault/vault.js';

export interface WriteContext {
  readonly stream: StreamName;
  readonly revision: ExpectedRevision;
  readonly lastHash: string | null;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly actor: Actor;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly requestHash: string;
  readonly factRevisions: Readonly<Record<string, string>>;
  readonly rulesVersion: string | null;
}

/** Domain events with envelope, chain and vault references: ready to append. */
export const enveloped = async (
  codec: EventCodec,
  vault: Vault,
  events: readonly DomainEvent[],
  context: WriteContext,
): Promise<EventToAppend[]> => {
  const { municipality } = partsOf(context.stream);
  const ready: EventToAppend[] = [];
  let prevHash = context.lastHash;
  let revision = context.revision === 'none' ? 0n : context.revision + 1n;
  for (const [index, event] of events.entries()) {
    const id = eventId(municipality, context.stream, context.commandId, index);
    const hidden = hasContent(event.protected) ? await vault.put(municipality, id, event.protected) : null;
    const open = openPart(codec, event, id, hidden, prevHash, context);
    const hash = hashEvent(context.stream, revision, open);
    ready.push({ ...open, hash });
    prevHash = hash;
    revision += 1n;
  }
  return ready;
};

const hasContent = (content: object | undefined): content is object =>
  content !== undefined && Object.keys(content).length > 0;

const openPart = (
  codec: EventCodec,
  event: DomainEvent,
  id: string,
  hidden: ProtectedRef | null,
  prevHash: string | null,
  context: WriteContext,
): Omit<EventToAppend, 'hash'> => ({
  id,
  type: event.type,
  v: codec.versionOf(event.type),
  occurredAt: event.occurredAt ?? context.occurredAt,
  recordedAt: context.recordedAt,
  actor: context.actor,
  commandId: context.commandId,
  correlationId: context.correlationId,
  causationId: context.causationId,
  subjects: event.subjects ?? [],
  deadlines: event.deadlines ?? [],
  requestHash: context.requestHash,
  factRevisions: context.factRevisions,
  rulesVersion: context.rulesVersion,
  // A JSON round trip: what is hashed is what any store gives back.
  data: JSON.parse(JSON.stringify(event.data)) as object,
  protected: hidden,
  prevHash,
});
