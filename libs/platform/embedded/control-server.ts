import { type Socket } from 'node:net';
import { asRequest, type ControlAnswer, type ControlRequest, type Stream } from './control-messages.js';
import { readLines, writeLine } from './json-lines.js';
import { type DirectoryLock } from './lock.js';

export interface ControlIo {
  /** Resolves when the caller has room for more; await it where there is much to say. */
  stdout(chunk: string): Promise<void>;
  stderr(chunk: string): Promise<void>;
  /** aborted when the caller is gone or this server stops */
  readonly signal: AbortSignal;
}

/** Does what the command line asks and gives its exit code. */
export type ControlHandler = (request: ControlRequest, io: ControlIo) => Promise<number>;

export interface Control {
  /** Takes no more commands, aborts the running ones and waits for them. */
  stop(): Promise<void>;
}

const BAD_REQUEST = 64;
const FAILED = 1;

const answer = (socket: Socket, value: ControlAnswer): Promise<void> => writeLine(socket, value);

const perform = async (socket: Socket, handler: ControlHandler, abort: AbortController): Promise<void> => {
  const say =
    (stream: Stream) =>
    (chunk: string): Promise<void> =>
      answer(socket, { stream, chunk });
  const lines = readLines(socket);
  const hangUp = (): void => void socket.destroy();
  let code: number;
  try {
    abort.signal.addEventListener('abort', hangUp);
    const first = await lines.next();
    if (first.done) return; // only looked whether somebody is here
    abort.signal.removeEventListener('abort', hangUp);
    const request = asRequest(first.value);
    // Nothing more is expected from the caller, but only reading on shows that it has gone.
    void lines
      .next()
      .catch(() => undefined)
      .then(() => abort.abort());
    await answer(socket, { accepted: true });
    if (request) code = await handler(request, { stdout: say('stdout'), stderr: say('stderr'), signal: abort.signal });
    else {
      await say('stderr')('not a request\n');
      code = BAD_REQUEST;
    }
  } catch (error) {
    await say('stderr')(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    code = FAILED;
  }
  await answer(socket, { exit: code });
  socket.end();
};

/**
 * Runs, in this process, the commands that other processes of the same user send to the holder of the data directory.
 * Several may run at once. What `handler` throws is shown to the caller, whose command then ends with 1.
 */
export const serveControl = (lock: DirectoryLock, handler: ControlHandler): Control => {
  const running = new Map<AbortController, Promise<void>>();
  let stopped = false;
  lock.serve((socket) => {
    if (stopped) {
      socket.destroy();
      return;
    }
    const abort = new AbortController();
    running.set(
      abort,
      perform(socket, handler, abort).finally(() => running.delete(abort)),
    );
  });
  return {
    async stop() {
      stopped = true;
      for (const abort of running.keys()) abort.abort();
      await Promise.all(running.values());
    },
  };
};
