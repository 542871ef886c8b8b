import { type Municipality } from '@kernel/municipality.js';
import { type EventStore } from '../event-store/port.js';

/** The subject that every event about restriction names, so that one look at the index finds them all. */
export const RESTRICTIONS = 'restriction:all';

/** The open part of an event that restricts or gives free again what was protected or filed. */
export interface RestrictionChange {
  /** the decision it rests on */
  readonly decisionId: string;
  readonly change: 'restrict' | 'lift';
  /** events whose protected part it is about */
  readonly eventIds: readonly string[];
  /** hashes of files it is about */
  readonly blobs: readonly string[];
  readonly paragraph: string;
}

export interface Restriction {
  readonly decisionId: string;
  readonly paragraph: string;
  readonly since: string;
}

/** What is restricted now, by event and by hash of a file; one municipality's. */
export interface Restrictions {
  readonly events: ReadonlyMap<string, Restriction>;
  readonly blobs: ReadonlyMap<string, Restriction>;
}

/** Restrictions as the log says now: no table that could be behind, and none that could be emptied. */
export const restrictionsOf = async (store: EventStore, municipality: Municipality): Promise<Restrictions> => {
  const events = new Map<string, Restriction>();
  const blobs = new Map<string, Restriction>();
  for (const { data, recordedAt } of await store.readSubject(municipality, RESTRICTIONS)) {
    if (!isChange(data)) continue;
    const { decisionId, paragraph, change } = data;
    const apply = (map: Map<string, Restriction>, key: string): void => {
      if (change === 'restrict') map.set(key, { decisionId, paragraph, since: recordedAt });
      else map.delete(key);
    };
    for (const id of data.eventIds) apply(events, id);
    for (const hash of data.blobs) apply(blobs, hash);
  }
  return { events, blobs };
};

const isChange = (data: object): data is RestrictionChange => 'change' in data && 'eventIds' in data && 'blobs' in data;
