import { type Position } from '@platform/event-store/port.js';
import { type Stage } from './stage.js';

export interface DemoFigures {
  readonly licences: number;
  readonly events: number;
  readonly inspections: number;
  readonly breaches: number;
  readonly warnings: number;
  readonly withdrawals: number;
  readonly notices: number;
  readonly deadlines: { readonly armed: number; readonly fired: number; readonly cancelled: number };
  readonly chainVerified: boolean;
  readonly elapsedMs: number;
}

/** Counts what is in the log; nothing is remembered from the playing. */
export const figuresOf = async (stage: Stage, started: number): Promise<DemoFigures> => {
  const counts = new Map<string, number>();
  const deadlines = { armed: 0, cancelled: 0 };
  let events = 0;
  let after: Position | null = null;
  for (;;) {
    const page = await stage.house.log.store.readAll({ after, limit: 1000 });
    for (const event of page.events) {
      counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
      for (const change of event.deadlines) deadlines[change.op === 'arm' ? 'armed' : 'cancelled'] += 1;
    }
    events += page.events.length;
    if (page.atEnd) break;
    after = page.next;
  }
  const [fired] = await stage.house.db.query<{ n: number }>('select count(*)::int as n from deadline_firings');
  const report = await stage.verify();
  const count = (type: string): number => counts.get(type) ?? 0;
  return {
    licences: count('licence-imported'),
    events,
    inspections: count('inspection-carried-out'),
    breaches: count('breach-recorded'),
    warnings: count('warning-issued'),
    withdrawals: count('withdrawal-decided'),
    notices: count('notice-produced'),
    deadlines: { armed: deadlines.armed, fired: fired?.n ?? 0, cancelled: deadlines.cancelled },
    chainVerified: report.findings.length === 0,
    elapsedMs: Math.round(performance.now() - started),
  };
};
