import { partsOf, type StreamName } from '@kernel/stream-name.js';
import { type EventToAppend } from './port.js';

/** The same fence in every adapter: a stream belongs to one municipality, and an append holds something. */
export const checkAppend = (stream: StreamName, events: readonly EventToAppend[]): ReturnType<typeof partsOf> => {
  if (events.length === 0) throw new TypeError('an append holds at least one event');
  return partsOf(stream);
};
