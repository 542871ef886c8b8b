import { type Socket } from 'node:net';
import { StringDecoder } from 'node:string_decoder';

const LONGEST_LINE = 4 * 1024 * 1024;

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
};

/** One value per line until the other side hangs up; undefined for a line that is no JSON. Throws on an endless one. */
export const readLines = async function* (socket: Socket): AsyncGenerator<unknown, void, undefined> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of socket) {
      rest += decoder.write(chunk as Buffer);
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield parsed(line);
      if (rest.length > LONGEST_LINE) throw new Error('a line of the control socket has no end');
    }
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return; // the connection was lost: the same as hung up
    throw error;
  }
};

/** Writes one line; waits while the reader is slow, and does not mind a reader that has gone. */
export const writeLine = async (socket: Socket, value: unknown): Promise<void> => {
  if (!socket.writable) return;
  if (socket.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
};
