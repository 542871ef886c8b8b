/**
 * Named places at which a kill test ends the process. Set by tests through BEVILLINGSLOGG_KILL_AT=<point>[:<nth>];
 * without it, one comparison. `*` kills nothing and counts how often each place is passed.
 */
const [wanted = '', nth = '1'] = (process.env['BEVILLINGSLOGG_KILL_AT'] ?? '').split(':');

/** How often each watched place was passed in this process. */
export const passages = new Map<string, number>();

export const faultPoint = (name: string): void => {
  if (name !== wanted && wanted !== '*') return;
  const passed = (passages.get(name) ?? 0) + 1;
  passages.set(name, passed);
  if (name === wanted && passed === Number(nth)) process.kill(process.pid, 'SIGKILL');
};
