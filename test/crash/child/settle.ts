import { type Clock } from '@kernel/clock.js';
import { type House } from '@apps/standalone/house.js';

const dueAndUnfired = async ({ db }: House, clock: Clock): Promise<number> => {
  const [row] = await db.query<{ open: number }>(
    `select count(*)::int as open from deadlines d where d.fires_at <= $1 and d.details ? 'command' and not exists (
       select 1 from deadline_firings f where f.municipality = d.municipality and f.stream = d.stream
         and f.name = d.name and f.armed_by = d.armed_by)`,
    [clock.now().toString()],
  );
  return row?.open ?? 0;
};

/** Until all is done, also what waits for the claim of a killed process on a deadline to run out (machine time). */
export const settle = async (house: House, clock: Clock): Promise<void> => {
  for (;;) {
    await house.worker.runtime.whenIdle();
    if ((await dueAndUnfired(house, clock)) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
