import { type Played } from './kill-run.js';

interface SagaEvent {
  readonly id: string;
  readonly type: string;
  readonly data: {
    readonly id?: string;
    readonly inputId?: string;
    readonly commands?: readonly { readonly id: string }[];
  };
}

const categoryOf = (stream: string): string => stream.split('-')[0] ?? '';

/**
 * Which sagas a kill caught at work, from what the next process found in the log: one that had written down a command
 * but not what became of it, or, for a kill before an append, one whose input lay there without its answer.
 * `nth`: which kill of the run, from 0. The reference says what there was to come. Categories of streams, sorted.
 */
export const interrupted = ({ kills, found }: Played, nth: number, { state }: Played): string[] => {
  const inLog = new Set(found[nth + 1]);
  const unanswered = kills[nth]?.startsWith('saga.before-append:') ?? false;
  const caught = Object.entries(state.streams).filter(([stream, rows]) => {
    if (!stream.startsWith('saga')) return false;
    const events = rows as readonly SagaEvent[];
    const missing = events.filter(({ id }) => !inLog.has(id));
    if (unanswered) return missing.some(({ data }) => data.inputId !== undefined && inLog.has(data.inputId));
    const noted = events.filter(({ id }) => inLog.has(id)).flatMap(({ data }) => data.commands ?? []);
    return noted.some((command) => missing.some(({ data }) => data.id === command.id));
  });
  return [...new Set(caught.map(([stream]) => categoryOf(stream)))].sort();
};
