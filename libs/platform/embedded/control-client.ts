import { realpath } from 'node:fs/promises';
import { asAnswer, type Stream } from './control-messages.js';
import { DirectoryInUse } from './directory-in-use.js';
import { writeLine } from './json-lines.js';
import { holderAt } from './lock.js';
import { lockPlace } from './lock-place.js';
import { type Holder } from './probe.js';
import { within } from './within.js';

export interface CallerIo {
  stdout(chunk: string): void;
  stderr(chunk: string): void;
  readonly cwd?: string;
  /** hangs up, which aborts the command in the server */
  readonly signal?: AbortSignal;
  /** how long a holder may take to accept, in ms; 10 000 unless told (a server that is starting gets this long) */
  readonly patience?: number;
}

const holderOf = async (directory: string): Promise<Holder | null> => {
  const path = await realpath(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (path === null) return null;
  const place = await lockPlace(path);
  try {
    return await holderAt(place);
  } finally {
    await place.close();
  }
};

const listenTo = async (holder: Holder, io: CallerIo): Promise<number> => {
  const write: Record<Stream, (chunk: string) => void> = { stdout: io.stdout.bind(io), stderr: io.stderr.bind(io) };
  for (;;) {
    const { value, done } = await holder.lines.next();
    if (done) throw new Error('The server stopped before the command had ended; what it did until then remains.');
    const answer = asAnswer(value);
    if (answer && 'exit' in answer) return answer.exit;
    if (answer && 'stream' in answer) write[answer.stream](answer.chunk);
  }
};

/**
 * Has the command run by the process that holds the data directory, and gives its exit code; 'nobody' when it is free.
 * Throws `DirectoryInUse` when the holder takes no commands, and an error when it stops in the middle of this one.
 */
export const runOverControl = async (
  directory: string,
  argv: readonly string[],
  io: CallerIo,
): Promise<number | 'nobody'> => {
  const holder = await holderOf(directory);
  if (!holder) return 'nobody';
  const hangUp = (): void => void holder.socket.destroy();
  io.signal?.addEventListener('abort', hangUp);
  try {
    if (io.signal?.aborted) hangUp();
    await writeLine(holder.socket, { argv, cwd: io.cwd ?? process.cwd() });
    const accepted = await within(holder.lines.next(), io.patience ?? 10_000);
    if (!accepted) throw new DirectoryInUse(directory, holder.pid, 'It takes no commands now: try again when it ends.');
    if (accepted.done && io.signal?.aborted) throw new Error('Given up before the server had accepted the command.');
    if (accepted.done) return 'nobody'; // it ended, or stopped serving, before it began
    return await listenTo(holder, io);
  } finally {
    io.signal?.removeEventListener('abort', hangUp);
    holder.socket.destroy();
  }
};
