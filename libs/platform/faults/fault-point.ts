/**
 * Named places at which a kill test ends the process. Set by tests through BEVILLINGSLOGG_KILL_AT=<point>[:<nth>];
 * without it, one comparison.
 */
const [wanted, nth = '1'] = (process.env['BEVILLINGSLOGG_KILL_AT'] ?? '').split(':');
let passed = 0;

export const faultPoint = (name: string): void => {
  if (name !== wanted) return;
  passed += 1;
  if (passed === Number(nth)) process.kill(process.pid, 'SIGKILL');
};
