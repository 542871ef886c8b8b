import { connect, type Socket } from 'node:net';
import { readLines } from './json-lines.js';
import { within } from './within.js';

/** How long a holder that accepts the connection may take to say who it is. */
const GREETING_MS = 2_000;

const DEAD = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTSOCK']);

export interface Holder {
  /** null when it did not say in time */
  readonly pid: number | null;
  readonly socket: Socket;
  /** what it says after its greeting, line by line; ends when it hangs up */
  readonly lines: AsyncIterator<unknown, void, undefined>;
}

const connected = (path: string): Promise<Socket | null> =>
  new Promise((resolve, reject) => {
    const socket = connect(path);
    socket.once('error', (error: NodeJS.ErrnoException) => {
      // Reset while waiting to be accepted: the listener ended at this instant, so look again.
      if (error.code === 'ECONNRESET') resolve(connected(path));
      else if (DEAD.has(error.code ?? '')) resolve(null);
      else reject(error);
    });
    // Later errors are followed by 'close', which tells all that is needed.
    socket.once('connect', () => resolve(socket.on('error', () => undefined)));
  });

const pidIn = (greeting: unknown): number | null =>
  typeof greeting === 'object' && greeting !== null && 'pid' in greeting && typeof greeting.pid === 'number'
    ? greeting.pid
    : null;

/** Null when nobody listens at `path`. For a holder that is stopped or busy the kernel itself accepts. */
export const probe = async (path: string): Promise<Holder | null> => {
  const socket = await connected(path);
  if (!socket) return null;
  const lines = readLines(socket);
  const greeting = await within(lines.next(), GREETING_MS);
  return { pid: pidIn(greeting?.value), socket, lines };
};
