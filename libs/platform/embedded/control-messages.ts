export interface ControlRequest {
  readonly argv: readonly string[];
  /** the working directory of the caller: paths in `argv` are relative to it */
  readonly cwd: string;
}

export type Stream = 'stdout' | 'stderr';

export type ControlAnswer = { accepted: true } | { stream: Stream; chunk: string } | { exit: number };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const asRequest = (value: unknown): ControlRequest | null => {
  if (!isRecord(value) || typeof value['cwd'] !== 'string' || !Array.isArray(value['argv'])) return null;
  const argv: unknown[] = value['argv'];
  return argv.every((item) => typeof item === 'string') ? { argv, cwd: value['cwd'] } : null;
};

export const asAnswer = (value: unknown): ControlAnswer | null => {
  if (!isRecord(value)) return null;
  if (typeof value['exit'] === 'number') return { exit: value['exit'] };
  if (value['accepted'] === true) return { accepted: true };
  const { stream, chunk } = value;
  return (stream === 'stdout' || stream === 'stderr') && typeof chunk === 'string' ? { stream, chunk } : null;
};
