import { uuidFrom } from '@kernel/ids.js';
import { municipalities } from '@kernel/municipality.js';
import { type StreamName, streamName } from '@kernel/stream-name.js';
import { hashEvent } from '@platform/audit/chain.js';
import { type EventToAppend } from '@platform/event-store/port.js';

/** One event as the pipeline builds them, about the size of a recorded posting; a stream of its own. */
export const sampleAppend = (run: string, n: number): { stream: StreamName; events: EventToAppend[] } => {
  const municipality = municipalities[n % municipalities.length] ?? 'gol';
  const noticeId = uuidFrom('bench', run, n);
  const stream = streamName('notice', municipality, noticeId);
  const licence = uuidFrom('bench-licence', n % 500);
  const open: Omit<EventToAppend, 'hash'> = {
    id: uuidFrom('bench-event', run, n),
    type: 'notice-ordered',
    v: 1,
    occurredAt: '2014-03-01T12:00:00Z',
    recordedAt: '2014-03-01T12:00:00Z',
    actor: { id: 'bench', role: 'system' },
    commandId: uuidFrom('bench-command', run, n),
    correlationId: 'bench',
    causationId: null,
    subjects: [`notice:${noticeId}`, `licence:${licence}`],
    deadlines: [],
    requestHash: 'bench',
    factRevisions: {},
    rulesVersion: null,
    data: {
      noticeId,
      kind: 'inspection-report',
      recipient: { kind: 'holder', orgnr: '102000102' },
      about: { licenceIds: [licence] },
      language: 'nb',
      policy: 'send',
      replaces: null,
    },
    protected: null,
    prevHash: null,
  };
  return { stream, events: [{ ...open, hash: hashEvent(stream, 0n, open) }] };
};
