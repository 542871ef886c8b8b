import { eventId, uuidFrom } from '@kernel/ids.js';
import { type Municipality } from '@kernel/municipality.js';
import { type StreamName, streamName } from '@kernel/stream-name.js';
import { hashEvent } from '@platform/audit/chain.js';
import { type EventToAppend, type ExpectedRevision } from '@platform/event-store/port.js';

export const streamOf = (id: string, municipality: Municipality = 'gol', category = 'thing'): StreamName =>
  streamName(category, municipality, id);

interface Sample {
  readonly command: string;
  readonly count?: number;
  readonly data?: object;
  readonly subjects?: EventToAppend['subjects'];
  readonly after?: ExpectedRevision;
}

/** Events as the pipeline would build them, for tests of stores. */
export const sample = (
  stream: StreamName,
  { command, count = 1, data = {}, subjects = [], after = 'none' }: Sample,
): EventToAppend[] => {
  const municipality = stream.split('-')[1] ?? '';
  let prevHash: string | null = null;
  return Array.from({ length: count }, (_, index) => {
    const open: Omit<EventToAppend, 'hash'> = {
      id: eventId(municipality, stream, command, index),
      type: 'thing-happened',
      v: 1,
      occurredAt: '2014-03-01T12:00:00Z',
      recordedAt: '2014-03-01T12:00:01Z',
      actor: { id: 'someone', role: 'caseworker' },
      commandId: uuidFrom(command),
      correlationId: command,
      causationId: null,
      subjects,
      deadlines: [],
      requestHash: 'r',
      factRevisions: {},
      rulesVersion: null,
      data: { index, ...data },
      protected: null,
      prevHash,
    };
    const revision = (after === 'none' ? -1n : after) + BigInt(index + 1);
    const hash = hashEvent(stream, revision, open);
    prevHash = hash;
    return { ...open, hash };
  });
};
