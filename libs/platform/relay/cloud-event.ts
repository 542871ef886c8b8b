import { type JsonObject } from '@kernel/json.js';
import { type StoredEvent } from '../event-store/port.js';
import { type AnyRecorded } from '../log/recorded.js';
import { type Published, publishedData } from './published.js';

/** Where an event comes from: the municipality's log. With the id it is unique for ever. */
export const sourceOf = (municipality: string): string => `/bevillingslogg/${municipality}`;

export const cloudEventType = (module: string, { type }: Pick<Published, 'type'>, v: number): string =>
  `no.bevillingslogg.${module}.${type}.v${v}`;

/**
 * A CloudEvent 1.0 in structured form. Its id is the event's: who gets it twice can tell. `sequence` is the revision in its
 * stream, `occurredat` when it happened, beside `time`, when it was recorded.
 */
export const toCloudEvent = (
  module: string,
  published: Published,
  stored: Pick<StoredEvent, 'id' | 'stream' | 'revision' | 'municipality'>,
  event: AnyRecorded,
): JsonObject => ({
  specversion: '1.0',
  id: stored.id,
  source: sourceOf(stored.municipality),
  type: cloudEventType(module, published, event.v ?? 1),
  subject: stored.stream,
  time: event.meta.recordedAt,
  datacontenttype: 'application/json',
  dataschema: `urn:bevillingslogg:event:${published.type}`,
  partitionkey: stored.stream,
  sequence: stored.revision.toString(),
  municipality: stored.municipality,
  occurredat: event.meta.occurredAt,
  data: publishedData(published, event),
});
