import { type OpsIo } from '../ops.js';

const WIDTH = 30;

/** A progress bar on standard error, drawn at most every fiftieth part. */
export const progressOn = (io: OpsIo, unit: string): ((done: number, of: number) => void) => {
  let drawn = -1;
  return (done, of) => {
    const part = of === 0 ? 50 : Math.floor((50 * done) / of);
    if (part === drawn) return;
    drawn = part;
    const filled = Math.round((WIDTH * done) / Math.max(of, 1));
    const bar = `${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}`;
    void io.stderr(`\r[${bar}] ${done}/${of} ${unit}${done === of ? '\n' : ''}`);
  };
};
