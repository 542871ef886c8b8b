import { v5 } from 'uuid';

const NAMESPACE = '6f9619ff-8b86-5d01-b42d-00cf4fc964ff';

/** A UUID that depends on nothing but its parts, in order; the base of every id that must survive a retry. */
export const uuidFrom = (...parts: (string | number)[]): string => v5(parts.map(String).join('\u001f'), NAMESPACE);

/** Event id = uuidv5(municipality, stream, commandId, index): the same command twice names the same events. */
export const eventId = (municipality: string, stream: string, commandId: string, index: number): string =>
  uuidFrom('event', municipality, stream, commandId, index);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isUuid = (value: string): boolean => UUID.test(value);
